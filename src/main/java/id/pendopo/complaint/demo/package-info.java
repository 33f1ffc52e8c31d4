/** A year of complaints of the fictional regency. */
@NullMarked
package id.pendopo.complaint.demo;

import org.jspecify.annotations.NullMarked;
