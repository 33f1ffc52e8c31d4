/** Where officers answer findings and keep commitments. */
@NullMarked
package id.pendopo.followup.desk;

import org.jspecify.annotations.NullMarked;
