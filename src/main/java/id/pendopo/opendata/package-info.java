/**
 * The list of what can be taken as data.
 *
 * <p>URL prefix {@code /data-terbuka}; no tables.
 */
@NullMarked
@Serves({"/data-terbuka"})
@ApplicationModule(
        displayName = "Open data",
        allowedDependencies = {})
package id.pendopo.opendata;

import id.pendopo.web.Serves;
import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
