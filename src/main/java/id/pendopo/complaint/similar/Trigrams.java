package id.pendopo.complaint.similar;

import java.util.HashSet;
import java.util.Set;

/** Letters three in a row, as PostgreSQL's pg_trgm counts them. */
final class Trigrams {

    private Trigrams() {}

    static double alike(Set<String> one, Set<String> other) {
        var first = of(one);
        var second = of(other);
        var both = new HashSet<>(first);
        both.retainAll(second);
        int all = first.size() + second.size() - both.size();
        return all == 0 ? 0 : (double) both.size() / all;
    }

    private static Set<String> of(Set<String> words) {
        var found = new HashSet<String>();
        for (var word : words) {
            var padded = "  " + word + " ";
            for (int i = 0; i + 3 <= padded.length(); i++) {
                found.add(padded.substring(i, i + 3));
            }
        }
        return found;
    }
}
