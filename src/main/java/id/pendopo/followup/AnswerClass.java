package id.pendopo.followup;

/**
 * A way to answer what people told.
 *
 * @param commits whether something is promised
 * @param name and hint in the reader's language
 */
public record AnswerClass(String code, boolean commits, String name, String hint) {}
