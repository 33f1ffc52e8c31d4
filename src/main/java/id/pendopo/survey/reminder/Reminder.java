package id.pendopo.survey.reminder;

import id.pendopo.survey.Progress;
import id.pendopo.survey.Survey;
import id.pendopo.survey.SurveyState;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Something to remind officers of.
 *
 * @param about the day of the survey that gives the reason; another day is another reminder
 */
record Reminder(Reason reason, LocalDate about) {

    private static final int SOON = 3;
    private static final int LONG = 7;

    /** The first days say little about the pace. */
    private static final int WARMING_UP = 3;

    /** Why officers are reminded. */
    enum Reason {
        BEHIND,
        ENDS_SOON,
        NOT_PUBLISHED
    }

    /** What there is to remind of on this day. */
    static List<Reminder> due(Survey survey, Progress progress, Instant now) {
        var state = survey.stateAt(now);
        var today = progress.today();
        var begun = progress.begun();
        var last = progress.lastDay();
        var due = new ArrayList<Reminder>();
        if (state == SurveyState.OPEN && begun != null && last != null) {
            if (progress.behind() && !today.isBefore(begun.plusDays(WARMING_UP))) {
                due.add(new Reminder(Reason.BEHIND, begun));
            }
            if (!begun.isAfter(today) && progress.daysLeft() <= SOON) {
                due.add(new Reminder(Reason.ENDS_SOON, last));
            }
        }
        if (state == SurveyState.CLOSED
                && progress.responses() > 0
                && last != null
                && !today.isBefore(last.plusDays(LONG))) {
            due.add(new Reminder(Reason.NOT_PUBLISHED, Objects.requireNonNull(last)));
        }
        return due;
    }
}
