package id.pendopo.complaint.reporter;

import id.pendopo.complaint.Answering;
import id.pendopo.complaint.Complaint;
import id.pendopo.complaint.NewComplaint;
import id.pendopo.complaint.cluster.Joining;
import id.pendopo.complaint.publication.PublicTexts;
import id.pendopo.shared.Outcome;
import id.pendopo.shared.Problem;
import id.pendopo.web.Idempotency;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a reporter does with the own case; sent twice, it is done once. */
@Component
class OwnActs {

    private final Answering answering;
    private final PublicTexts texts;
    private final Joining joining;
    private final Idempotency idempotency;

    OwnActs(Answering answering, PublicTexts texts, Joining joining, Idempotency idempotency) {
        this.answering = answering;
        this.texts = texts;
        this.joining = joining;
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
        return once(act, c, key, () -> acted(act, c, given));
    }

    /** Refuses it, unless it was done before under the same key. */
    Outcome<String> refuse(Act act, Complaint c, List<Problem> problems, @Nullable String key) {
        return once(act, c, key, () -> Outcome.refused(problems));
    }

    private Outcome<String> once(
            Act act, Complaint c, @Nullable String key, Supplier<Outcome<String>> work) {
        return idempotency.once(
                c.organisation(),
                "complaint-lookup/" + act.word() + "/" + c.id().value(),
                key,
                work);
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
            case LEAVE -> joining.leave(c).map(code);
            case GO_ON, OMBUDSMAN -> throw new IllegalArgumentException(act.name());
        };
    }
}
