/**
 * Cases that tell of the same thing: what a text is about, how like two of them are, and why. It
 * only ever suggests; a person decides.
 */
@NullMarked
package id.pendopo.complaint.similar;

import org.jspecify.annotations.NullMarked;
