package id.pendopo.complaint.guard;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import org.springframework.stereotype.Component;

/** Fingerprints of the texts of the last minutes; the texts themselves are not kept. */
@Component
class RecentTexts {

    private static final int MOST = 20_000;

    private record Seen(long second, long bits, boolean whole) {}

    private final Deque<Seen> seen = new ArrayDeque<>();
    private final Clock clock;

    RecentTexts(Clock clock) {
        this.clock = clock;
    }

    /** Remembers the text and says how many like it there were before in the window. */
    synchronized int alike(String text, Duration window, int bits, int fewestWords) {
        var words = SimHash.words(text);
        boolean whole = words.size() >= fewestWords;
        long print = SimHash.of(words);
        long now = clock.instant().getEpochSecond();
        while (!seen.isEmpty()
                && (seen.size() >= MOST || now - seen.getFirst().second() > window.toSeconds())) {
            seen.removeFirst();
        }
        int before = 0;
        for (var one : seen) {
            int apart = Long.bitCount(one.bits() ^ print);
            if (apart == 0 || whole && one.whole() && apart <= bits) {
                before++;
            }
        }
        seen.addLast(new Seen(now, print, whole));
        return before;
    }
}
