/**
 * Who did what and when: append-only, each entry chained to the one before by its hash, one chain
 * for each organisation.
 *
 * <p>No URLs; tables in schema {@code audit}.
 */
@NullMarked
@ApplicationModule(
        displayName = "Audit",
        allowedDependencies = {})
package id.pendopo.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
