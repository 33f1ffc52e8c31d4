/**
 * Opening the sealed identity of a reporter: asked for with a reason, agreed to by a second person,
 * open for some hours, and each reading told to the reporter.
 */
@NullMarked
package id.pendopo.complaint.opening;

import org.jspecify.annotations.NullMarked;
