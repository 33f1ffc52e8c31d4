/**
 * The home page, and what a site says about itself: accessibility and privacy.
 *
 * <p>URL prefixes {@code /}, {@code /aksesibilitas}, {@code /privasi}; no tables.
 */
@NullMarked
@ApplicationModule(
        displayName = "Home",
        allowedDependencies = {})
package id.pendopo.home;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
