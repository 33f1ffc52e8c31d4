package id.pendopo.complaint.exchange;

import id.pendopo.access.Officer;
import id.pendopo.complaint.CaseBook;
import id.pendopo.complaint.CaseEvent;
import id.pendopo.complaint.Complaint;
import id.pendopo.complaint.Complaints;
import id.pendopo.complaint.Desk;
import id.pendopo.complaint.Origin;
import id.pendopo.complaint.Reach;
import id.pendopo.complaint.Receipts;
import id.pendopo.shared.Outcome;
import id.pendopo.shared.Site;
import id.pendopo.shared.Texts;
import java.util.ArrayList;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Makes cases of the rows of a file. Nobody outside has their receipts. */
@Component
class CaseWriting {

    private static final int MOST_WORDS = 4_000;

    private final Complaints complaints;
    private final Receipts receipts;
    private final CaseBook book;
    private final Reach reach;
    private final MessageSource messages;

    CaseWriting(
            Complaints complaints,
            Receipts receipts,
            CaseBook book,
            Reach reach,
            MessageSource messages) {
        this.complaints = complaints;
        this.receipts = receipts;
        this.book = book;
        this.reach = reach;
        this.messages = messages;
    }

    /** Takes the case, and writes beside it what the other system says of it. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Outcome<CaseImport.Line> take(Officer officer, Site site, ForeignCase one) {
        var receipt =
                receipts.of(
                        site.organisation(),
                        "import " + one.system().length() + one.system() + one.id());
        var origin = new Origin(officer.actor(), one.system(), one.id());
        var taken =
                complaints.take(
                        site, one.fresh(), Desk.OPEN, receipts.kept(receipt), origin, false);
        return taken.map(
                done -> {
                    if (!done.again()) {
                        note(officer, done.complaint(), one);
                    }
                    return line(officer, done.complaint(), one);
                });
    }

    private void note(Officer officer, Complaint fresh, ForeignCase one) {
        var texts = new Texts(messages, Texts.INDONESIAN);
        var sentences = new ArrayList<String>();
        sentences.add(texts.t("complaint.exchange.note", one.system(), one.id()));
        one.note()
                .forEach(
                        (column, words) ->
                                sentences.add(texts.t("complaint.exchange.note." + column, words)));
        var words = String.join("\n", sentences);
        var c = book.lock(fresh.organisation(), fresh.id()).orElseThrow();
        book.write(
                c,
                CaseBook.Entry.of(c, CaseEvent.Kind.NOTE, officer.actor())
                        .words(words.substring(0, Math.min(words.length(), MOST_WORDS)))
                        .audience(CaseEvent.Audience.STAFF));
    }

    private CaseImport.Line line(Officer officer, Complaint c, ForeignCase one) {
        boolean seen = reach.reads(officer, c);
        return new CaseImport.Line(
                one.row(),
                one.system(),
                one.id(),
                seen ? c.code() : null,
                seen ? c.matter().title() : "");
    }
}
