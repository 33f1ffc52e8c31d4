package id.pendopo.bench;

import id.pendopo.bench.LabelledPair.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Makes pairs of complaints whose truth is known: told by two people, or nearly alike and not the
 * same. The same seed makes the same pairs. It knows nothing of how the house compares them.
 */
final class PairMaker {

    private static final double SOUTH = -7.0;
    private static final double EAST = 110.0;

    /** About a hundred metres. */
    private static final double HUNDRED_METRES = 0.0009;

    private static final int WINDOW = 25;
    private static final int LONG_AGO = 120;

    private final Random chance;
    private final Hand hand;
    private final List<Matter> matters = Matter.all();
    private final Map<String, List<List<String>>> kinds = new HashMap<>();
    private final Map<String, List<String>> parts = new HashMap<>();
    private final Set<String> taken = new HashSet<>();
    private int incidents;

    PairMaker(long seed) {
        this.chance = new Random(seed);
        this.hand = new Hand(chance);
        for (var line : Matter.lines("places.txt")) {
            int colon = line.indexOf(':');
            var kind = line.substring(0, colon);
            var words = line.substring(colon + 1).strip();
            if (kind.equals("names") || kind.equals("first") || kind.equals("second")) {
                parts.put(kind, List.of(words.split(" ")));
            } else {
                kinds.computeIfAbsent(kind, _ -> new ArrayList<>())
                        .add(List.of(words.split("\\|")));
            }
        }
    }

    /**
     * A place as people name it, and where it lies.
     *
     * @param called the words for what it is, each as good as the other
     */
    private record Spot(
            String kind, List<String> called, String name, String region, double lat, double lon) {}

    /** Half of them are duplicates; of the others most are hard to tell. */
    List<LabelledPair> make(int many) {
        var pairs = new ArrayList<LabelledPair>();
        for (int i = 0; i < many; i++) {
            pairs.add(pair(kind(i % 20), i % 5 < 2));
        }
        return pairs;
    }

    private static Kind kind(int of) {
        if (of % 2 == 0) {
            return Kind.SAME;
        }
        return switch (of) {
            case 1, 5, 9, 13 -> Kind.OTHER_PLACE;
            case 3, 7, 11, 15 -> Kind.OTHER_MATTER;
            case 17 -> Kind.OTHER_TIME;
            default -> Kind.NOTHING;
        };
    }

    private LabelledPair pair(Kind kind, boolean sms) {
        var matter = any(matters);
        var spot = spot(any(matter.places()), region());
        int day = chance.nextInt(3);
        int before = day + chance.nextInt(WINDOW);
        int incident = ++incidents;
        boolean exact = chance.nextInt(3) == 0;
        var told = told(matter, spot, chance.nextInt());
        return switch (kind) {
            case SAME ->
                    new LabelledPair(
                            report(incident, matter, spot, written(told, sms), exact, day),
                            report(
                                    incident,
                                    matter,
                                    spot,
                                    written(told(matter, spot, chance.nextInt()), false),
                                    exact,
                                    before),
                            kind,
                            sms);
            case OTHER_PLACE -> {
                int way = chance.nextInt();
                var other = spot(spot.kind(), chance.nextInt(3) == 0 ? spot.region() : region());
                yield new LabelledPair(
                        report(
                                incident,
                                matter,
                                spot,
                                written(told(matter, spot, way), sms),
                                exact,
                                day),
                        report(
                                ++incidents,
                                matter,
                                other,
                                written(told(matter, other, way), false),
                                exact,
                                before),
                        kind,
                        sms);
            }
            case OTHER_MATTER -> {
                var other = otherAt(spot.kind(), matter);
                yield new LabelledPair(
                        report(incident, matter, spot, written(told, sms), exact, day),
                        report(
                                ++incidents,
                                other,
                                spot,
                                written(told(other, spot, chance.nextInt()), false),
                                exact,
                                before),
                        kind,
                        sms);
            }
            case OTHER_TIME ->
                    new LabelledPair(
                            report(incident, matter, spot, written(told, sms), exact, day),
                            report(
                                    ++incidents,
                                    matter,
                                    spot,
                                    written(told, false),
                                    exact,
                                    before + LONG_AGO),
                            kind,
                            sms);
            case NOTHING -> {
                var other = any(matters);
                var far = spot(any(other.places()), region());
                yield new LabelledPair(
                        report(incident, matter, spot, written(told, sms), exact, day),
                        report(
                                ++incidents,
                                other,
                                far,
                                written(told(other, far, chance.nextInt()), false),
                                exact,
                                before),
                        kind,
                        sms);
            }
        };
    }

    private Matter otherAt(String kind, Matter matter) {
        var others =
                matters.stream()
                        .filter(other -> other != matter && other.places().contains(kind))
                        .toList();
        return any(others);
    }

    private String region() {
        return "99.%02d.%02d.20%02d"
                .formatted(1 + chance.nextInt(3), 1 + chance.nextInt(12), 1 + chance.nextInt(12));
    }

    private String name() {
        var name = chance.nextInt(3) == 0 ? part("names") : part("first") + part("second");
        return chance.nextInt(4) == 0 ? name + " " + part("names") : name;
    }

    private String part(String of) {
        return any(parts.getOrDefault(of, List.of()));
    }

    /** No two places of a kind have one name: nobody could say whether they are one. */
    private Spot spot(String kind, String region) {
        var number = kind.equals("sekolah") ? " " + (1 + chance.nextInt(8)) : "";
        var called = any(kinds.getOrDefault(kind, List.of()));
        var name = name();
        while (!taken.add(called + name)) {
            name = name();
        }
        return new Spot(
                kind,
                called,
                number + " " + name,
                region,
                SOUTH - chance.nextInt(2_000) * HUNDRED_METRES,
                EAST + chance.nextInt(2_000) * HUNDRED_METRES);
    }

    private String told(Matter matter, Spot spot, int way) {
        var choice = new Random(way);
        var place = any(spot.called(), choice) + spot.name();
        var begin =
                any(matter.who(), choice).replace("{p}", place) + " " + any(matter.what(), choice);
        var why = any(matter.why(), choice);
        var ask = any(matter.ask(), choice);
        return switch (choice.nextInt(5)) {
            case 0 -> begin;
            case 1 -> begin + ", " + ask;
            case 2 -> ask + ", " + begin;
            case 3 -> begin + ", " + why;
            default -> begin + ", " + why + ". " + ask;
        };
    }

    private String written(String text, boolean sms) {
        return sms
                ? hand.message(text)
                : hand.slips(
                        Character.toUpperCase(text.charAt(0)) + text.substring(1),
                        chance.nextInt(3) == 0 ? 0.02 : 0);
    }

    private Report report(
            int incident, Matter matter, Spot spot, String text, boolean exact, int daysAgo) {
        @Nullable Double lat = exact ? spot.lat() + near() : null;
        @Nullable Double lon = exact ? spot.lon() + near() : null;
        var region = exact || chance.nextInt(4) > 0 ? spot.region() : null;
        var category = chance.nextInt(8) == 0 ? "lain" : matter.category();
        return new Report(incident, category, text, region, lat, lon, daysAgo, "");
    }

    private double near() {
        return (chance.nextDouble() - 0.5) * HUNDRED_METRES;
    }

    private <T> T any(List<T> list) {
        return any(list, chance);
    }

    private static <T> T any(List<T> list, Random chance) {
        return list.get(chance.nextInt(list.size()));
    }
}
