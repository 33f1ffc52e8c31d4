/**
 * Complaints and aspirations (pengaduan): received without fear, passed on to who can act, answered
 * by the clock, and ended when the person who complained agrees.
 *
 * <p>URL prefixes {@code /pengaduan}, {@code /lapor-aman}, {@code /petugas/pengaduan}, {@code
 * /open311} and {@code /api/v1/complaints}; tables in schema {@code complaint}.
 */
@NullMarked
@Serves({
    "/pengaduan",
    "/lapor-aman",
    "/petugas/pengaduan",
    "/api/v1/complaints",
    "/api/v1/complaints.csv",
    "/open311"
})
@ApplicationModule(
        displayName = "Complaint (pengaduan)",
        allowedDependencies = {
            "audit",
            "access",
            "organisation",
            "calendar",
            "notification",
            "attachment",
            "identity",
            "accessneed",
            "catalogue",
            "document"
        })
package id.pendopo.complaint;

import id.pendopo.web.Serves;
import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
