/**
 * The second proof at sign-in: a code of the moment from an authenticator app (RFC 6238), or one of
 * the recovery codes that were handed out with it.
 */
@NullMarked
@Serves("/petugas/akun/dua-langkah")
package id.pendopo.identity.secondfactor;

import id.pendopo.web.Serves;
import org.jspecify.annotations.NullMarked;
