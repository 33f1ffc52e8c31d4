/** News of commitments by e-mail, to those who asked for it. */
@NullMarked
package id.pendopo.followup.follower;

import org.jspecify.annotations.NullMarked;
