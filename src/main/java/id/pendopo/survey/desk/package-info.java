/**
 * The officers' work on surveys besides asking and counting: changing a draft, extending, copying
 * for the next period, putting away, being reminded.
 */
@NullMarked
package id.pendopo.survey.desk;

import org.jspecify.annotations.NullMarked;
