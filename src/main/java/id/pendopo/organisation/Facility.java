package id.pendopo.organisation;

/** A thing that makes a place accessible, named in the reader's language. */
public record Facility(String key, String name) {}
