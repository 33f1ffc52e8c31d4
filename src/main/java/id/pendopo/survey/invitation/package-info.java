/**
 * Invitations with a one-time token, for people who really used a service. What leads from a token
 * to an answer is never written down.
 */
@NullMarked
package id.pendopo.survey.invitation;

import org.jspecify.annotations.NullMarked;
