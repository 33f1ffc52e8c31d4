package id.pendopo.followup.board;

import java.util.List;

/**
 * A commitment in a list.
 *
 * @param facts its days in words
 * @param days the same, for a place that says already what the first is
 * @param source what it answers, and where that can be read; empty when it can be read no longer
 * @param note the last words on how it goes; empty without any
 * @param way how far the thread from the voice to the next measurement has come
 */
public record Card(
        String code,
        String title,
        String unit,
        CommitmentWords.Tag tag,
        List<String> facts,
        List<String> days,
        String source,
        String sourcePath,
        String note,
        List<Reached> way) {

    /** A step of the thread: its name, whether it is reached, and what was reached. */
    public record Reached(String name, State state, String text) {}

    /** How far a step is. */
    public enum State {
        DONE,
        NOW,
        TO_COME;

        /** The class in the style sheet. */
        public String look() {
            return switch (this) {
                case DONE -> "is-done";
                case NOW -> "is-now";
                case TO_COME -> "";
            };
        }
    }

    public Card {
        facts = List.copyOf(facts);
        days = List.copyOf(days);
        way = List.copyOf(way);
    }
}
