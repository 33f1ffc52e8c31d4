package id.pendopo.complaint.open311;

import id.pendopo.complaint.CaseBook;
import id.pendopo.complaint.CaseEvent;
import id.pendopo.complaint.Complaint;
import id.pendopo.complaint.Complaints;
import id.pendopo.complaint.Desk;
import id.pendopo.complaint.NewComplaint;
import id.pendopo.complaint.Origin;
import id.pendopo.complaint.Receipts;
import id.pendopo.complaint.open311.Content.Fields;
import id.pendopo.complaint.open311.Content.Items;
import id.pendopo.complaint.open311.Content.Reply;
import id.pendopo.shared.OrganisationId;
import id.pendopo.shared.Outcome;
import id.pendopo.shared.Page;
import id.pendopo.shared.ServerSecret;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes cases of reports. Sent again with the same number, a report leads to the same case. */
@Component
class ReportTaking {

    private static final String ACTOR = "open311";
    private static final int MOST_WORDS = 4_000;

    private final Complaints complaints;
    private final Receipts receipts;
    private final CaseBook book;
    private final LedgerStore ledger;
    private final ServerSecret secret;

    ReportTaking(
            Complaints complaints,
            Receipts receipts,
            CaseBook book,
            LedgerStore ledger,
            ServerSecret secret) {
        this.complaints = complaints;
        this.receipts = receipts;
        this.book = book;
        this.ledger = ledger;
        this.secret = secret;
    }

    /**
     * A case, with the receipt that only its reporter has.
     *
     * @param found whether it was there before and found by a number, which others may guess
     */
    record Taken(Complaint complaint, String receipt, boolean found) {}

    /** The receipt that a report was or will be given. */
    String receipt(OrganisationId organisation, Key key, Report report, @Nullable String repeated) {
        var number = report.origin().isEmpty() ? repeated : "no " + report.origin();
        return receipts.of(
                organisation,
                number == null || number.isBlank()
                        ? null
                        : "open311 " + key.name().length() + key.name() + " " + number);
    }

    boolean known(OrganisationId organisation, String receipt) {
        return complaints.withReceipt(organisation, receipts.kept(receipt)).isPresent();
    }

    @Transactional
    public Outcome<Taken> take(
            Page page,
            Key key,
            Report report,
            List<NewComplaint.Upload> uploads,
            String receipt,
            boolean held) {
        var from = report.origin();
        var origin =
                from.isEmpty() ? Origin.REPORTER : new Origin(null, "open311 " + key.name(), from);
        return complaints
                .take(
                        page.site(),
                        report.fresh().with(uploads),
                        Desk.OPEN,
                        receipts.kept(receipt),
                        origin,
                        held)
                .map(
                        taken -> {
                            var c = taken.complaint();
                            if (!taken.again()) {
                                ledger.add(c, secret.fingerprint(token(c, receipt)), key.name());
                                note(c, key, report, page);
                            }
                            return new Taken(c, receipt, taken.again() && !from.isEmpty());
                        });
    }

    /** What officers must know beside the story; nobody else reads it. */
    private void note(Complaint fresh, Key key, Report report, Page page) {
        var lines = new ArrayList<String>();
        lines.add(page.t("complaint.open311.note", key.name()));
        if (!report.origin().isEmpty()) {
            lines.add(page.t("complaint.open311.note.origin", report.origin()));
        }
        report.links().forEach(one -> lines.add(page.t("complaint.open311.note.link", one)));
        lines.addAll(report.others());
        var words = String.join("\n", lines);
        var c = book.lock(fresh.organisation(), fresh.id()).orElseThrow();
        book.write(
                c,
                CaseBook.Entry.of(c, CaseEvent.Kind.NOTE, ACTOR)
                        .words(words.substring(0, Math.min(words.length(), MOST_WORDS)))
                        .audience(CaseEvent.Audience.STAFF));
    }

    /** One way from the receipt: who has only the token can do nothing in the case. */
    private String token(Complaint complaint, String receipt) {
        return secret.receipt(complaint.organisation(), "open311 token", receipt.replace("-", ""));
    }

    /**
     * An identifier at once, but of secret cases, and of those that a person looks at first. The
     * receipt comes once: numbers of other systems are often public and follow each other.
     */
    Reply answer(Page page, Taken taken, boolean extended) {
        var c = taken.complaint();
        var request = new Fields();
        if (c.hidden()) {
            request.with("token", token(c, taken.receipt()));
        } else {
            request.with("service_request_id", c.code());
        }
        request.with("service_notice", page.t("complaint.open311.notice")).with("account_id", null);
        if (extended && !taken.found()) {
            request.with("extended_attributes", new Fields().with("receipt", taken.receipt()));
        }
        return requests(request);
    }

    /** What became of what a token was given for. */
    @Transactional(readOnly = true)
    public Outcome<Reply> withToken(OrganisationId organisation, String token) {
        return ledger.withToken(organisation, secret.fingerprint(token.toUpperCase(Locale.ROOT)))
                .<Outcome<Reply>>map(
                        held ->
                                Outcome.done(
                                        requests(
                                                new Fields()
                                                        .with(
                                                                "service_request_id",
                                                                held.told() ? held.code() : null)
                                                        .with("token", token))))
                .orElseGet(() -> Outcome.refused("token", Refusal.TOKEN_UNKNOWN));
    }

    static Reply requests(Content request) {
        return new Reply("service_requests", new Items("request", List.of(request)));
    }
}
