package id.pendopo.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.House;
import id.pendopo.shared.OrganisationId;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@Tag("store")
@House
class RateLimitTests {

    @Autowired private RateLimit limits;

    private final OrganisationId organisation = new OrganisationId(UUID.randomUUID());

    @Test
    void soManyAtOnceAndNotOneMore() {
        for (int i = 0; i < 5; i++) {
            assertThat(allowed("a")).isTrue();
        }
        assertThat(allowed("a")).isFalse();
        assertThat(allowed("b")).as("another key").isTrue();
    }

    @Test
    void whatIsGivenBackCanBeTakenAgain() {
        IntStream.range(0, 5).forEach(_ -> allowed("a"));
        limits.giveBack(organisation, "test", "a", 5, Duration.ofMinutes(10));
        assertThat(allowed("a")).isTrue();
        assertThat(allowed("a")).isFalse();
    }

    @Test
    void itGrowsBackEvenly() throws InterruptedException {
        var window = Duration.ofSeconds(2);
        for (int i = 0; i < 4; i++) {
            assertThat(limits.allow(organisation, "soon", "a", 4, window)).isTrue();
        }
        assertThat(limits.allow(organisation, "soon", "a", 4, window)).isFalse();
        Thread.sleep(600);
        assertThat(limits.allow(organisation, "soon", "a", 4, window)).isTrue();
        assertThat(limits.allow(organisation, "soon", "a", 4, window)).isFalse();
    }

    @Test
    void manyAtTheSameTimeGetNoMore() throws InterruptedException {
        var granted = new AtomicInteger();
        var threads =
                IntStream.range(0, 16)
                        .mapToObj(
                                _ ->
                                        Thread.ofVirtual()
                                                .start(
                                                        () -> {
                                                            if (allowed("many")) {
                                                                granted.incrementAndGet();
                                                            }
                                                        }))
                        .toList();
        for (var thread : threads) {
            thread.join();
        }
        assertThat(granted).hasValue(5);
    }

    private boolean allowed(String key) {
        return limits.allow(organisation, "test", key, 5, Duration.ofMinutes(10));
    }
}
