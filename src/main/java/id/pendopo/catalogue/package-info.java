/**
 * Services and their standards: what is promised.
 *
 * <p>URL prefixes {@code /layanan}, {@code /maklumat}, {@code /petugas/layanan} and {@code
 * /api/v1/services}; tables in schema {@code catalogue}.
 */
@NullMarked
@Serves({
    "/layanan",
    "/maklumat",
    "/petugas/layanan",
    "/api/v1/services",
    "/api/v1/services.csv",
    "/api/v1/services.xlsx",
    "/api/v1/services.json"
})
@ApplicationModule(
        displayName = "Catalogue (SIPP)",
        allowedDependencies = {
            "audit",
            "organisation",
            "calendar",
            "identity",
            "attachment",
            "notification",
            "accessneed",
            "document"
        })
package id.pendopo.catalogue;

import id.pendopo.web.Serves;
import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
