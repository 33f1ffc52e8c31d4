package id.pendopo.complaint.clock;

import static id.pendopo.complaint.clock.RandomHistories.FIRST;
import static id.pendopo.complaint.clock.RandomHistories.RULES;
import static id.pendopo.complaint.clock.RandomHistories.again;
import static id.pendopo.complaint.clock.RandomHistories.history;
import static id.pendopo.complaint.clock.RandomHistories.holidays;
import static id.pendopo.complaint.clock.RandomHistories.office;
import static id.pendopo.complaint.clock.RandomHistories.offices;
import static id.pendopo.complaint.clock.RandomHistories.places;
import static id.pendopo.complaint.clock.RandomHistories.random;
import static id.pendopo.complaint.clock.RandomHistories.zone;
import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.complaint.clock.DayByDay.Office;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class ClocksTests {

    private static final Map<String, Office> EMPTY_CALENDAR = RandomHistories.office(List.of());

    @Test
    void aPauseMovesTheLastDayByJustItsWorkingDays() {
        var without = read(turn("2026-06-01T09:00:00+07:00", Stage.VERIFYING));
        var with =
                read(
                        turn("2026-06-01T09:00:00+07:00", Stage.VERIFYING),
                        turn("2026-06-04T09:00:00+07:00", Stage.PAUSED),
                        turn("2026-06-10T09:00:00+07:00", Stage.ANSWERING));

        assertThat(without.total().due()).isEqualTo("2026-06-19");
        // Thursday 4, Friday 5, Monday 8 and Tuesday 9 ended while it stood still.
        assertThat(with.paused()).isEqualTo(4);
        assertThat(with.total().due()).isEqualTo("2026-06-25");
    }

    @Test
    void whatComesAfterTheOfficeClosedOrOnASundayCountsFromTheNextWorkingDay() {
        assertThat(read(turn("2026-06-05T15:59:00+07:00", Stage.VERIFYING)).total().start())
                .isEqualTo("2026-06-05");
        assertThat(read(turn("2026-06-05T16:00:00+07:00", Stage.VERIFYING)).total().start())
                .isEqualTo("2026-06-08");
        assertThat(read(turn("2026-06-07T08:00:00+07:00", Stage.VERIFYING)).total().start())
                .isEqualTo("2026-06-08");
    }

    @Test
    void anotherClassCountsFromTheFirstDayAgainAndHidesNothing() {
        var clocks =
                read(
                        turn("2026-06-01T09:00:00+07:00", Stage.VERIFYING),
                        new Turn<>(
                                Instant.parse("2026-06-11T02:00:00Z"),
                                Stage.ANSWERING,
                                "A",
                                "INFORMASI",
                                false));

        assertThat(clocks.total().start()).isEqualTo("2026-06-01");
        assertThat(clocks.total().due()).isEqualTo("2026-06-08");
        assertThat(clocks.total().missed()).isEqualTo("2026-06-08");
    }

    @Test
    void anObjectionGivesFurtherDaysAndKeepsWhatWasLate() {
        var clocks =
                read(
                        turn("2026-06-01T09:00:00+07:00", Stage.ANSWERING),
                        turn("2026-06-22T09:00:00+07:00", Stage.CONFIRMING),
                        turn("2026-06-23T09:00:00+07:00", Stage.REVIEWING));

        assertThat(clocks.total().limit().days()).isEqualTo(19);
        assertThat(clocks.total().missed()).isEqualTo("2026-06-19");
        assertThat(clocks.total().due()).isEqualTo("2026-06-29");
    }

    @Test
    void anAnswerOnTheLastDayIsInTime() {
        var clocks =
                read(
                        turn("2026-06-01T09:00:00+07:00", Stage.ANSWERING),
                        turn("2026-06-19T23:59:00+07:00", Stage.CONFIRMING));

        assertThat(clocks.total().missed()).isNull();
        assertThat(clocks.total().due()).isNull();
        assertThat(clocks.step().due()).isEqualTo("2026-07-06");
    }

    @Test
    void whoIsToldAnewHasTheWholeTimeAgain() {
        var once =
                List.of(
                        turn("2026-06-01T09:00:00+07:00", Stage.ANSWERING),
                        turn("2026-06-08T09:00:00+07:00", Stage.CONFIRMING));
        var anew = new ArrayList<>(once);
        anew.add(turn("2026-06-11T09:00:00+07:00", Stage.CONFIRMING));
        assertThat(read(once).step().due()).isEqualTo("2026-06-22");
        assertThat(read(anew).step().due()).isEqualTo("2026-06-25");
        assertThat(read(anew).step().used()).isZero();
    }

    /** The total clock and the pauses do not hear of it, whenever it happens. */
    @Test
    void whoIsToldAnewChangesTheStepAlone() {
        var random = random(2311);
        var offices = offices(random);
        for (int round = 0; round < 2_000; round++) {
            var turns = history(random, List.of("A", "B", "C"));
            var at = turns.getLast().at().plusSeconds(random.nextLong(86_400L * 40));
            var now = at.plusSeconds(random.nextLong(86_400L * 40));
            var anew = new ArrayList<>(turns);
            anew.add(again(turns.getLast(), at));
            var before = Clocks.of(turns, RULES, places(offices), now);
            var after = Clocks.of(anew, RULES, places(offices), now);
            assertThat(after.total()).isEqualTo(before.total());
            assertThat(after.paused()).isEqualTo(before.paused());
            if (before.step() != null) {
                assertThat(after.step().due()).isAfterOrEqualTo(before.step().due());
                assertThat(after.step().used()).isLessThanOrEqualTo(before.step().used());
            }
        }
    }

    @Test
    void randomHistoriesReadAsWithACalendarOnTheWall() {
        compare(10_000, 17);
    }

    @Test
    @Tag("full")
    void aMillionRandomHistoriesReadAsWithACalendarOnTheWall() {
        compare(1_000_000, 4711);
    }

    /** A pause of so many working days moves the last day by just as many. */
    @Test
    void anyPauseMovesTheLastDayByItsWorkingDays() {
        var random = random(99);
        for (int round = 0; round < 500; round++) {
            var offices = office(holidays(random));
            var places = places(offices);
            var first = FIRST.plusDays(320L + random.nextInt(200));
            var paused = first.plusDays(1L + random.nextInt(6));
            var resumed = paused.plusDays(random.nextInt(40));
            var before = List.of(nine(first, Stage.ANSWERING));
            var after =
                    List.of(
                            nine(first, Stage.ANSWERING),
                            nine(paused, Stage.PAUSED),
                            nine(resumed, Stage.ANSWERING));
            var now = resumed.atStartOfDay(zone("Jakarta")).toInstant();
            var with = Clocks.of(after, RULES, places, now);
            var due = Clocks.of(before, RULES, places, now).total().due();
            var working = offices.get("A").working();
            int rest = 0;
            for (var day = paused; day.isBefore(resumed); day = day.plusDays(1)) {
                if (day.isAfter(with.total().start()) && working.working(day)) rest++;
            }
            assertThat(with.paused()).isEqualTo(rest);
            if (due.isBefore(paused)) {
                assertThat(with.total().due()).isEqualTo(due);
            } else {
                assertThat(working.between(due, with.total().due())).isEqualTo(rest);
            }
        }
    }

    private static Turn<String> nine(LocalDate day, Stage stage) {
        var at = day.atTime(9, 0).atZone(zone("Jakarta")).toInstant();
        return new Turn<>(at, stage, "A", "NON_PENGAWASAN", stage == Stage.REVIEWING);
    }

    /** Time does not run backwards: what was used or missed yesterday is so today. */
    @Test
    void usedAndMissedOnlyGrow() {
        var random = random(7);
        var offices = office(holidays(random));
        for (int round = 0; round < 500; round++) {
            var turns = history(random, List.of("A"));
            var now = turns.getLast().at();
            var before = Clocks.of(turns, RULES, places(offices), now);
            for (int day = 1; day < 40; day++) {
                var after =
                        Clocks.of(turns, RULES, places(offices), now.plusSeconds(86_400L * day));
                assertThat(after.total().used()).isGreaterThanOrEqualTo(before.total().used());
                if (before.total().missed() != null) {
                    assertThat(after.total().missed()).isEqualTo(before.total().missed());
                }
                before = after;
            }
        }
    }

    private static void compare(int rounds, long seed) {
        var random = random(seed);
        Map<String, Office> offices = Map.of();
        java.util.function.Function<String, Place> places = _ -> null;
        var oracle = new DayByDay(offices, RULES);
        for (int round = 0; round < rounds; round++) {
            if (round % 200 == 0) {
                offices = offices(random);
                places = places(offices);
                oracle = new DayByDay(offices, RULES);
            }
            var turns = history(random, List.of("A", "B", "C"));
            var now = turns.getLast().at().plusSeconds(random.nextLong(86_400L * 90));
            var clocks = Clocks.of(turns, RULES, places, now);
            if (!clocks.equals(oracle.clocks(turns, now))) {
                assertThat(clocks)
                        .as("round %d: %s at %s", round, turns, now)
                        .isEqualTo(oracle.clocks(turns, now));
            }
        }
    }

    private static Turn<String> turn(String at, Stage stage) {
        return new Turn<>(
                java.time.OffsetDateTime.parse(at).toInstant(),
                stage,
                "A",
                "NON_PENGAWASAN",
                stage == Stage.REVIEWING);
    }

    @SafeVarargs
    private static Clocks read(Turn<String>... turns) {
        return read(List.of(turns));
    }

    private static Clocks read(List<Turn<String>> turns) {
        return Clocks.of(turns, RULES, places(EMPTY_CALENDAR), turns.getLast().at());
    }
}
