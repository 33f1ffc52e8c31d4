/**
 * Who is told what of a case: the reporter by e-mail or text message, officers by e-mail. Letters
 * never hold what a case says, only that there is something to read.
 */
@NullMarked
package id.pendopo.complaint.notice;

import org.jspecify.annotations.NullMarked;
