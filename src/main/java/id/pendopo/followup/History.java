package id.pendopo.followup;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a commitment was at an earlier moment, by what happened to it; its words are today's. */
final class History {

    private static final Set<Event.What> ENDINGS =
            EnumSet.of(Event.What.FINISHED, Event.What.CANCELLED, Event.What.REOPENED);

    private History() {}

    /**
     * As it stood then; empty when nobody had promised it.
     *
     * @param events all of the commitment, oldest first
     */
    static Optional<Commitment> at(
            Commitment now, List<Event> events, Instant moment, ZoneId zone) {
        var before = events.stream().filter(one -> !one.at().isAfter(moment)).toList();
        var after = events.stream().filter(one -> one.at().isAfter(moment)).toList();
        if (before.isEmpty()) {
            return Optional.empty();
        }
        var status = status(before);
        var ended = status.open() ? null : ended(now, before, after, zone);
        return Optional.of(
                new Commitment(
                        now.organisation(),
                        now.id(),
                        now.code(),
                        now.finding(),
                        now.promise().due(due(now, after)),
                        status,
                        status == Status.CANCELLED ? now.reason() : "",
                        now.made(),
                        ended,
                        now.version()));
    }

    private static Status status(List<Event> events) {
        var status = Status.PLANNED;
        for (var event : events) {
            status =
                    switch (event.what()) {
                        case STARTED, REOPENED -> Status.RUNNING;
                        case FINISHED -> Status.DONE;
                        case CANCELLED -> Status.CANCELLED;
                        case MADE,
                                REWRITTEN,
                                NOTED,
                                STEP_DONE,
                                STEP_UNDONE,
                                EVIDENCE_BROUGHT,
                                EVIDENCE_TAKEN_BACK,
                                REDATED,
                                MEASURED ->
                                status;
                    };
        }
        return status;
    }

    /** The day that was typed then; where that is gone, the day on which it was typed. */
    private static @Nullable LocalDate ended(
            Commitment now, List<Event> before, List<Event> after, ZoneId zone) {
        if (after.stream().noneMatch(one -> ENDINGS.contains(one.what()))) {
            return now.ended();
        }
        return before.reversed().stream()
                .filter(one -> ENDINGS.contains(one.what()))
                .map(one -> one.at().atZone(zone).toLocalDate())
                .findFirst()
                .orElse(null);
    }

    private static LocalDate due(Commitment now, List<Event> after) {
        return after.stream()
                .map(Event::oldDue)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(now.promise().due());
    }
}
