package id.pendopo.complaint.guard;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.attachment.Cleaning;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** Who is counted together, for how long, and whose trouble counts. */
class GuardTests {

    private static final Duration WINDOW = Duration.ofSeconds(600);

    private Instant now = Instant.parse("2026-11-23T02:00:00Z");
    private final Networks networks = new Networks(new Moving());

    /** A clock that the test sets. */
    private final class Moving extends Clock {

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }

    @Test
    void neighboursCountTogetherAndStrangersDoNot() {
        assertThat(networks.before("203.0.113.7", WINDOW)).isZero();
        assertThat(networks.before("203.0.113.200", WINDOW)).isOne();
        assertThat(networks.before("203.0.114.7", WINDOW)).isZero();
        assertThat(networks.before("2001:db8:1:2::1", WINDOW)).isZero();
        assertThat(networks.before("2001:db8:1:3::9", WINDOW)).isOne();
    }

    @Test
    void aFloodFindsNoMomentAtWhichCountingBeginsAnewAndAfterwardsAllIsForgotten() {
        for (int i = 0; i < 30; i++) {
            networks.before("203.0.113.7", WINDOW);
        }
        now = now.plusSeconds(301);
        assertThat(networks.before("203.0.113.7", WINDOW)).isEqualTo(30);
        now = now.plusSeconds(301);
        assertThat(networks.before("203.0.113.7", WINDOW)).isOne();
        now = now.plusSeconds(601);
        assertThat(networks.before("203.0.113.7", WINDOW)).isZero();
    }

    @Test
    void whatIsRefusedIsNotCountedAndNeighboursShareALimit() {
        assertThat(networks.take("203.0.113.7", WINDOW, 600, 1_000)).isTrue();
        assertThat(networks.take("203.0.113.9", WINDOW, 600, 1_000)).isFalse();
        assertThat(networks.take("203.0.113.9", WINDOW, 400, 1_000)).isTrue();
        assertThat(networks.take("203.0.114.9", WINDOW, 1_000, 1_000)).isTrue();
        now = now.plusSeconds(601);
        assertThat(networks.take("203.0.113.9", WINDOW, 1_000, 1_000)).isTrue();
    }

    @Test
    void oneNetworkGoesOnOneAfterTheOtherAndOthersDoNotWaitForIt() {
        var moment = new AtomicLong(-7);
        var turns = new Turns(moment::get);
        var each = Duration.ofSeconds(5);
        for (int i = 1; i <= 10; i++) {
            assertThat(turns.next("203.0.113." + i, each)).contains(each.multipliedBy(i));
        }
        assertThat(turns.next("203.0.113.7", each)).as("who would wait too long").isEmpty();
        assertThat(turns.next("203.0.114.7", each)).contains(each);
        moment.addAndGet(Duration.ofSeconds(5).toNanos());
        assertThat(turns.next("203.0.113.7", each)).contains(each.multipliedBy(10));
        assertThat(turns.next("203.0.113.7", each)).isEmpty();
        moment.addAndGet(Duration.ofHours(1).toNanos());
        assertThat(turns.next("203.0.113.7", each)).contains(each);
    }

    @Test
    void aShareIsNeverLessThanOneReportMayBringWhileThereIsSoMuch() {
        var limits =
                new DraftLimits(
                        WINDOW, 1, 1, 1, 1, 1_000, 5, 50, Duration.ofHours(6), Duration.ZERO);
        assertThat(limits.share("203.0.113.7", 1_000_000_000)).isEqualTo(50_000_000);
        assertThat(limits.share("10.4.0.1", 1_000_000_000)).isEqualTo(500_000_000);
        assertThat(limits.share("203.0.113.7", 100_000_000)).isEqualTo(Cleaning.MOST_TOGETHER);
        assertThat(limits.share("203.0.113.7", 9_000_000)).isEqualTo(9_000_000);
        assertThat(limits.share("203.0.113.7", 0)).isZero();
    }

    @Test
    void behindPrivateAddressesStandManyPeople() {
        assertThat(Networks.shared("127.0.0.1")).isTrue();
        assertThat(Networks.shared("192.168.1.20")).isTrue();
        assertThat(Networks.shared("10.4.0.1")).isTrue();
        assertThat(Networks.shared("::1")).isTrue();
        assertThat(Networks.shared("fd12:3456::1")).isTrue();
        assertThat(Networks.shared("203.0.113.7")).isFalse();
        assertThat(Networks.shared("2001:db8::1")).isFalse();
    }

    @Test
    void aBrowsersTroubleCountsOnceForEachForm() {
        var efforts = new Efforts();
        int number = 0;
        while (!new Efforts().taken("KUNCI", Integer.toString(number), 10)) {
            number++;
        }
        assertThat(efforts.taken("KUNCI", "", 10)).isFalse();
        assertThat(efforts.taken("KUNCI", Integer.toString(number), 10)).isTrue();
        assertThat(efforts.taken("KUNCI", Integer.toString(number), 10)).isFalse();
    }
}
