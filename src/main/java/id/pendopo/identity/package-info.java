/**
 * Accounts of officers, their roles at nodes of the tree, sign-in, sessions and API tokens.
 *
 * <p>URL prefixes {@code /petugas/masuk}, {@code /petugas/keluar}, {@code /petugas/akun}, {@code
 * /petugas/siapkan}, {@code /petugas} and {@code /api/v1/session}; tables in schema {@code
 * identity}.
 */
@NullMarked
@Serves({"/petugas", "/api/v1/session"})
@ApplicationModule(
        displayName = "Identity",
        allowedDependencies = {"audit", "organisation", "notification"})
package id.pendopo.identity;

import id.pendopo.web.Serves;
import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
