package id.pendopo.followup;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A step to a commitment, counted from 1. */
public record Step(int number, String text, @Nullable LocalDate done) {}
