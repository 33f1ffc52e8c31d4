package id.pendopo.complaint.exchange;

import id.pendopo.attachment.Cleaning;
import id.pendopo.complaint.CaseBook;
import id.pendopo.complaint.CaseEvent;
import id.pendopo.complaint.Channel;
import id.pendopo.complaint.Complaint;
import id.pendopo.complaint.Complaints;
import id.pendopo.complaint.Desk;
import id.pendopo.complaint.Identities;
import id.pendopo.complaint.Location;
import id.pendopo.complaint.NewComplaint;
import id.pendopo.complaint.Origin;
import id.pendopo.complaint.Receipts;
import id.pendopo.complaint.Reporter;
import id.pendopo.notification.Emails;
import id.pendopo.shared.Outcome;
import id.pendopo.shared.Problem;
import id.pendopo.shared.Site;
import id.pendopo.shared.Texts;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes e-mails into cases. */
@Component
class MailCases {

    /** How the trail names whoever writes what came by e-mail. */
    static final String ACTOR = "complaint-mail";

    private static final int TITLE = 150;
    private static final int BODY = 4_000;
    private static final int CONTACT = 200;

    private final Complaints complaints;
    private final Receipts receipts;
    private final CaseBook book;
    private final Identities identities;
    private final Tools tools;

    /** What e-mails are taken apart and answered with. */
    @Component
    record Tools(
            Cleaning cleaning,
            ReceiptLetters letters,
            MailStore store,
            MessageSource messages,
            Clock clock) {}

    MailCases(
            Complaints complaints,
            Receipts receipts,
            CaseBook book,
            Identities identities,
            Tools tools) {
        this.complaints = complaints;
        this.receipts = receipts;
        this.book = book;
        this.identities = identities;
        this.tools = tools;
    }

    /**
     * A new case, its sender sealed; whoever sent it gets the receipt.
     *
     * @param held a person looks at it first, and nobody is answered before
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Complaint take(Site site, Letter letter, byte[] fingerprint, boolean held) {
        var files = files(letter);
        var email = Emails.good(letter.sender()) ? letter.sender() : "";
        var name = letter.name().substring(0, Math.min(letter.name().length(), CONTACT));
        var now = tools.clock().instant();
        var fresh =
                new NewComplaint(
                        tools.store().rule().category(),
                        "",
                        title(letter),
                        body(letter),
                        "",
                        null,
                        Location.UNKNOWN,
                        "",
                        "",
                        true,
                        false,
                        new Reporter(name, email.length() > CONTACT ? "" : email, "", "", ""),
                        "id",
                        Channel.EMAIL,
                        letter.arrived().isAfter(now) ? now : letter.arrived(),
                        files.uploads());
        var receipt = tools.letters().receipt(site.organisation(), fingerprint);
        var kept = receipts.kept(receipt);
        var outcome = complaints.take(site, fresh, Desk.OPEN, kept, Origin.REPORTER, held);
        if (!(outcome instanceof Outcome.Done<Complaints.Taken>(var taken))) {
            throw new IllegalStateException("An e-mail cannot become a case: " + outcome);
        }
        var c = taken.complaint();
        beside(c, letter, files.faults());
        if (!held && !email.isEmpty()) {
            tools.letters().send(site, c, email, receipt, files.faults());
        }
        return c;
    }

    /** What could not be kept, and what was left out, is told to officers. */
    private void beside(Complaint fresh, Letter letter, List<Problem> faults) {
        var texts = new Texts(tools.messages(), Texts.INDONESIAN);
        var sentences = new ArrayList<String>();
        if (letter.cut()) {
            sentences.add(texts.t("complaint.exchange.mail.cut"));
        }
        faults.forEach(one -> sentences.add(texts.problem(one)));
        if (!sentences.isEmpty()) {
            write(fresh, String.join("\n", sentences));
        }
    }

    /** Anybody can write anybody’s name into an e-mail: it proves nothing and moves nothing. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void note(Complaint c, Letter letter) {
        var texts = new Texts(tools.messages(), Texts.INDONESIAN);
        var sentences = new ArrayList<String>();
        boolean same =
                c.desk() == Desk.OPEN
                        && identities
                                .open(c)
                                .filter(it -> it.email().equalsIgnoreCase(letter.sender()))
                                .isPresent();
        sentences.add(
                texts.t(
                        same
                                ? "complaint.exchange.mail.note.same"
                                : "complaint.exchange.mail.note.other"));
        sentences.add(letter.text().isBlank() ? letter.subject() : letter.text());
        if (!letter.files().isEmpty()) {
            sentences.add(texts.t("complaint.exchange.mail.note.files", letter.files().size()));
        }
        write(c, String.join("\n\n", sentences));
    }

    private void write(Complaint known, String words) {
        var c = book.lock(known.organisation(), known.id()).orElseThrow();
        book.write(
                c,
                CaseBook.Entry.of(c, CaseEvent.Kind.NOTE, ACTOR)
                        .words(CellWords.shortened(words, BODY))
                        .audience(CaseEvent.Audience.STAFF));
    }

    private String title(Letter letter) {
        var subject =
                letter.subject()
                        .replaceAll("(?i)^(\\s*(re|fwd?|bls|balas|terusan)\\s*:\\s*)+", "")
                        .strip();
        var title = subject.isEmpty() ? letter.text().replaceAll("\\s+", " ") : subject;
        return title.isBlank() ? untitled() : CellWords.shortened(title, TITLE);
    }

    /** The rest of a long one is kept as a file. */
    private String body(Letter letter) {
        var body = letter.text().isBlank() ? letter.subject() : letter.text();
        return body.isBlank() ? untitled() : CellWords.shortened(body, BODY);
    }

    private String untitled() {
        return new Texts(tools.messages(), Texts.INDONESIAN).t("complaint.exchange.mail.untitled");
    }

    private record Files(List<NewComplaint.Upload> uploads, List<Problem> faults) {}

    private Files files(Letter letter) {
        var sent = new ArrayList<Cleaning.Sent>();
        if (letter.text().length() > BODY) {
            sent.add(
                    new Cleaning.Sent("surel.txt", letter.text().getBytes(StandardCharsets.UTF_8)));
        }
        sent.addAll(letter.files());
        var uploads = new ArrayList<NewComplaint.Upload>();
        var faults = new ArrayList<Problem>();
        long together = 0;
        for (var one : sent) {
            together += one.content().length;
            if (uploads.size() == Cleaning.MOST_FILES || together > Cleaning.MOST_TOGETHER) {
                faults.add(Problem.of("", Refusal.FILE_LEFT_OUT, one.name()));
                continue;
            }
            switch (tools.cleaning().clean("", one)) {
                case Outcome.Done<Cleaning.Clean>(var file) ->
                        uploads.add(
                                new NewComplaint.Upload(
                                        file.name(), file.mediaType(), file.content()));
                case Outcome.Refused<Cleaning.Clean>(var problems) -> faults.addAll(problems);
            }
        }
        return new Files(uploads, faults);
    }
}
