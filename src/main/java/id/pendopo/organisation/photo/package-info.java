/**
 * What a place looks like: a photograph of each unit, made small, with words for those who do not
 * see it.
 */
@NullMarked
@Serves({"/unit", "/petugas/organisasi"})
package id.pendopo.organisation.photo;

import id.pendopo.web.Serves;
import org.jspecify.annotations.NullMarked;
