package id.pendopo.identity.sessions;

import id.pendopo.identity.SessionFacts;
import java.time.Instant;

/**
 * A browser in which an officer is signed in.
 *
 * @param key of the session, never shown
 * @param here is it the browser that asks?
 */
record Place(String key, SessionFacts facts, Instant lastUsed, boolean here) {}
