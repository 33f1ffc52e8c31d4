/**
 * Responses that look odd, and how they are left out: with a reason, by two people, never silently.
 */
@NullMarked
package id.pendopo.survey.integrity;

import org.jspecify.annotations.NullMarked;
