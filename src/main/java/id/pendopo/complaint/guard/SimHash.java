package id.pendopo.complaint.guard;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A fingerprint of 64 bits that changes little when a text changes little (Charikar, 2002).
 * Figures, addresses of sites, case and signs are left out first: those are what campaigns change.
 */
final class SimHash {

    private static final Pattern SITE = Pattern.compile("(?:https?://|www\\.)\\S+");
    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}]+");
    private static final Pattern DRAWN_OUT = Pattern.compile("(\\p{L})\\1{2,}");

    private SimHash() {}

    static List<String> words(String text) {
        var lower = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        var plain = NO_LETTER.matcher(SITE.matcher(lower).replaceAll(" ")).replaceAll(" ");
        return Stream.of(DRAWN_OUT.matcher(plain).replaceAll("$1").strip().split(" "))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** Words count, and each with its neighbour, so that their order matters a little. */
    static long of(List<String> words) {
        var weights = new int[Long.SIZE];
        for (int i = 0; i < words.size(); i++) {
            add(weights, hash(words.get(i)), 2);
            if (i > 0) {
                add(weights, hash(words.get(i - 1) + " " + words.get(i)), 1);
            }
        }
        long bits = 0;
        for (int i = 0; i < weights.length; i++) {
            if (weights[i] > 0) {
                bits |= 1L << i;
            }
        }
        return bits;
    }

    private static void add(int[] weights, long hash, int weight) {
        for (int i = 0; i < weights.length; i++) {
            weights[i] += (hash >>> i & 1) == 1 ? weight : -weight;
        }
    }

    /** FNV-1a, its bits mixed as SplitMix64 does. */
    private static long hash(String word) {
        long hash = 0xcbf29ce484222325L;
        for (byte b : word.getBytes(StandardCharsets.UTF_8)) {
            hash = (hash ^ (b & 0xff)) * 0x100000001b3L;
        }
        hash = (hash ^ hash >>> 30) * 0xbf58476d1ce4e5b9L;
        hash = (hash ^ hash >>> 27) * 0x94d049bb133111ebL;
        return hash ^ hash >>> 31;
    }
}
