package id.pendopo.followup.desk;

import id.pendopo.access.Officer;
import id.pendopo.attachment.Cleaning;
import id.pendopo.followup.Commitment;
import id.pendopo.followup.Commitments;
import id.pendopo.followup.Endings;
import id.pendopo.followup.EvidenceRoom;
import id.pendopo.followup.Field;
import id.pendopo.followup.Wish;
import id.pendopo.shared.Outcome;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Hands an act to the use case that does it. */
@Component
class CommitmentActs {

    private final Commitments commitments;
    private final Endings endings;
    private final EvidenceRoom evidence;

    CommitmentActs(Commitments commitments, Endings endings, EvidenceRoom evidence) {
        this.commitments = commitments;
        this.endings = endings;
        this.evidence = evidence;
    }

    Outcome<Commitment> take(
            Officer officer, String code, Act act, Wish wish, List<Cleaning.Sent> files) {
        var seen = seen(wish);
        return switch (act) {
            case START -> commitments.start(officer, code, seen);
            case NOTE -> commitments.note(officer, code, wish);
            case EVIDENCE -> evidence.bring(officer, code, wish, files);
            case FINISH -> endings.finish(officer, code, seen, wish);
            case REDATE -> commitments.redate(officer, code, seen, wish);
            case CANCEL -> endings.cancel(officer, code, seen, wish);
            case REOPEN -> endings.reopen(officer, code, seen, wish);
        };
    }

    /** The version that the form was made from; null when it does not say. */
    static @Nullable Integer seen(Wish wish) {
        var typed = wish.of(Field.SEEN);
        return typed.matches("[0-9]{1,9}") ? Integer.valueOf(typed) : null;
    }
}
