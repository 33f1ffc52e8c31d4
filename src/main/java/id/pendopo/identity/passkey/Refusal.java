package id.pendopo.identity.passkey;

import id.pendopo.shared.Reason;

/** Why something about passkeys was refused. */
enum Refusal implements Reason {
    /** No key of the account signed this session's question. */
    WRONG,
    /** Nothing was asked in this session, or too long ago. */
    STALE,
    /** The counter of the key went back. */
    COPIED,
    NAME_MISSING,
    NAME_LONG,
    TAKEN,
    MANY
}
