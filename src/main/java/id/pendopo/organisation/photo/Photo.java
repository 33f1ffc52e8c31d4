package id.pendopo.organisation.photo;

import id.pendopo.attachment.AttachmentId;

/**
 * The photograph of a unit as it is kept.
 *
 * @param hash SHA-256 of the picture, in hexadecimal digits
 * @param textId what is to be seen, for those who do not see it
 */
record Photo(AttachmentId file, String hash, int width, int height, String textId, String textEn) {

    /** Another picture has another name, so that a browser may keep each for ever. */
    String name() {
        return hash.substring(0, 16) + ".jpg";
    }

    String text(String language) {
        return language.equals("en") ? textEn : textId;
    }
}
