/**
 * Accounts of officers, their roles at nodes of the tree, sign-in with one proof or two, sessions
 * and API tokens; accounts of citizens who want one.
 *
 * <p>URL prefixes {@code /petugas} (start page, sign-in, set-up, one's own account, the users),
 * {@code /akun} (citizens) and {@code /api/v1/session} (in the demo alone); tables in schema {@code
 * identity}.
 */
@NullMarked
@Serves({"/petugas", "/akun", "/api/v1/session"})
@ApplicationModule(
        displayName = "Identity",
        allowedDependencies = {"audit", "document", "organisation", "notification"})
package id.pendopo.identity;

import id.pendopo.web.Serves;
import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
