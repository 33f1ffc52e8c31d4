package id.pendopo.organisation;

import id.pendopo.shared.Reason;

/** Why something about the organisation was refused. */
enum Refusal implements Reason {
    NOT_A_COLOUR,
    TOO_LITTLE_CONTRAST,
    HUE_OF_LATE,
    ALREADY_SET_UP,
    CODE_SHAPE,
    NAME_MISSING,
    UNIT_UNKNOWN,
    UNIT_CODE_TAKEN,
    REGION_CODE_SHAPE,
    REGION_NAME_MISSING,
    REGION_COLUMNS,
    REGION_UNKNOWN,
    REGIONS_EMPTY,
    FILE_NOT_UTF8,
    EMBLEM_TOO_LARGE,
    EMBLEM_NOT_SVG,
    UNIT_CODE_SHAPE,
    UNIT_NAME_MISSING,
    UNIT_BELOW_ITSELF,
    HOURS_INCOMPLETE,
    HOURS_BACKWARDS
}
