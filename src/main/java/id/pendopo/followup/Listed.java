package id.pendopo.followup;

/** A commitment together with what it answers. */
public record Listed(Commitment commitment, Finding finding) {}
