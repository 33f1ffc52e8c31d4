/**
 * Follow-up (tindak lanjut): what people told becomes a finding, a finding becomes a commitment
 * with a day and somebody who answers for it, and the next measurement shows what came of it.
 *
 * <p>URL prefixes {@code /tindak-lanjut}, {@code /tindak-lanjut.atom}, {@code
 * /petugas/tindak-lanjut} and {@code /api/v1/commitments}; tables in schema {@code followup}.
 */
@NullMarked
@Serves({"/tindak-lanjut", "/tindak-lanjut.atom", "/petugas/tindak-lanjut", "/api/v1/commitments"})
@ApplicationModule(
        displayName = "Follow-up (tindak lanjut)",
        allowedDependencies = {
            "audit",
            "access",
            "organisation",
            "attachment",
            "catalogue",
            "notification",
            "survey",
            "complaint"
        })
package id.pendopo.followup;

import id.pendopo.web.Serves;
import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
