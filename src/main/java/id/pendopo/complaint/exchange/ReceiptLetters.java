package id.pendopo.complaint.exchange;

import id.pendopo.complaint.CaseBook;
import id.pendopo.complaint.Complaint;
import id.pendopo.complaint.Receipts;
import id.pendopo.complaint.Status;
import id.pendopo.notification.Notifications;
import id.pendopo.shared.OrganisationId;
import id.pendopo.shared.Problem;
import id.pendopo.shared.Site;
import id.pendopo.shared.Texts;
import id.pendopo.web.PublicAddress;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Answers to e-mails that became a case: the receipt, and what happens next. */
@Component
class ReceiptLetters {

    private final Notifications notifications;
    private final MessageSource messages;
    private final PublicAddress address;
    private final CaseBook book;
    private final Receipts receipts;

    ReceiptLetters(
            Notifications notifications,
            MessageSource messages,
            PublicAddress address,
            CaseBook book,
            Receipts receipts) {
        this.notifications = notifications;
        this.messages = messages;
        this.address = address;
        this.book = book;
        this.receipts = receipts;
    }

    /** The receipt of the case that an e-mail becomes: always the same one. */
    String receipt(OrganisationId organisation, byte[] fingerprint) {
        return receipts.of(organisation, "mail " + HexFormat.of().formatHex(fingerprint));
    }

    /** The outbox marks it as automatic, so that no machine answers it; officers cannot read it. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void send(
            Site site, Complaint taken, String email, String receipt, List<Problem> faults) {
        var c = book.find(taken.organisation(), taken.id()).orElse(taken);
        boolean waits = c.status() == Status.SUBMITTED;
        write(site, c, email, receipt, waits ? "first" : "later", faults);
    }

    /** The first one did not arrive. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void sendAgain(Site site, Complaint c, String email, String receipt) {
        write(site, c, email, receipt, "again", List.of());
    }

    private void write(
            Site site,
            Complaint c,
            String email,
            String receipt,
            String next,
            List<Problem> faults) {
        var texts = new Texts(messages, Texts.INDONESIAN);
        var step = c.due().step();
        var day = DateTimeFormatter.ofPattern("d MMMM uuuu", texts.locale());
        var lost =
                faults.isEmpty()
                        ? ""
                        : texts.t("complaint.exchange.mail.letter.files")
                                + "\n"
                                + faults.stream()
                                        .map(one -> "- " + texts.problem(one))
                                        .collect(Collectors.joining("\n"))
                                + "\n\n";
        var last = step == null ? "–" : day.format(step);
        notifications.sealedEmail(
                c.organisation(),
                Receipts.letter(c.id()),
                email,
                texts.t("complaint.exchange.mail.letter.subject", c.code()),
                texts.t(
                        "complaint.exchange.mail.letter",
                        site.name(),
                        c.code(),
                        receipt,
                        address.set().orElse("") + "/pengaduan/lacak",
                        texts.t("complaint.exchange.mail.letter." + next, last),
                        lost));
    }
}
