/**
 * Whether a service is worse for some people than for others: gaps between groups with their
 * intervals, and the open answers. Nothing here tells of few people, see {@link
 * id.pendopo.accessneed.Suppression}.
 */
@NullMarked
package id.pendopo.survey.groups;

import org.jspecify.annotations.NullMarked;
