/**
 * The organisation, its tree of units of any depth, and the regions.
 *
 * <p>URL prefixes {@code /unit}, {@code /petugas/organisasi} and {@code /api/v1/units}; tables in
 * schema {@code organisation}.
 */
@NullMarked
@Serves({"/unit", "/petugas/organisasi", "/api/v1/units"})
@ApplicationModule(
        displayName = "Organisation",
        allowedDependencies = {"audit", "attachment"})
package id.pendopo.organisation;

import id.pendopo.web.Serves;
import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
