package id.pendopo.organisation.photo;

import id.pendopo.shared.Reason;

/** Why a photograph, or what is said of it, was refused. */
enum Refusal implements Reason {
    PHOTO_MISSING,
    PDF,
    OTHER_FORMAT,
    NOT_A_PHOTO,
    TEXT_MISSING,
    TEXT_IS_A_FILE,
    TEXT_TOO_LONG
}
