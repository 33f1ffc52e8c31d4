package id.pendopo.survey;

import id.pendopo.shared.Page;
import java.util.List;

/** Joins words as people say them. */
public final class Sentences {

    private Sentences() {}

    /** C, B, atau A; in English C, B or A. */
    static String or(List<String> words, Page page) {
        return joined(words, page.t("survey.words.or"), !page.english());
    }

    /** Ruang, waktu, dan biaya: with a comma, for the names may hold an “and” of their own. */
    static String and(List<String> words, Page page) {
        return joined(words, page.t("survey.words.and"), true);
    }

    private static String joined(List<String> words, String last, boolean serial) {
        if (words.size() < 2) {
            return String.join("", words);
        }
        var front = String.join(", ", words.subList(0, words.size() - 1));
        var comma = words.size() > 2 && serial ? "," : "";
        return front + comma + " " + last + " " + words.getLast();
    }
}
