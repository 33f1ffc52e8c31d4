package id.pendopo.complaint.demo;

import id.pendopo.complaint.Desk;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Stream;

/**
 * Four hundred cases in a year, the same in each house: some are told by many within a few days,
 * some stand where cases seldom stand, and the rest goes its usual way. A story is told again only
 * when all others have been told.
 */
final class Plans {

    static final int CASES = 400;

    private static final Set<String> GRAVE =
            Set.of("pungli", "wewenang", "disiplin", "diskriminasi");

    /** Cases whose standing everybody is to find on the first day. */
    private record Special(Fate fate, double ago, String category) {}

    private static final List<Special> SPECIAL =
            List.of(
                    new Special(Fate.UNREAD, 0, "sarana"),
                    new Special(Fate.UNREAD, 0.4, "antrean"),
                    new Special(Fate.UNREAD, 1, "pungli"),
                    new Special(Fate.UNREAD, 1, "lambat"),
                    new Special(Fate.GIVEN_BACK, 5, "lain"),
                    new Special(Fate.GIVEN_BACK, 6, "jalan"),
                    new Special(Fate.ASKED, 7, "daring"),
                    new Special(Fate.ASKED, 10, "syarat"),
                    new Special(Fate.ASKED, 15, "disiplin"),
                    new Special(Fate.PAUSED, 18, "jalan"),
                    new Special(Fate.PAUSED, 46, "wewenang"),
                    new Special(Fate.CONTESTED, 12, "sikap"),
                    new Special(Fate.CONTESTED, 14, "lambat"),
                    new Special(Fate.CONTESTED, 13, "akses"),
                    new Special(Fate.ANSWERED, 9, "antrean"),
                    new Special(Fate.ANSWERED, 8, "pertanyaan"),
                    new Special(Fate.STARTED, 33, "lambat"),
                    new Special(Fate.STARTED, 27, "sarana"),
                    new Special(Fate.STARTED, 24, "biaya"),
                    new Special(Fate.REOPENED, 18, "akses"),
                    new Special(Fate.ABUSE, 58, "lain"),
                    new Special(Fate.ABUSE, 203, "usul"),
                    new Special(Fate.ARCHIVED, 31, "lain"),
                    new Special(Fate.ARCHIVED, 150, "pertanyaan"),
                    new Special(Fate.LAPSED, 84, "daring"),
                    new Special(Fate.LAPSED, 171, "syarat"));

    private final RandomGenerator random =
            RandomGeneratorFactory.of("L64X128MixRandom").create(2026);
    private final Manners manners = new Manners();
    private final List<Story> stories = DemoFiles.rows("stories").stream().map(Story::of).toList();
    private final List<Plan> plans = new ArrayList<>();

    private Plans() {}

    /** The oldest first. */
    static List<Plan> all() {
        var plans = new Plans();
        plans.clusters();
        plans.special();
        plans.usual();
        return plans.plans.stream()
                .sorted(Comparator.comparingDouble(Plan::ago).reversed())
                .toList();
    }

    private void clusters() {
        for (var row : DemoFiles.rows("clusters")) {
            var story = Story.of(row);
            boolean held = row.get("cluster").equals("ditahan");
            add(
                    story,
                    Desk.OPEN,
                    Double.parseDouble(row.get("ago")),
                    held ? Fate.HELD : fate(story),
                    false);
        }
    }

    private void special() {
        var used = new LinkedHashMap<String, Integer>();
        for (var one : SPECIAL) {
            var fitting = fitting(one.category());
            int next = used.merge(one.category(), 1, Integer::sum) - 1;
            var story = fitting.get(next % fitting.size());
            add(story, Desk.OPEN, one.ago(), one.fate(), one.ago() < 30);
        }
    }

    private List<Story> fitting(String category) {
        return stories.stream().filter(one -> one.category().equals(category)).toList();
    }

    /** Twice as many in the last quarter of the year: more people know the way by then. */
    private void usual() {
        int many = CASES - plans.size();
        var ago =
                Stream.generate(() -> Math.pow(random.nextDouble(), 1.4) * 365)
                        .limit(many)
                        .sorted(Comparator.reverseOrder())
                        .toList();
        var deck = new ArrayList<Story>();
        var grave = grave();
        for (int number = 0; number < many; number++) {
            if (number % 22 == 7) {
                var story = grave.get(number / 22 % grave.size());
                add(story, Desk.SAFE, ago.get(number), fate(story), false);
                continue;
            }
            if (deck.isEmpty()) {
                deck.addAll(stories);
            }
            var story = deck.remove(random.nextInt(deck.size()));
            add(story, Desk.OPEN, ago.get(number), fate(story), false);
        }
    }

    /** Of which people are afraid to speak. */
    private List<Story> grave() {
        return stories.stream().filter(one -> GRAVE.contains(one.category())).toList();
    }

    private Fate fate(Story story) {
        int drawn = random.nextInt(100);
        if (drawn < 3) {
            return Fate.WITHDRAWN;
        }
        if (drawn < 18 && !GRAVE.contains(story.category())) {
            return Fate.SETTLED;
        }
        return drawn < 45 ? Fate.SILENT : Fate.CONFIRMED;
    }

    private void add(Story story, Desk desk, double ago, Fate fate, boolean swift) {
        var own = RandomGeneratorFactory.of("L64X128MixRandom").create(7_000 + plans.size());
        boolean free = fate != Fate.HELD;
        var told = free ? manners.told(story.told(own), own) : story;
        plans.add(new Plan(told, desk, ago, fate, swift, own));
    }
}
