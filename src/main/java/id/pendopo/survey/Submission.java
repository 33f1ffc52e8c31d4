package id.pendopo.survey;

import id.pendopo.survey.arithmetic.Answers;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One person's answers, checked and ready to be kept.
 *
 * @param needs codes of what the person needs, never a diagnosis
 * @param answeredOn the day at the unit
 */
public record Submission(
        Answers answers,
        Profile profile,
        List<String> needs,
        @Nullable String comment,
        Channel channel,
        LocalDate answeredOn) {

    public Submission {
        needs = List.copyOf(needs);
    }

    /** Says the same, on whatever day it was said. */
    boolean sameAs(Submission other) {
        return equals(
                new Submission(
                        other.answers,
                        other.profile,
                        other.needs,
                        other.comment,
                        other.channel,
                        answeredOn));
    }
}
