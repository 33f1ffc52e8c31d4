package id.pendopo.complaint.clock;

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
import java.util.function.Function;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/** Histories of cases as no person would write them, with the calendars that hold meanwhile. */
final class RandomHistories {

    static final LocalDate FIRST = LocalDate.of(2025, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2031, 12, 31);
    static final Rules RULES =
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
                            Stage.PAUSED, new Limit(30, Limit.DayUnit.CALENDAR),
                            Stage.COMPLETING, new Limit(30, Limit.DayUnit.CALENDAR)),
                    LocalTime.of(16, 0));

    private static final Set<DayOfWeek> WEEKEND = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    private RandomHistories() {}

    /** Three offices: west, middle and east, one with a week of six days. */
    static Map<String, Office> offices(RandomGenerator random) {
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

    static Map<String, Office> office(List<MarkedDay> days) {
        return Map.of("A", new Office(new WorkingDays(WEEKEND, true, days), zone("Jakarta")));
    }

    static List<MarkedDay> holidays(RandomGenerator random) {
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

    /** Any stage after any other, often on one day, seldom after weeks; some are told anew. */
    static List<Turn<String>> history(RandomGenerator random, List<String> units) {
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
            if (random.nextInt(6) == 0) {
                at = at.plusSeconds(random.nextLong(gap));
                turns.add(again(turns.getLast(), at));
            }
        }
        return turns;
    }

    /** Nothing changes hands, but somebody is told a second time. */
    static Turn<String> again(Turn<String> turn, Instant at) {
        return new Turn<>(at, turn.stage(), turn.unit(), turn.caseClass(), false);
    }

    static Function<String, Place> places(Map<String, Office> offices) {
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

    static ZoneId zone(String city) {
        return ZoneId.of("Asia/" + city);
    }

    static RandomGenerator random(long seed) {
        return RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    }
}
