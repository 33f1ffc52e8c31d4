package id.pendopo.complaint.safe;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Looks for words in a stream of bytes, in each way in which Java and PostgreSQL write them. */
final class Sieve {

    private static final int CHUNK = 1 << 20;

    private record Grain(String word, byte[] bytes) {}

    private final List<List<Grain>> byFirst = new ArrayList<>();
    private int longest;

    Sieve(Collection<String> words) {
        for (int i = 0; i < 256; i++) {
            byFirst.add(new ArrayList<>());
        }
        for (var word : words) {
            add(word, StandardCharsets.UTF_8);
            add(word, StandardCharsets.UTF_16BE);
            add(word, StandardCharsets.UTF_16LE);
        }
    }

    private void add(String word, Charset charset) {
        var bytes = word.getBytes(charset);
        byFirst.get(bytes[0] & 0xff).add(new Grain(word, bytes));
        longest = Math.max(longest, bytes.length);
    }

    /** The words that are in it. */
    Set<String> sift(InputStream stream) throws IOException {
        var found = new TreeSet<String>();
        var buffer = new byte[CHUNK + longest];
        int kept = 0;
        try (var in = new BufferedInputStream(stream)) {
            for (int read = in.readNBytes(buffer, 0, CHUNK);
                    read > 0;
                    read = in.readNBytes(buffer, kept, CHUNK)) {
                int end = kept + read;
                for (int at = 0; at < end; at++) {
                    for (var grain : byFirst.get(buffer[at] & 0xff)) {
                        if (stands(grain.bytes(), buffer, at, end)) {
                            found.add(grain.word());
                        }
                    }
                }
                kept = Math.min(longest, end);
                System.arraycopy(buffer, end - kept, buffer, 0, kept);
            }
        }
        return found;
    }

    private static boolean stands(byte[] grain, byte[] buffer, int at, int end) {
        if (at + grain.length > end) {
            return false;
        }
        for (int i = 1; i < grain.length; i++) {
            if (buffer[at + i] != grain[i]) {
                return false;
            }
        }
        return true;
    }
}
