package id.pendopo.identity;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How an account is guarded at the door.
 *
 * @param heldUntil nobody comes in until then; null when it is not held
 * @param secondFactor is a code of the moment asked for?
 */
record Protection(@Nullable Instant heldUntil, boolean secondFactor) {}
