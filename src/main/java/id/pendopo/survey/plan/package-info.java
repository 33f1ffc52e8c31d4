/** How many answers a survey needs about each service, and how many it has. */
@NullMarked
package id.pendopo.survey.plan;

import org.jspecify.annotations.NullMarked;
