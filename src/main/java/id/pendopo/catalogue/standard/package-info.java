/**
 * The standard of a service through time: drafted component by component, decreed, shown from its
 * day on, reviewed, extended, withdrawn; every version stays readable and can be compared.
 */
@NullMarked
@Serves({"/layanan", "/petugas/layanan"})
package id.pendopo.catalogue.standard;

import id.pendopo.web.Serves;
import org.jspecify.annotations.NullMarked;
