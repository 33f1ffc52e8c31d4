/**
 * Working days and deadlines: the nation's holidays, joint leave, days of a region or of one unit,
 * and every amendment with its decree, so that a deadline can be computed as it was known then.
 *
 * <p>URL prefixes {@code /kalender}, {@code /petugas/kalender} and {@code /api/v1/tools/deadline};
 * tables in schema {@code calendar}.
 */
@NullMarked
@Serves({"/kalender", "/petugas/kalender", "/api/v1/tools/deadline"})
@ApplicationModule(
        displayName = "Calendar",
        allowedDependencies = {"audit", "access", "organisation"})
package id.pendopo.calendar;

import id.pendopo.web.Serves;
import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
