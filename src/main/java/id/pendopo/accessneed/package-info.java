/**
 * What people need so that a service works for them: need codes as data. Need, never diagnosis.
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
