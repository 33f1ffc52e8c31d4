package id.pendopo.complaint;

import id.pendopo.complaint.clock.Clocks;
import id.pendopo.complaint.clock.Marks;
import id.pendopo.complaint.clock.Told;
import id.pendopo.organisation.UnitId;
import id.pendopo.shared.OrganisationId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A case as it stands. Who complained is not in it: that lies sealed, apart.
 *
 * @param rules version of the time limits that was in force when it came
 * @param supervision about the conduct of officials: the unit that it is about never handles it
 * @param target the unit that it is about
 * @param firstTarget the unit that the reporter named, whatever the desk says later
 * @param owner the unit that has to act
 * @param handler account of the officer who took it up
 * @param version grows with every event; the number of its last one
 */
public record Complaint(
        OrganisationId organisation,
        ComplaintId id,
        String code,
        Desk desk,
        Channel channel,
        String rules,
        Matter matter,
        @Nullable UnitId target,
        @Nullable UnitId firstTarget,
        UnitId owner,
        @Nullable UUID handler,
        Status status,
        boolean anonymous,
        boolean secret,
        Times times,
        Counts counts,
        Due due,
        @Nullable Integer rating,
        @Nullable ComplaintId continues,
        int version) {

    private static final int WHOLE = 100;

    /**
     * What it is about.
     *
     * @param caseClass code of the class
     * @param language in which the reporter wrote
     * @param service code of the service in the catalogue
     */
    public record Matter(
            String caseClass,
            boolean supervision,
            String category,
            String title,
            String body,
            String language,
            String remedy,
            @Nullable LocalDate eventDate,
            Location location,
            @Nullable String service) {}

    /**
     * When.
     *
     * @param received when the organisation got it, also on paper
     * @param entered when it was written into this house
     */
    public record Times(
            Instant received,
            Instant entered,
            @Nullable Instant firstAnswer,
            @Nullable Instant ended) {}

    /** How often it went back, was objected to and opened again. */
    public record Counts(int returns, int objections, int reopened) {}

    /**
     * What the clocks showed at the last turn, kept for lists.
     *
     * @param missed the last day that went by without an answer
     * @param look the next day on which somebody must be told, or time ends something
     * @param told how far the clocks had run when somebody was last told
     */
    public record Due(
            @Nullable LocalDate total,
            @Nullable LocalDate missed,
            @Nullable LocalDate step,
            @Nullable LocalDate look,
            Told told) {

        /**
         * How far the clock that matters had run when somebody was last told: 0, 75, 90, 100. While
         * the total clock stands, it is that of the step.
         */
        public int level() {
            return total == null ? told.step() : told.total();
        }

        /**
         * What clocks show on a day; an ended case shows only whether it was late. A day that was
         * missed stays missed when a later decree makes days off of days before it.
         */
        static Due of(Clocks clocks, boolean open, LocalDate today, Due before) {
            var step = clocks.step();
            var missed =
                    clocks.total().missed() == null ? before.missed() : clocks.total().missed();
            var told = before.told();
            return open
                    ? new Due(
                            clocks.total().due(),
                            missed,
                            step == null ? null : step.due(),
                            Marks.next(clocks, told, today),
                            told)
                    : new Due(null, missed, null, null, told);
        }
    }

    /** Is it nobody else's business? Such cases are in no list, search or feed for the public. */
    public boolean hidden() {
        return secret || !status.shown();
    }

    public Changes change() {
        return new Changes(this);
    }

    /**
     * May this happen to it now? A pause is objected to only when those above were told that it is
     * over; of what was withdrawn only that is opened again which time ended, not the reporter.
     */
    public boolean may(Move move) {
        return switch (status) {
            case PAUSED -> move.possible(status) && (move != Move.CONTEST || over());
            case WITHDRAWN -> move.possible(status) && over();
            default -> move.possible(status);
        };
    }

    private boolean over() {
        return due.told().step() == WHOLE;
    }
}
