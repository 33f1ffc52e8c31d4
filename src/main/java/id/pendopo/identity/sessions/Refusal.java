package id.pendopo.identity.sessions;

import id.pendopo.shared.Reason;

/** Why a session was not ended. */
enum Refusal implements Reason {
    GONE,
    HERE
}
