package id.pendopo.complaint.similar;

import java.util.Set;
import java.util.TreeSet;

/**
 * What a text is about.
 *
 * @param words what it says of the matter, each in the word that stands for all that say it
 * @param names of places, as written: {@code senen}, {@code rt3}
 * @param kinds of these places: {@code pasar}
 */
record Gist(Set<String> words, Set<String> names, Set<String> kinds) {

    private static final int HALF = 4;

    Gist {
        words = Set.copyOf(words);
        names = Set.copyOf(names);
        kinds = Set.copyOf(kinds);
    }

    /**
     * Numbers under which it is found again: each name, and each area, together with each word. So
     * a common word is sought only where it was said. Of a name the beginning and the end count
     * without their vowels, so that one slip of the pen leaves one of them.
     */
    Set<Integer> keys(Set<String> areas) {
        var keys = new TreeSet<Integer>();
        for (var word : words) {
            var bones = "|" + Spelling.skeleton(word);
            for (var name : names) {
                var half = Spelling.skeleton(name);
                int end = Math.max(0, half.length() - HALF);
                keys.add(
                        ("b" + half.substring(0, Math.min(HALF, half.length())) + bones)
                                .hashCode());
                keys.add(("e" + half.substring(end) + bones).hashCode());
            }
            areas.forEach(area -> keys.add(("a" + area + bones).hashCode()));
        }
        return keys;
    }
}
