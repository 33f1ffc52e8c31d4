/** Where an officer is signed in, and how to end a session that was left behind. */
@NullMarked
@Serves("/petugas/akun/sesi")
package id.pendopo.identity.sessions;

import id.pendopo.web.Serves;
import org.jspecify.annotations.NullMarked;
