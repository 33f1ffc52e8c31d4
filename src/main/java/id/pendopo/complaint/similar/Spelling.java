package id.pendopo.complaint.similar;

/** How words are written in haste: without vowels, with letters doubled, missing or exchanged. */
final class Spelling {

    private static final int LONG = 5;
    private static final int VERY_LONG = 9;

    private Spelling() {}

    /**
     * Its first letter and its other consonants, each once in a row: {@code jalan} is {@code jln}.
     */
    static String skeleton(String word) {
        var bones = new StringBuilder();
        for (int i = 0; i < word.length(); i++) {
            char letter = word.charAt(i);
            boolean vowel = "aeiou".indexOf(letter) >= 0;
            boolean again = !bones.isEmpty() && bones.charAt(bones.length() - 1) == letter;
            if (i == 0 || !vowel && !again) {
                bones.append(letter);
            }
        }
        return bones.toString();
    }

    /** Could both be meant to be one word? */
    static boolean alike(String one, String other) {
        if (one.equals(other)) {
            return true;
        }
        int shorter = Math.min(one.length(), other.length());
        if (shorter < 3 || one.charAt(0) != other.charAt(0) && shorter < LONG) {
            return false;
        }
        int bound = shorter >= VERY_LONG ? 2 : shorter >= LONG ? 1 : 0;
        if (bound > 0 && distance(one, other) <= bound) {
            return true;
        }
        var bones = skeleton(one);
        return bones.length() >= 3
                && bones.equals(skeleton(other))
                && distance(one, other) <= longer(one, other) / 2;
    }

    private static int longer(String one, String other) {
        return Math.max(one.length(), other.length());
    }

    /** Letters to add, leave out, change, or exchange with the next. */
    static int distance(String one, String other) {
        var before = new int[other.length() + 1];
        var last = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            var now = new int[other.length() + 1];
            now[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                boolean same = one.charAt(i - 1) == other.charAt(j - 1);
                int least =
                        Math.min(
                                Math.min(last[j] + 1, now[j - 1] + 1),
                                last[j - 1] + (same ? 0 : 1));
                if (i > 1
                        && j > 1
                        && one.charAt(i - 1) == other.charAt(j - 2)
                        && one.charAt(i - 2) == other.charAt(j - 1)) {
                    least = Math.min(least, before[j - 2] + 1);
                }
                now[j] = least;
            }
            before = last;
            last = now;
        }
        return last[other.length()];
    }
}
