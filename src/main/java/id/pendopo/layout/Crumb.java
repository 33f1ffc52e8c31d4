package id.pendopo.layout;

/** A page on the way down to this one. */
public record Crumb(String label, String path) {}
