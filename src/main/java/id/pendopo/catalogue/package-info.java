/**
 * Services and their standards: what is promised.
 *
 * <p>URL prefixes {@code /layanan} and {@code /api/v1/services}; tables in schema {@code
 * catalogue}.
 */
@NullMarked
@ApplicationModule(
        displayName = "Catalogue (SIPP)",
        allowedDependencies = {
            "audit",
            "organisation",
            "identity",
            "attachment",
            "notification",
            "accessneed"
        })
package id.pendopo.catalogue;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
