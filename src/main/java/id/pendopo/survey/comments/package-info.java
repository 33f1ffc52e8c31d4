/**
 * What people wrote into surveys, for their officers alone: numbers and addresses covered, similar
 * comments together, and nothing beside a comment that could tell who wrote it.
 */
@NullMarked
package id.pendopo.survey.comments;

import org.jspecify.annotations.NullMarked;
