/**
 * The clocks of a complaint: which day is the last one for what comes next. A pure function of what
 * happened, of the calendars of the units that held the case, and of the rules that were in force.
 */
@NullMarked
package id.pendopo.complaint.clock;

import org.jspecify.annotations.NullMarked;
