package id.pendopo.complaint.similar;

import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

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
        var places = places(areas);
        for (var bones : bones()) {
            places.forEach(place -> keys.add((place + "|" + bones).hashCode()));
        }
        return keys;
    }

    /** Would each be found by the keys of the other, lying in these areas? */
    boolean meets(Set<String> areas, Gist other, Set<String> otherAreas) {
        return !Collections.disjoint(bones(), other.bones())
                && !Collections.disjoint(places(areas), other.places(otherAreas));
    }

    private Set<String> bones() {
        return words.stream().map(Spelling::skeleton).collect(Collectors.toSet());
    }

    private Set<String> places(Set<String> areas) {
        var places = new HashSet<String>();
        for (var name : names) {
            var half = Spelling.skeleton(name);
            places.add("b" + half.substring(0, Math.min(HALF, half.length())));
            places.add("e" + half.substring(Math.max(0, half.length() - HALF)));
        }
        areas.forEach(area -> places.add("a" + area));
        return places;
    }
}
