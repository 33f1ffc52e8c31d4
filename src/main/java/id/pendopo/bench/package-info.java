/**
 * Measures the house as its operator runs it: {@code bin/pendopo bench NAME}. Speeds are printed
 * beside a calibration loop, because machines differ.
 *
 * <p>No URLs, no tables.
 */
@NullMarked
@ApplicationModule(
        displayName = "Bench",
        allowedDependencies = {"database"})
package id.pendopo.bench;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
