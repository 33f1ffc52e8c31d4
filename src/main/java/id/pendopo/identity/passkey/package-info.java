/**
 * Passkeys (Web Authentication level 3): keys that stay in a phone, a computer or a stick, and with
 * which officers prove who they are, after the password or instead of it.
 */
@NullMarked
@Serves("/petugas/akun/kunci-sandi")
package id.pendopo.identity.passkey;

import id.pendopo.web.Serves;
import org.jspecify.annotations.NullMarked;
