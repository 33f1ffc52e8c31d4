/**
 * The officers' desk: which cases wait, one case with all that happened in it, the acts in it,
 * answers that begin with a text of the unit, and how a unit does.
 */
@NullMarked
package id.pendopo.complaint.desk;

import org.jspecify.annotations.NullMarked;
