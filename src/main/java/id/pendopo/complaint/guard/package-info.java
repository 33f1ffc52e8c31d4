/**
 * Keeps machines from flooding the desks without keeping any person out: what looks like abuse is
 * slowed, or held until an officer has looked at it. Nothing that is sent is dropped, and nobody is
 * remembered for longer than some minutes. Only files have limits, and how many of one network wait
 * to begin at once.
 */
@NullMarked
package id.pendopo.complaint.guard;

import org.jspecify.annotations.NullMarked;
