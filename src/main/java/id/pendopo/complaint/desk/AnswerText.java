package id.pendopo.complaint.desk;

import java.util.UUID;

/** A text with which officers of a unit begin an answer; what is in braces is to be filled in. */
public record AnswerText(UUID id, UUID unit, String name, String words) {}
