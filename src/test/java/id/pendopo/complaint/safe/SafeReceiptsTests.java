package id.pendopo.complaint.safe;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.House;
import id.pendopo.complaint.ComplaintCases;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Receipts are computed one at a time: who comes in a flood waits behind those who do not. */
@House
@Tag("store")
class SafeReceiptsTests {

    private static final int FLOOD = 24;

    @Autowired private SafeReceipts receipts;
    @Autowired private ComplaintCases cases;

    @Test
    void aPersonDoesNotWaitForAFlood() throws InterruptedException {
        var organisation = cases.site().organisation();
        var done = new AtomicInteger();
        int before;
        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            var there = new CountDownLatch(FLOOD);
            for (int i = 0; i < FLOOD; i++) {
                var digits = "%016d".formatted(i);
                people.submit(
                        () -> {
                            there.countDown();
                            receipts.keptBehind(organisation, digits);
                            return done.incrementAndGet();
                        });
            }
            there.await();
            int already = done.get();
            receipts.kept(organisation, "9999999999999999");
            before = done.get() - already;
        }
        assertThat(before).as("of the flood, finished before").isLessThanOrEqualTo(FLOOD / 2);
        assertThat(done.get()).as("nobody is left out").isEqualTo(FLOOD);
        assertThat(receipts.keptBehind(organisation, "1234567812345678"))
                .as("the same receipt")
                .isEqualTo(receipts.kept(organisation, "1234 5678 1234 5678"));
    }
}
