package id.pendopo.catalogue;

import id.pendopo.shared.Reason;

/** Why something about the catalogue was refused. */
enum Refusal implements Reason {
    UNIT_UNKNOWN,
    EVENT_UNKNOWN,
    AUDIENCE_UNKNOWN,
    REGION_UNKNOWN,
    FACILITY_UNKNOWN,
    LIMIT_RANGE,
    CURSOR_UNKNOWN
}
