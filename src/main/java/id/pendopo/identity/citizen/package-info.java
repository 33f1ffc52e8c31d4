/**
 * Accounts of citizens, opened with a code by e-mail. A convenience: nothing that a citizen does
 * needs one, and no right of officers ever hangs on one.
 */
@NullMarked
@Serves("/akun")
package id.pendopo.identity.citizen;

import id.pendopo.web.Serves;
import org.jspecify.annotations.NullMarked;
