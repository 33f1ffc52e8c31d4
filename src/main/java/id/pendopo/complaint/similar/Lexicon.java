package id.pendopo.complaint.similar;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the house knows of words: rows of {@code complaint.gist_word}, which anybody may add to.
 * Words that it does not know are compared as they stand.
 */
final class Lexicon {

    /** What a row says of a word. */
    enum Kind {
        /** A short or spoken form of another word. */
        SHORT,
        /** It says nothing about a matter. */
        STOP,
        /** It may name a place, such as "market Minggu", and says little otherwise. */
        COMMON,
        /** Others say the same. */
        SAME,
        /** A kind of place; a name may follow. */
        PLACE
    }

    /**
     * A row.
     *
     * @param standsFor the word that it is read as; itself where nothing else is meant
     * @param weight how much it tells of the matter, 0 to 1
     */
    record Word(String word, Kind kind, String standsFor, double weight) {}

    /** How much a word tells that nobody listed. */
    private static final double UNKNOWN = 0.35;

    private static final String AMBIGUOUS = "";
    private static final int LONG = 6;

    private final Map<String, String> shortForms = new HashMap<>();
    private final Map<String, Word> same = new HashMap<>();
    private final Map<String, String> places = new HashMap<>();
    private final Set<String> written = new HashSet<>();
    private final Set<String> stops = new HashSet<>();
    private final Set<String> common = new HashSet<>();
    private final Map<String, Double> weights = new HashMap<>();
    private final Map<String, String> bySkeleton = new HashMap<>();
    private final Map<Integer, Set<String>> byLength = new HashMap<>();

    Lexicon(List<Word> words) {
        for (var word : words) {
            switch (word.kind()) {
                case SHORT -> shortForms.put(word.word(), word.standsFor());
                case STOP -> stops.add(word.word());
                case COMMON -> common.add(word.word());
                case PLACE -> {
                    places.put(word.word(), word.standsFor());
                    if (word.weight() > 0) {
                        same.put(word.word(), word);
                        weights.put(word.standsFor(), word.weight());
                    }
                }
                case SAME -> {
                    same.put(word.word(), word);
                    written.add(word.word());
                    weights.put(word.standsFor(), word.weight());
                }
            }
            if (word.kind() == Kind.SHORT) {
                if (word.word().length() >= LONG) {
                    byLength.computeIfAbsent(word.word().length(), _ -> new HashSet<>())
                            .add(word.word());
                }
            } else {
                bySkeleton.merge(Spelling.skeleton(word.word()), word.word(), (_, _) -> AMBIGUOUS);
                byLength.computeIfAbsent(word.word().length(), _ -> new HashSet<>())
                        .add(word.word());
            }
        }
        for (var word : words) {
            if (word.kind() == Kind.SAME) {
                same.putIfAbsent(Stem.of(word.word()), word);
            }
        }
    }

    /** The word in full, where it is a short form. */
    String inFull(String word) {
        return shortForms.getOrDefault(word, word);
    }

    /** Is it a word that is listed, or a form of one? */
    boolean known(String word) {
        return listed(word) || meaning(word).isPresent();
    }

    boolean listed(String word) {
        return stops.contains(word)
                || common.contains(word)
                || places.containsKey(word)
                || written.contains(word);
    }

    /** The one listed word that was probably meant; itself where none or several may be. */
    String meant(String word) {
        if (word.length() < 3 || known(word)) {
            return word;
        }
        var bones = Spelling.skeleton(word);
        var full = bySkeleton.getOrDefault(bones, AMBIGUOUS);
        if (bones.length() >= 3 && !full.isEmpty() && word.length() < full.length()) {
            return full;
        }
        return word.length() < LONG ? word : nearest(word).orElse(word);
    }

    private Optional<String> nearest(String word) {
        var found = new HashSet<String>();
        for (int length = word.length() - 1; length <= word.length() + 1; length++) {
            for (var listed : byLength.getOrDefault(length, Set.of())) {
                if (Spelling.distance(word, listed) == 1 && slip(word, listed)) {
                    found.add(listed);
                }
            }
        }
        if (found.size() > 1) {
            found.removeIf(listed -> stops.contains(listed) || common.contains(listed));
        }
        return found.size() == 1 ? found.stream().findFirst().map(this::inFull) : Optional.empty();
    }

    /** A letter too many, too few or in the wrong place; another letter makes another word. */
    private static boolean slip(String word, String listed) {
        return word.length() != listed.length()
                || word.length() > LONG + 1
                || word.chars().sum() == listed.chars().sum();
    }

    boolean stop(String word) {
        return stops.contains(word);
    }

    boolean common(String word) {
        return common.contains(word);
    }

    Optional<String> place(String word) {
        return Optional.ofNullable(places.get(word));
    }

    /** What it says, in the word that stands for all that say it. */
    Optional<String> meaning(String word) {
        var row = same.get(word);
        if (row == null) {
            row = same.get(Stem.of(word));
        }
        return Optional.ofNullable(row).map(Word::standsFor);
    }

    /** How much a word of a gist tells. */
    double weight(String meaning) {
        return weights.getOrDefault(meaning, UNKNOWN);
    }
}
