package id.pendopo.complaint.publication;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Tells whether a new wording says nothing that the old one did not say. */
final class Shortening {

    /** A cover of the machine, or whatever stands between blanks and marks. */
    private static final Pattern WORD =
            Pattern.compile(Masking.covers() + "|[^\\s\\p{P}]+", Pattern.UNICODE_CHARACTER_CLASS);

    private Shortening() {}

    /**
     * Are the words of the new text those of the old one, in their order, with some left out or
     * covered?
     */
    static boolean only(String before, String after) {
        var old = words(before);
        int next = 0;
        for (var word : words(after)) {
            if (word.startsWith("[")) {
                continue;
            }
            while (next < old.size() && !old.get(next).equals(word)) {
                next++;
            }
            if (next == old.size()) {
                return false;
            }
            next++;
        }
        return true;
    }

    private static List<String> words(String text) {
        return WORD.matcher(text).results().map(MatchResult::group).toList();
    }
}
