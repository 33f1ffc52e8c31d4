package id.pendopo.survey;

import id.pendopo.survey.arithmetic.Answers;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One person's answers, checked and ready to be kept.
 *
 * @param additional answers to what is asked beside the index, in the order of the instrument, 0
 *     where there is none; empty where nothing is asked
 * @param needs codes of what the person needs, never a diagnosis
 * @param answeredOn the day at the unit
 */
public record Submission(
        Answers answers,
        List<Integer> additional,
        Profile profile,
        List<String> needs,
        @Nullable String comment,
        Channel channel,
        LocalDate answeredOn) {

    public Submission {
        additional = List.copyOf(additional);
        needs = List.copyOf(needs);
    }

    /** Says the same, on whatever day it was said. */
    boolean sameAs(Submission other) {
        return equals(
                new Submission(
                        other.answers,
                        other.additional,
                        other.profile,
                        other.needs,
                        other.comment,
                        other.channel,
                        answeredOn));
    }
}
