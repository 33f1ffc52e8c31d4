package id.pendopo.followup.board;

import id.pendopo.followup.Commitment;
import id.pendopo.followup.Finding;
import id.pendopo.followup.Status;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How far what a survey found was followed up. What is counted are the findings, not the promises:
 * one is done when something was promised about it and all of that, but for what was cancelled, is
 * done. So nobody stands better for promising less.
 *
 * @param found how many findings there are
 * @param unanswered nobody has answered them
 * @param declined answered with a reason, without a promise
 * @param cancelled all that was promised was cancelled
 * @param last the day on which the last of all was done; null as long as one is not
 */
record Fulfilment(
        long found,
        long done,
        long unanswered,
        long declined,
        long cancelled,
        @Nullable LocalDate last) {

    /** The state of a finding. */
    private enum State {
        DONE,
        OPEN,
        UNANSWERED,
        DECLINED,
        CANCELLED
    }

    /**
     * Counts them.
     *
     * @param promised by finding
     * @param day answers that were given later do not count
     */
    static Fulfilment of(
            List<Finding> findings, Map<UUID, List<Commitment>> promised, LocalDate day) {
        var states =
                findings.stream()
                        .map(one -> state(one, promised.getOrDefault(one.id(), List.of()), day))
                        .toList();
        long done = count(states, State.DONE);
        var last =
                done == findings.size()
                        ? promised.values().stream()
                                .flatMap(List::stream)
                                .filter(one -> one.status() == Status.DONE)
                                .map(one -> Objects.requireNonNull(one.ended()))
                                .max(Comparator.naturalOrder())
                        : Optional.<LocalDate>empty();
        return new Fulfilment(
                findings.size(),
                done,
                count(states, State.UNANSWERED),
                count(states, State.DECLINED),
                count(states, State.CANCELLED),
                last.orElse(null));
    }

    private static State state(Finding finding, List<Commitment> promised, LocalDate day) {
        var answer = finding.answer();
        if (promised.isEmpty()) {
            return answer == null || answer.on().isAfter(day) ? State.UNANSWERED : State.DECLINED;
        }
        var counted = promised.stream().filter(one -> one.status() != Status.CANCELLED).toList();
        if (counted.isEmpty()) {
            return State.CANCELLED;
        }
        return counted.stream().allMatch(one -> one.status() == Status.DONE)
                ? State.DONE
                : State.OPEN;
    }

    private static long count(List<State> states, State wanted) {
        return states.stream().filter(one -> one == wanted).count();
    }
}
