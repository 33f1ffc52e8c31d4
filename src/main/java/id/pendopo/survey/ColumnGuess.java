package id.pendopo.survey;

import java.util.List;

/**
 * What a column of a file may hold, and why we think so.
 *
 * @param samples some of its cells
 * @param meaning an element's key, a fact, {@link CsvColumns#IGNORED}, or {@link #UNDECIDED}
 * @param number the number in its name; 0 when there is none
 * @param words what the reason is about
 */
record ColumnGuess(
        String header, List<String> samples, String meaning, Why why, int number, String words) {

    /** Somebody must say it. */
    static final String UNDECIDED = "?";

    /** Reasons, from the best to none. */
    enum Why {
        REMEMBERED,
        NAME,
        LABELS,
        WORDS,
        CLASH,
        NUMBER,
        UNSURE,
        DATES,
        PERSONAL,
        NOTHING
    }

    ColumnGuess with(String meaning, Why why) {
        return new ColumnGuess(header, samples, meaning, why, number, words);
    }

    /** What the sentence of the reason names first. */
    String about() {
        return why == Why.WORDS ? words : Integer.toString(number);
    }

    /** Numbers 8 and 9 stand for different things in different questionnaires. */
    boolean swappable() {
        return number == 8 || number == 9;
    }
}
