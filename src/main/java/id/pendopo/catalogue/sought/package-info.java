/** Which words were sought, and how often in vain; never by whom. */
@NullMarked
@Serves({"/petugas/layanan"})
package id.pendopo.catalogue.sought;

import id.pendopo.web.Serves;
import org.jspecify.annotations.NullMarked;
