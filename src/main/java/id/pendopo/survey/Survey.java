package id.pendopo.survey;

import static id.pendopo.survey.SurveyState.CLOSED;
import static id.pendopo.survey.SurveyState.DRAFT;
import static id.pendopo.survey.SurveyState.OPEN;
import static id.pendopo.survey.SurveyState.PUBLISHED;

import id.pendopo.organisation.UnitId;
import id.pendopo.shared.OrganisationId;
import id.pendopo.shared.Outcome;
import id.pendopo.survey.arithmetic.WeightMode;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One round of asking the people who used a unit's services.
 *
 * @param instrument code of the questionnaire's version
 * @param services codes of the services asked about; empty when the unit as a whole is
 * @param population people who received those services in a year
 * @param opensAt answers are taken from here on, once it was opened; null means at once
 * @param closesAt answers are taken before this; null means until it is closed by hand
 * @param allowsDontKnow the form offers "I don't know", which is kept as no answer
 */
public record Survey(
        OrganisationId organisation,
        UUID id,
        String code,
        String title,
        UnitId unit,
        String instrument,
        List<String> services,
        long population,
        @Nullable Instant opensAt,
        @Nullable Instant closesAt,
        WeightMode weightMode,
        boolean allowsDontKnow,
        SurveyState state,
        Times times) {

    /**
     * When it was really opened, closed and published, and when the smaller steps were taken.
     *
     * @param approved when the head of the unit agreed to the draft
     * @param computed when the counts of the present version were frozen
     * @param reported when the report was signed before its publication
     */
    public record Times(
            @Nullable Instant opened,
            @Nullable Instant closed,
            @Nullable Instant published,
            @Nullable Instant approved,
            @Nullable Instant computed,
            @Nullable Instant reported) {
        static final Times NONE = new Times(null, null, null, null, null, null);

        Times opened(Instant at) {
            return new Times(at, null, null, approved, null, null);
        }

        Times closed(@Nullable Instant at) {
            return new Times(opened, at, null, approved, null, null);
        }

        Times computed(Instant at) {
            return new Times(opened, closed, null, approved, at, null);
        }

        Times published(Instant at) {
            return new Times(opened, closed, at, approved, computed, reported);
        }
    }

    public Survey {
        services = List.copyOf(services);
    }

    /** The state by the clock: a survey is closed from {@code closesAt} on, whoever looks first. */
    public SurveyState stateAt(Instant now) {
        boolean over = closesAt != null && !now.isBefore(closesAt);
        return state == OPEN && over ? CLOSED : state;
    }

    /** Opened, but only from a later day on. */
    boolean waits(Instant now) {
        return state == OPEN && opensAt != null && now.isBefore(opensAt);
    }

    /** Why no answer is taken now; empty when answers are taken. */
    public Optional<Refusal> closedTo(Instant now) {
        if (stateAt(now) == DRAFT || waits(now)) {
            return Optional.of(Refusal.NOT_OPEN_YET);
        }
        return stateAt(now) == OPEN ? Optional.empty() : Optional.of(Refusal.CLOSED);
    }

    Outcome<Survey> open(Instant now) {
        if (state != DRAFT) {
            return Outcome.refused("", Refusal.ALREADY_OPENED);
        }
        if (closesAt != null && !now.isBefore(closesAt)) {
            return Outcome.refused("closesAt", Refusal.CLOSES_IN_THE_PAST);
        }
        return Outcome.done(moved(OPEN, times.opened(now)));
    }

    /** Closes it by hand; this wins over {@code closesAt}. */
    Outcome<Survey> close(Instant now) {
        return switch (stateAt(now)) {
            case DRAFT -> Outcome.refused("", Refusal.NEVER_OPENED);
            case OPEN -> Outcome.done(moved(CLOSED, times.closed(now)));
            case CLOSED, PUBLISHED -> Outcome.refused("", Refusal.ALREADY_CLOSED);
        };
    }

    /** Closes it by the clock. */
    Survey closeInTime() {
        return moved(CLOSED, times.closed(closesAt));
    }

    /** The head of the unit agrees to the draft; nothing waits for it. */
    Outcome<Survey> approve(Instant now) {
        if (state != DRAFT) {
            return Outcome.refused("", Refusal.ALREADY_OPENED);
        }
        return times.approved == null
                ? Outcome.done(moved(DRAFT, new Times(null, null, null, now, null, null)))
                : Outcome.refused("", Refusal.ALREADY_APPROVED);
    }

    /** Its counts are to be frozen. */
    Outcome<Survey> compute(Instant now) {
        if (computed()) {
            return Outcome.refused("", Refusal.ALREADY_COMPUTED);
        }
        return switch (stateAt(now)) {
            case DRAFT, OPEN, PUBLISHED -> Outcome.refused("", Refusal.STILL_OPEN);
            case CLOSED -> Outcome.done(moved(CLOSED, shut().computed(now)));
        };
    }

    /** Its report was signed; nothing new when that was after its publication. */
    Survey reported(Instant now) {
        return state == CLOSED && computed()
                ? moved(
                        CLOSED,
                        new Times(
                                times.opened,
                                times.closed,
                                null,
                                times.approved,
                                times.computed,
                                now))
                : this;
    }

    /** Shows the result to everybody; computes it first if that was not done. */
    Outcome<Survey> publish(Instant now) {
        return switch (stateAt(now)) {
            case DRAFT, OPEN -> Outcome.refused("", Refusal.STILL_OPEN);
            case CLOSED -> {
                var frozen = computed() ? times : shut().computed(now);
                yield Outcome.done(moved(PUBLISHED, frozen.published(now)));
            }
            case PUBLISHED -> Outcome.refused("", Refusal.ALREADY_PUBLISHED);
        };
    }

    /** Takes answers again, to become a new version; it is closed by hand if its time is over. */
    Outcome<Survey> reopen(Instant now) {
        if (!computed()) {
            return Outcome.refused("", Refusal.NOT_COMPUTED);
        }
        var since = times.opened == null ? now : times.opened;
        boolean over = closesAt != null && !now.isBefore(closesAt);
        return Outcome.done(moved(OPEN, times.opened(since), over ? null : closesAt));
    }

    private Times shut() {
        return times.closed(times.closed == null ? closesAt : times.closed);
    }

    /** Whether the counts of the present version are frozen. */
    public boolean computed() {
        return times.computed != null;
    }

    /** Whether citizens know of it. */
    public boolean known() {
        return state != DRAFT;
    }

    /** How far it has come, finer than its state. */
    public Stage stageAt(Instant now) {
        return switch (stateAt(now)) {
            case DRAFT -> times.approved == null ? Stage.DRAFT : Stage.APPROVED;
            case OPEN -> Stage.OPEN;
            case CLOSED ->
                    times.reported != null
                            ? Stage.REPORTED
                            : computed() ? Stage.COMPUTED : Stage.CLOSED;
            case PUBLISHED -> Stage.PUBLISHED;
        };
    }

    /** From when answers were or will be taken. */
    public @Nullable Instant begins() {
        if (opensAt == null || times.opened == null) {
            return opensAt == null ? times.opened : opensAt;
        }
        return opensAt.isAfter(times.opened) ? opensAt : times.opened;
    }

    /** Until when answers were or will be taken. */
    public @Nullable Instant ends() {
        return times.closed == null ? closesAt : times.closed;
    }

    private Survey moved(SurveyState state, Times times) {
        return moved(state, times, closesAt);
    }

    private Survey moved(SurveyState state, Times times, @Nullable Instant closesAt) {
        return new Survey(
                organisation,
                id,
                code,
                title,
                unit,
                instrument,
                services,
                population,
                opensAt,
                closesAt,
                weightMode,
                allowsDontKnow,
                state,
                times);
    }
}
