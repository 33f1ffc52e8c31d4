package id.pendopo.attachment;

import id.pendopo.shared.Reason;

/** Why a file or a photograph was refused. */
public enum Refusal implements Reason {
    BUSY,
    INCOMPLETE,
    UNREADABLE,
    TOO_MANY_PIXELS,
    TOO_SMALL,
    FILE_EMPTY,
    FILE_TOO_LARGE,
    FILES_TOO_LARGE,
    UPLOAD_BUSY,
    TOO_MANY_FILES,
    KIND_NOT_TAKEN,
    PICTURE_FORMAT,
    PICTURE_INSIDE,
    FILE_INCOMPLETE,
    FILE_UNREADABLE,
    FILE_TOO_MANY_PIXELS,
    FILE_SCRIPT,
    FILE_LOCKED,
    FILE_BOMB,
    PART_TOO_LARGE
}
