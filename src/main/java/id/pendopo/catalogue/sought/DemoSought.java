package id.pendopo.catalogue.sought;

import id.pendopo.catalogue.sought.SoughtStore.Count;
import id.pendopo.shared.DemoPart;
import id.pendopo.shared.OrganisationId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.ObjectMapper;

/** Half a year of invented searches of the fictional regency, from {@code demo/catalogue}. */
@Component
class DemoSought implements DemoPart {

    private static final int DAYS = 180;
    private static final int LEAST_FOUND = 9;
    private static final int MOST_FOUND = 24;
    private static final long SEED = 20_261_122;
    private static final Count NONE = new Count(0, 0, 0);
    private static final TypeReference<List<Word>> WORDS = new TypeReference<>() {};

    /**
     * A word of the half year.
     *
     * @param beside it was typed beside another word of this list, whose searches count already
     */
    private record Word(String word, long searches, long nearest, long nothing, boolean beside) {}

    private record Key(LocalDate day, String word) {}

    private final SoughtStore store;
    private final ObjectMapper json;

    DemoSought(SoughtStore store, ObjectMapper json) {
        this.store = store;
        this.json = json;
    }

    @Override
    public int order() {
        return 15;
    }

    @Override
    public void load(OrganisationId organisation, LocalDate today) {
        var chance = RandomGeneratorFactory.of("L64X128MixRandom").create(SEED);
        Map<Key, Count> counts = new HashMap<>();
        for (int before = 0; before < DAYS; before++) {
            // Searches that found what they asked for.
            var found = chance.nextLong(LEAST_FOUND, MOST_FOUND);
            add(counts, today.minusDays(before), "", new Count(found, 0, 0));
        }
        words().forEach(word -> scatter(counts, word, today, chance));
        counts.forEach((key, count) -> store.add(organisation, key.day(), key.word(), count));
    }

    /** Each search falls on some day; those of old are as likely as those of late. */
    private static void scatter(
            Map<Key, Count> counts, Word word, LocalDate today, RandomGenerator chance) {
        for (long i = 0; i < word.searches(); i++) {
            long nothing = i < word.nothing() ? 1 : 0;
            long nearest = nothing == 0 && i < word.nothing() + word.nearest() ? 1 : 0;
            var one = new Count(1, nearest, nothing);
            var day = today.minusDays(chance.nextInt(DAYS));
            add(counts, day, word.word(), one);
            if (!word.beside() && nearest + nothing > 0) {
                add(counts, day, "", one);
            }
        }
    }

    private static void add(Map<Key, Count> counts, LocalDate day, String word, Count more) {
        var key = new Key(day, word);
        var known = counts.getOrDefault(key, NONE);
        counts.put(
                key,
                new Count(
                        known.searches() + more.searches(),
                        known.nearest() + more.nearest(),
                        known.nothing() + more.nothing()));
    }

    private List<Word> words() {
        try (var file = new ClassPathResource("demo/catalogue/sought.json").getInputStream()) {
            return json.readValue(file, WORDS);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
