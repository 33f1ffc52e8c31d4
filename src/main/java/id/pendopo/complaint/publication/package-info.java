/**
 * What everybody may read of complaints: the text without what leads to a person, the public list
 * and case, statistics, open data and feed.
 */
@NullMarked
package id.pendopo.complaint.publication;

import org.jspecify.annotations.NullMarked;
