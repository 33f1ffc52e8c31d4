/** Letters to heads of units about standards that nobody has looked at for too long, once each. */
@NullMarked
package id.pendopo.catalogue.review;

import org.jspecify.annotations.NullMarked;
