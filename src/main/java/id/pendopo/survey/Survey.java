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
record Survey(
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

    /** When it was really opened, closed and published. */
    record Times(@Nullable Instant opened, @Nullable Instant closed, @Nullable Instant published) {
        static final Times NONE = new Times(null, null, null);
    }

    Survey {
        services = List.copyOf(services);
    }

    /** The state by the clock: a survey is closed from {@code closesAt} on, whoever looks first. */
    SurveyState stateAt(Instant now) {
        boolean over = closesAt != null && !now.isBefore(closesAt);
        return state == OPEN && over ? CLOSED : state;
    }

    /** Opened, but only from a later day on. */
    boolean waits(Instant now) {
        return state == OPEN && opensAt != null && now.isBefore(opensAt);
    }

    /** Why no answer is taken now; empty when answers are taken. */
    Optional<Refusal> closedTo(Instant now) {
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
        return Outcome.done(moved(OPEN, new Times(now, null, null)));
    }

    /** Closes it by hand; this wins over {@code closesAt}. */
    Outcome<Survey> close(Instant now) {
        return switch (stateAt(now)) {
            case DRAFT -> Outcome.refused("", Refusal.NEVER_OPENED);
            case OPEN -> Outcome.done(moved(CLOSED, new Times(times.opened, now, null)));
            case CLOSED, PUBLISHED -> Outcome.refused("", Refusal.ALREADY_CLOSED);
        };
    }

    /** Closes it by the clock. */
    Survey closeInTime() {
        return moved(CLOSED, new Times(times.opened, closesAt, null));
    }

    Outcome<Survey> publish(Instant now) {
        return switch (stateAt(now)) {
            case DRAFT, OPEN -> Outcome.refused("", Refusal.STILL_OPEN);
            case CLOSED ->
                    Outcome.done(
                            moved(
                                    PUBLISHED,
                                    new Times(
                                            times.opened,
                                            times.closed == null ? closesAt : times.closed,
                                            now)));
            case PUBLISHED -> Outcome.refused("", Refusal.ALREADY_PUBLISHED);
        };
    }

    /** From when answers were or will be taken. */
    @Nullable Instant begins() {
        if (opensAt == null || times.opened == null) {
            return opensAt == null ? times.opened : opensAt;
        }
        return opensAt.isAfter(times.opened) ? opensAt : times.opened;
    }

    /** Until when answers were or will be taken. */
    @Nullable Instant ends() {
        return times.closed == null ? closesAt : times.closed;
    }

    private Survey moved(SurveyState state, Times times) {
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
