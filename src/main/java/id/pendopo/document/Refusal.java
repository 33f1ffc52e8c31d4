package id.pendopo.document;

import id.pendopo.shared.Reason;

/** Why a file of tables could not be read. */
public enum Refusal implements Reason {
    EMPTY,
    NOT_A_TABLE,
    OLD_OR_LOCKED,
    UNREADABLE,
    TOO_LARGE_INSIDE,
    MACROS,
    LINKS_TO_OTHERS,
    TOO_MANY_ROWS,
    TOO_MANY_COLUMNS,
    TOO_MANY_CELLS,
    QUOTES_UNBALANCED
}
