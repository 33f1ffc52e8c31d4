package id.pendopo.complaint.clock;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.calendar.DayCount;
import id.pendopo.calendar.DayKind;
import id.pendopo.calendar.MarkedDay;
import id.pendopo.calendar.WorkingDays;
import id.pendopo.complaint.clock.DayByDay.Office;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class ClocksTests {

    private static final LocalDate FIRST = LocalDate.of(2025, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2031, 12, 31);
    private static final Rules RULES =
            new Rules(
                    "test",
                    Map.of(
                            "PENGAWASAN", new Limit(60, Limit.DayUnit.WORKING),
                            "NON_PENGAWASAN", new Limit(14, Limit.DayUnit.WORKING),
                            "INFORMASI", new Limit(5, Limit.DayUnit.WORKING),
                            "ASPIRASI", new Limit(14, Limit.DayUnit.CALENDAR)),
                    Map.of("PENGAWASAN", 10, "NON_PENGAWASAN", 5, "ASPIRASI", 3),
                    Map.of(
                            Stage.VERIFYING, new Limit(3, Limit.DayUnit.WORKING),
                            Stage.PLANNING, new Limit(5, Limit.DayUnit.WORKING),
                            Stage.CONFIRMING, new Limit(10, Limit.DayUnit.WORKING),
                            Stage.COMPLETING, new Limit(30, Limit.DayUnit.CALENDAR)),
                    LocalTime.of(16, 0));

    private static final Set<DayOfWeek> WEEKEND = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
    private static final Map<String, Office> EMPTY_CALENDAR =
            Map.of("A", new Office(new WorkingDays(WEEKEND, true, List.of()), zone("Jakarta")));

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

    /** Three offices: west, middle and east, one with a week of six days. */
    private static Map<String, Office> offices(RandomGenerator random) {
        return Map.of(
                "A", office(holidays(random)).get("A"),
                "B",
                        new Office(
                                new WorkingDays(Set.of(DayOfWeek.SUNDAY), false, holidays(random)),
                                zone("Makassar")),
                "C",
                        new Office(
                                new WorkingDays(WEEKEND, random.nextBoolean(), holidays(random)),
                                zone("Jayapura")));
    }

    private static Map<String, Office> office(List<MarkedDay> days) {
        return Map.of("A", new Office(new WorkingDays(WEEKEND, true, days), zone("Jakarta")));
    }

    private static List<MarkedDay> holidays(RandomGenerator random) {
        var kinds = DayKind.values();
        return random.ints(40, 0, 700)
                .distinct()
                .mapToObj(
                        day ->
                                new MarkedDay(
                                        FIRST.plusDays(300L + day),
                                        kinds[random.nextInt(kinds.length)],
                                        "x",
                                        "x",
                                        "x",
                                        "A"))
                .toList();
    }

    /** Any stage after any other, often on one day, seldom after weeks. */
    private static List<Turn<String>> history(RandomGenerator random, List<String> units) {
        var classes = RULES.totals().keySet().stream().sorted().toList();
        var stages = Stage.values();
        var turns = new ArrayList<Turn<String>>();
        var at = FIRST.plusDays(320).atStartOfDay(zone("Jakarta")).toInstant();
        int length = 1 + random.nextInt(10);
        var stage = Stage.VERIFYING;
        for (int i = 0; i < length; i++) {
            long gap = random.nextInt(4) == 0 ? 86_400L * 30 : 86_400L * 3;
            at = at.plusSeconds(random.nextLong(random.nextInt(5) == 0 ? 3_600 : gap));
            turns.add(
                    new Turn<>(
                            at,
                            stage,
                            units.get(random.nextInt(units.size())),
                            classes.get(random.nextInt(classes.size())),
                            stage == Stage.REVIEWING && random.nextInt(3) > 0));
            stage = stages[random.nextInt(stages.length)];
        }
        return turns;
    }

    private static java.util.function.Function<String, Place> places(Map<String, Office> offices) {
        var every = DayCount.everyDay(FIRST, LAST);
        var places = new HashMap<String, Place>();
        offices.forEach(
                (unit, office) ->
                        places.put(
                                unit,
                                new Place(
                                        DayCount.of(office.working(), FIRST, LAST),
                                        every,
                                        office.zone())));
        return places::get;
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
        var last = turns[turns.length - 1].at();
        return Clocks.of(List.of(turns), RULES, places(EMPTY_CALENDAR), last);
    }

    private static ZoneId zone(String city) {
        return ZoneId.of("Asia/" + city);
    }

    private static RandomGenerator random(long seed) {
        return RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    }
}
