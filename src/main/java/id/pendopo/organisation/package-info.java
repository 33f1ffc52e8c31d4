/**
 * The organisation, its tree of units of any depth, and the regions.
 *
 * <p>URL prefixes {@code /unit} and {@code /petugas/organisasi}; tables in schema {@code
 * organisation}.
 */
@NullMarked
@Serves({"/unit", "/petugas/organisasi"})
@ApplicationModule(
        displayName = "Organisation",
        allowedDependencies = {"audit"})
package id.pendopo.organisation;

import id.pendopo.web.Serves;
import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
