/**
 * Roles lent until a day, and the overview of who may do what at a unit, by whose hand and until
 * when.
 */
@NullMarked
@Serves({"/petugas/akun/pelimpahan", "/petugas/wewenang"})
package id.pendopo.identity.delegation;

import id.pendopo.web.Serves;
import org.jspecify.annotations.NullMarked;
