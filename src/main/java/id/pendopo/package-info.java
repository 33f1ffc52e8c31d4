/** Pendopo: one jar, one process, one PostgreSQL. Each sub-package is a module. */
@NullMarked
package id.pendopo;

import org.jspecify.annotations.NullMarked;
