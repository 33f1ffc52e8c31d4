/** The maklumat of a unit: its public pledge to keep its standards, and what came of it. */
@NullMarked
package id.pendopo.catalogue.maklumat;

import org.jspecify.annotations.NullMarked;
