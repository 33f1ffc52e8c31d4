package id.pendopo.followup.board;

import id.pendopo.shared.Reason;

/** Why a list was not given. */
enum Refusal implements Reason {
    LIMIT_RANGE,
    CURSOR_UNKNOWN,
    STATUS_UNKNOWN,
    SOURCE_UNKNOWN,
    UNIT_UNKNOWN
}
