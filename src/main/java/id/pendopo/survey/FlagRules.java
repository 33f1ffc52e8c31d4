package id.pendopo.survey;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import id.pendopo.survey.arithmetic.Answers;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** From where on a response is marked for somebody to look at. The limits are data. */
@Component
class FlagRules {

    private static final String ONLY = "";

    private record Minute(UUID survey, Instant from) {}

    private final Clock clock;
    private final LoadingCache<String, Map<Flag, Integer>> thresholds;

    /**
     * How many answers came in a minute. Only this process knows, and forgets it: kept in the
     * database, it would tell when a single answer came. Each of several nodes marks by itself.
     */
    private final Cache<Minute, AtomicInteger> pace =
            Caffeine.newBuilder().expireAfterWrite(Duration.ofMinutes(2)).build();

    FlagRules(FlagStore store, Clock clock) {
        this.clock = clock;
        this.thresholds =
                Caffeine.newBuilder()
                        .maximumSize(1)
                        .expireAfterWrite(Duration.ofMinutes(1))
                        .build(_ -> store.thresholds());
    }

    /**
     * What speaks for itself in one response of a survey.
     *
     * @param took from opening the form to sending it; null when that is not known
     */
    Set<Flag> of(Survey survey, Answers answers, @Nullable Duration took) {
        var flags = EnumSet.noneOf(Flag.class);
        if (took != null && took.toSeconds() < threshold(Flag.TOO_FAST)) {
            flags.add(Flag.TOO_FAST);
        }
        var given = answers.values().stream().filter(value -> value != Answers.MISSING).toList();
        boolean same = given.stream().distinct().count() == 1;
        if (same && given.size() >= threshold(Flag.ALL_THE_SAME)) {
            flags.add(Flag.ALL_THE_SAME);
        }
        var minute = new Minute(survey.id(), clock.instant().truncatedTo(ChronoUnit.MINUTES));
        int before = pace.get(minute, _ -> new AtomicInteger()).getAndIncrement();
        if (before >= threshold(Flag.BURST)) {
            flags.add(Flag.BURST);
        }
        return flags;
    }

    private int threshold(Flag flag) {
        return thresholds.get(ONLY).getOrDefault(flag, Integer.MAX_VALUE);
    }
}
