package id.pendopo.complaint.open311;

import id.pendopo.complaint.Words;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Something more that is asked about a matter.
 *
 * @param category null where it belongs to all of them
 * @param name the question, or the text that is shown
 * @param hint how to answer
 * @param choices of a list
 */
record Attribute(
        String code,
        @Nullable String category,
        Shape shape,
        Words name,
        Words hint,
        List<Choice> choices) {

    /**
     * How it is answered.
     *
     * @param meaning the part of a case that it fills
     * @param variable false for a text that is only shown
     */
    record Shape(Meaning meaning, Kind kind, boolean variable, boolean required) {}

    /** One of a list. */
    record Choice(String key, Words name) {}

    /** What a value looks like, in the words of GeoReport v2. */
    enum Kind {
        STRING,
        NUMBER,
        DATETIME,
        TEXT,
        SINGLEVALUELIST,
        MULTIVALUELIST;

        String wire() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Where a value goes. */
    enum Meaning {
        ANONYMOUS,
        SECRET,
        EVENT_DATE,
        REMEDY,
        UNIT,
        SERVICE,
        REGION,
        /** The number that the case has in the system that sends it. */
        ORIGIN,
        /** Into the story, as a line of its own. */
        STORY,
        /** Nowhere: it is only shown. */
        SHOWN
    }

    boolean belongsTo(String category) {
        return this.category == null || this.category.equals(category);
    }

    boolean knows(String key) {
        return choices.stream().anyMatch(choice -> choice.key().equals(key));
    }
}
