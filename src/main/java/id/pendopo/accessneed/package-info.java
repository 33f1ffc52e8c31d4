/**
 * What people need so that a service works for them: need codes as data. Need, never diagnosis. And
 * whether it works for them as it does for others: gaps with their intervals, and what of them may
 * be shown.
 *
 * <p>No URLs; tables in schema {@code accessneed}.
 */
@NullMarked
@ApplicationModule(
        displayName = "Access needs",
        allowedDependencies = {})
package id.pendopo.accessneed;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
