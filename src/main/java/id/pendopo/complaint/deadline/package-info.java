/**
 * What time does to cases: reminders and escalation up the tree, silent ends, lapses, and reading
 * the clocks again when days off were changed.
 */
@NullMarked
package id.pendopo.complaint.deadline;

import org.jspecify.annotations.NullMarked;
