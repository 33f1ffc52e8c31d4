package id.pendopo.complaint.clock;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The two clocks of a case. The total clock runs from receipt to the answer, stands still while the
 * reporter has to act or a pause was given, and goes on with an objection. The step clock runs from
 * the last turn.
 *
 * <p>A day counts when it is one of the limit's days, comes after the day of receipt, and the clock
 * ran at its end, by the calendar of the unit that held the case then. Limits: Permenpan RB 62/2018
 * and the rules kept as data; that a pause moves the last day by just its days follows from this.
 *
 * @param step null when nothing is due next
 * @param paused days of the limit's kind that were given as pauses or waited for the reporter's
 *     facts
 */
public record Clocks(Reading total, @Nullable Reading step, int paused) {

    private static final int WARN = 75;
    private static final int PRESS = 90;

    /**
     * Reads both clocks at a moment.
     *
     * @param turns at least one, in their order
     * @throws IllegalArgumentException if there is none
     */
    public static <U> Clocks of(
            List<Turn<U>> turns, Rules rules, Function<U, Place> places, Instant now) {
        if (turns.isEmpty()) {
            throw new IllegalArgumentException("A case that never came has no clocks");
        }
        return new Count<>(turns, rules, places, now).clocks();
    }

    /** The stretches between the turns, by whole days. */
    private static final class Count<U> {

        private final List<Turn<U>> turns;
        private final Rules rules;
        private final Place[] places;
        private final long[] days;
        private final Instant now;
        private final int last;

        Count(List<Turn<U>> turns, Rules rules, Function<U, Place> find, Instant now) {
            this.turns = turns;
            this.rules = rules;
            this.now = now;
            this.last = turns.size() - 1;
            this.places = new Place[turns.size()];
            this.days = new long[turns.size()];
            for (int i = 0; i <= last; i++) {
                places[i] = find.apply(turns.get(i).unit());
                // East of the unit before it may be tomorrow already; no turn is before the last.
                days[i] = Math.max(places[i].day(turns.get(i).at()), i == 0 ? 0 : days[i - 1]);
            }
        }

        Clocks clocks() {
            long today = Math.max(places[last].day(now), days[last]);
            var current = turns.get(last);
            var total = Objects.requireNonNull(rules.totals().get(current.caseClass()));
            int more = rules.objections().getOrDefault(current.caseClass(), 0);
            long start = places[0].dayOfReceipt(turns.getFirst().at(), days[0], rules.closes());
            var step = rules.steps().get(current.stage());
            return new Clocks(
                    total(total, more, start, today),
                    step == null ? null : step(step, today),
                    days(start, today, total.unit(), Count::waits));
        }

        private Reading total(Limit base, int more, long start, long today) {
            int objections = objections(last);
            var limit = new Limit(base.days() + more * objections, base.unit());
            long due = reached(limit.days(), base.unit(), start);
            return new Reading(
                    LocalDate.ofEpochDay(start),
                    limit,
                    days(start, today, base.unit(), turn -> turn.stage().running()),
                    date(due),
                    date(reached(share(limit, WARN), base.unit(), start)),
                    date(reached(share(limit, PRESS), base.unit(), start)),
                    missed(base, more, start, today));
        }

        /**
         * The first last day that went by. Each objection gives further days from then on, so what
         * was late before it stays late.
         */
        private @Nullable LocalDate missed(Limit base, int more, long start, long today) {
            int used = 0;
            int objections = 0;
            for (int i = 0; i <= last; i++) {
                objections += turns.get(i).objection() ? 1 : 0;
                if (!turns.get(i).stage().running()) {
                    continue;
                }
                long from = Math.max(days[i] - 1, start);
                long to = i == last ? today - 1 : Math.min(days[i + 1], today) - 1;
                var counted = places[i].days(base.unit());
                int here = counted.between(from, to);
                int limit = base.days() + more * objections;
                if (used + here >= limit) {
                    return date(counted.after(from, limit - used));
                }
                used += here;
            }
            return null;
        }

        /** The day on which so many days have gone by, or -1 when the clock stands before that. */
        private long reached(int wanted, Limit.DayUnit unit, long start) {
            int used = 0;
            for (int i = 0; i <= last; i++) {
                if (!turns.get(i).stage().running()) {
                    continue;
                }
                long from = Math.max(days[i] - 1, start);
                var counted = places[i].days(unit);
                int here = i == last ? Integer.MAX_VALUE : counted.between(from, days[i + 1] - 1);
                if (here >= wanted - used) {
                    return counted.after(from, wanted - used);
                }
                used += here;
            }
            return -1;
        }

        private interface Which {
            boolean test(Turn<?> turn);
        }

        private int days(long start, long today, Limit.DayUnit unit, Which which) {
            int sum = 0;
            for (int i = 0; i <= last; i++) {
                if (which.test(turns.get(i))) {
                    long from = Math.max(days[i] - 1, start);
                    long to = i == last ? today : Math.min(days[i + 1] - 1, today);
                    sum += places[i].days(unit).between(from, to);
                }
            }
            return sum;
        }

        private static boolean waits(Turn<?> turn) {
            return turn.stage() == Stage.PAUSED || turn.stage() == Stage.COMPLETING;
        }

        private int objections(int upTo) {
            int count = 0;
            for (int i = 0; i <= upTo; i++) {
                count += turns.get(i).objection() ? 1 : 0;
            }
            return count;
        }

        private Reading step(Limit limit, long today) {
            var place = places[last];
            long start = place.dayOfReceipt(turns.get(last).at(), days[last], rules.closes());
            var counted = place.days(limit.unit());
            long due = counted.after(start, limit.days());
            return new Reading(
                    LocalDate.ofEpochDay(start),
                    limit,
                    counted.between(start, today),
                    date(due),
                    date(counted.after(start, share(limit, WARN))),
                    date(counted.after(start, share(limit, PRESS))),
                    due < today ? date(due) : null);
        }

        private static int share(Limit limit, int percent) {
            return Math.ceilDiv(limit.days() * percent, 100);
        }

        private static @Nullable LocalDate date(long day) {
            return day < 0 ? null : LocalDate.ofEpochDay(day);
        }
    }
}
