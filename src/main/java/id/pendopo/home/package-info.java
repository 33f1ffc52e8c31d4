/**
 * The home page, and what a site says about itself: accessibility and privacy.
 *
 * <p>URL prefixes {@code /}, {@code /aksesibilitas}, {@code /privasi}; no tables.
 */
@NullMarked
@Serves({"/", "/aksesibilitas", "/privasi"})
@ApplicationModule(
        displayName = "Home",
        allowedDependencies = {})
package id.pendopo.home;

import id.pendopo.web.Serves;
import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
