package id.pendopo.catalogue.question;

import java.util.List;
import java.util.stream.IntStream;

/** Slips of the finger: which word was meant by one that nobody uses. */
final class Typo {

    private static final int SHORT = 3;
    private static final int MIDDLING = 7;

    private Typo() {}

    /** The word with two neighbouring letters exchanged, at every place. */
    static List<String> swaps(String word) {
        return IntStream.range(0, word.length() - 1)
                .mapToObj(
                        i ->
                                word.substring(0, i)
                                        + word.charAt(i + 1)
                                        + word.charAt(i)
                                        + word.substring(i + 2))
                .filter(swapped -> !swapped.equals(word))
                .toList();
    }

    /**
     * Can one be a slip for the other? Three letters forgive an exchange only, since most other
     * three letters are another word; up to seven forgive one slip, longer words two.
     */
    static boolean likely(String typed, String meant) {
        if (typed.length() <= SHORT) {
            return swaps(typed).contains(meant);
        }
        return distance(typed, meant) <= (typed.length() <= MIDDLING ? 1 : 2);
    }

    /** Letters added, lost, changed or exchanged with their neighbour (Damerau, Levenshtein). */
    static int distance(String one, String other) {
        var steps = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                if (i == 0 || j == 0) {
                    steps[i][j] = i + j;
                    continue;
                }
                int change = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
                steps[i][j] =
                        Math.min(
                                steps[i - 1][j - 1] + change,
                                Math.min(steps[i - 1][j], steps[i][j - 1]) + 1);
                if (i > 1
                        && j > 1
                        && one.charAt(i - 1) == other.charAt(j - 2)
                        && one.charAt(i - 2) == other.charAt(j - 1)) {
                    steps[i][j] = Math.min(steps[i][j], steps[i - 2][j - 2] + 1);
                }
            }
        }
        return steps[one.length()][other.length()];
    }
}
