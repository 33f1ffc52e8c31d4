package id.pendopo.catalogue.sought;

import id.pendopo.catalogue.question.Interpreter;
import id.pendopo.catalogue.sought.SoughtStore.Count;
import id.pendopo.shared.OrganisationId;
import jakarta.annotation.PreDestroy;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Counts which words are sought, and how often in vain. Words are counted one by one, so that no
 * question can be put together again. A word that no service uses stays in memory alone until it
 * was sought as often as the house shows; whatever may be a number, an address or a name is not
 * even remembered.
 *
 * <p>That a restart forgets the words below that number is on purpose: kept anywhere, they would be
 * the very list of rare words that must not exist. Each node remembers on its own. Counts of words
 * that are shown are written down at least each minute and when the house is closed.
 */
@Component
public class Sought {

    private static final Count NONE = new Count(0, 0, 0);

    /** More strange words than these are forgotten, the oldest first. */
    private static final int REMEMBERED = 10_000;

    /** So many counts are gathered before they are written down. */
    private static final int GATHERED = 200;

    private static final long MOST_NANOSECONDS = 60_000_000_000L;

    private record Key(OrganisationId organisation, LocalDate day, String word) {}

    private final SoughtStore store;
    private final Map<Key, Count> counts = new HashMap<>();
    private final Map<Key, Count> strange =
            new LinkedHashMap<>() {
                @Override
                protected boolean removeEldestEntry(Map.Entry<Key, Count> eldest) {
                    return size() > REMEMBERED;
                }
            };
    private long written = System.nanoTime();
    private @Nullable Discretion discretion;
    private int shownFrom;

    Sought(SoughtStore store) {
        this.store = store;
    }

    /** Counts a question. */
    public synchronized void count(
            OrganisationId organisation,
            LocalDate day,
            String typed,
            Interpreter.Read read,
            boolean found,
            boolean whole) {
        var rules = rules();
        if (!rules.mayCount(typed)) {
            return;
        }
        var one = new Count(1, found && !whole ? 1 : 0, found ? 0 : 1);
        add(counts, new Key(organisation, day, ""), one);
        for (var word : new LinkedHashSet<>(read.known())) {
            add(counts, new Key(organisation, day, word), one);
        }
        for (var word : rules.harmless(typed, read.strange())) {
            remember(new Key(organisation, day, word), one);
        }
        if (counts.size() >= GATHERED || System.nanoTime() - written > MOST_NANOSECONDS) {
            write();
        }
    }

    /** Writes down what was counted. */
    @PreDestroy
    public synchronized void write() {
        written = System.nanoTime();
        var all = Map.copyOf(counts);
        counts.clear();
        all.forEach((key, count) -> store.add(key.organisation(), key.day(), key.word(), count));
        all.keySet().stream()
                .filter(key -> key.word().isEmpty())
                .forEach(key -> store.forget(key.organisation(), key.day()));
    }

    /** A word stays strange until it was sought often enough, whatever the day. */
    private void remember(Key key, Count one) {
        var ever = new Key(key.organisation(), LocalDate.EPOCH, key.word());
        var sum = sum(strange.getOrDefault(ever, NONE), one);
        if (sum.searches() < shownFrom) {
            strange.put(ever, sum);
        } else {
            // What was counted before goes to the day on which it became enough.
            strange.put(ever, new Count(sum.searches(), 0, 0));
            add(counts, key, sum.searches() == shownFrom ? sum : one);
        }
    }

    private Discretion rules() {
        var rules = discretion;
        if (rules == null) {
            rules = new Discretion(store.nameMarks());
            discretion = rules;
            shownFrom = store.shownFrom();
        }
        return rules;
    }

    private static void add(Map<Key, Count> counts, Key key, Count more) {
        counts.merge(key, more, Sought::sum);
    }

    private static Count sum(Count one, Count other) {
        return new Count(
                one.searches() + other.searches(),
                one.nearest() + other.nearest(),
                one.nothing() + other.nothing());
    }

    List<SoughtStore.Line> words(
            OrganisationId organisation, LocalDate from, int limit, int offset) {
        write();
        return store.words(organisation, from, limit, offset);
    }

    Count all(OrganisationId organisation, LocalDate from) {
        return store.all(organisation, from);
    }

    /** From how many searches on a word is shown. */
    int shownFrom() {
        return store.shownFrom();
    }
}
