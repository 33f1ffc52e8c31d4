package id.pendopo.survey;

import id.pendopo.shared.Page;
import java.util.List;

/** Joins words as people say them. */
final class Sentences {

    private Sentences() {}

    /** C, B, atau A. */
    static String or(List<String> words, Page page) {
        return joined(words, page.t("survey.words.or"), page);
    }

    /** Ruang, waktu, dan biaya. */
    static String and(List<String> words, Page page) {
        return joined(words, page.t("survey.words.and"), page);
    }

    private static String joined(List<String> words, String last, Page page) {
        if (words.size() < 2) {
            return String.join("", words);
        }
        var front = String.join(", ", words.subList(0, words.size() - 1));
        // Indonesian writes a comma before the last of three, English here does not.
        var comma = words.size() > 2 && !page.english() ? "," : "";
        return front + comma + " " + last + " " + words.getLast();
    }
}
