/** The board of commitments, for everybody. */
@NullMarked
package id.pendopo.followup.board;

import org.jspecify.annotations.NullMarked;
