/**
 * What the surveys of an organisation say together, for everybody: figures of any part of the tree,
 * units side by side, periods one after the other, and a badge to show elsewhere.
 */
@NullMarked
package id.pendopo.survey.overview;

import org.jspecify.annotations.NullMarked;
