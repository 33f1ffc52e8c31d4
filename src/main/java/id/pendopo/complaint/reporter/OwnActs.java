package id.pendopo.complaint.reporter;

import id.pendopo.complaint.Answering;
import id.pendopo.complaint.Complaint;
import id.pendopo.complaint.Complaints;
import id.pendopo.complaint.NewComplaint;
import id.pendopo.complaint.Receipts;
import id.pendopo.complaint.publication.PublicTexts;
import id.pendopo.shared.Outcome;
import id.pendopo.shared.Site;
import id.pendopo.web.Idempotency;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a reporter does with the own case; sent twice, it is done once. */
@Component
class OwnActs {

    private final Answering answering;
    private final Complaints complaints;
    private final Receipts receipts;
    private final PublicTexts texts;
    private final Idempotency idempotency;

    OwnActs(
            Answering answering,
            Complaints complaints,
            Receipts receipts,
            PublicTexts texts,
            Idempotency idempotency) {
        this.answering = answering;
        this.complaints = complaints;
        this.receipts = receipts;
        this.texts = texts;
        this.idempotency = idempotency;
    }

    /**
     * What was filled in.
     *
     * @param stars 1 to 5; 0 when none were given
     */
    record Given(
            String words, int stars, String title, String body, List<NewComplaint.Upload> files) {}

    /** Does it; gives the code of the case. */
    Outcome<String> act(Act act, Complaint c, Given given, @Nullable String key) {
        return idempotency.once(
                c.organisation(),
                "complaint-lookup/" + act.word() + "/" + c.id().value(),
                key,
                () -> acted(act, c, given));
    }

    /**
     * The case that goes on with another one.
     *
     * @param receipt the same, however often it is asked for
     * @param again whether it was there already
     * @param unsent words that are not in it, because it was there already
     */
    record Onward(String receipt, boolean again, String unsent) {}

    /**
     * A new case that goes on with this one, or the one that does already.
     *
     * @param typed the receipt of this one
     */
    Outcome<Onward> goOn(Site site, Complaint c, String words, String typed) {
        var receipt = receipts.following(c.organisation(), typed);
        return complaints
                .goOn(site, c, words, receipts.kept(receipt))
                .map(
                        taken -> {
                            var kept = taken.complaint().matter().body();
                            var unsent = kept.equals(words.strip()) ? "" : words.strip();
                            return new Onward(receipt, taken.again(), unsent);
                        });
    }

    /** Does another case go on with it already? */
    boolean goesOn(Complaint c) {
        return complaints.continuing(c).isPresent();
    }

    private Outcome<String> acted(Act act, Complaint c, Given given) {
        Function<Complaint, String> code = Complaint::code;
        return switch (act) {
            case REPLY -> answering.reply(c, given.words(), given.files()).map(code);
            case CONFIRM -> answering.confirm(c).map(code);
            case CONTEST -> answering.contest(c, given.words(), given.files()).map(code);
            case REOPEN -> answering.reopen(c, given.words(), given.files()).map(code);
            case WITHDRAW -> answering.withdraw(c, given.words()).map(code);
            case RATE -> answering.rate(c, given.stars(), given.words()).map(code);
            case CORRECT -> texts.correct(c, given.title(), given.body()).map(_ -> c.code());
            case GO_ON, OMBUDSMAN -> throw new IllegalArgumentException(act.name());
        };
    }
}
