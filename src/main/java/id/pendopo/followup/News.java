package id.pendopo.followup;

/** Something that happened to a public commitment. */
public record News(String code, String title, Event event) {}
