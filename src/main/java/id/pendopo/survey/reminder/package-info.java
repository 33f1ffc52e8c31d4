/** Letters to survey officers about what should not be forgotten, once for each reason. */
@NullMarked
package id.pendopo.survey.reminder;

import org.jspecify.annotations.NullMarked;
