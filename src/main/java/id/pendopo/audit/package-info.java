/**
 * Who did what and when: append-only, each entry chained to the one before by its hash, one chain
 * for each organisation.
 *
 * <p>URL prefixes {@code /audit}, {@code /petugas/jejak-audit}, {@code /api/v1/audit}; tables in
 * schema {@code audit}.
 */
@NullMarked
@Serves({"/audit", "/petugas/jejak-audit", "/petugas/jejak-audit.csv", "/api/v1/audit"})
@ApplicationModule(
        displayName = "Audit",
        allowedDependencies = {"access", "document"})
package id.pendopo.audit;

import id.pendopo.web.Serves;
import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
