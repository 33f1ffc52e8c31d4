/**
 * Keeps the house safe: a backup of everything in one file, its way back into an empty place, and
 * the doctor who looks after both.
 *
 * <p>No URLs; tables in schema {@code safekeeping}.
 */
@NullMarked
@ApplicationModule(
        displayName = "Safekeeping",
        allowedDependencies = {"database", "audit"})
package id.pendopo.safekeeping;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
