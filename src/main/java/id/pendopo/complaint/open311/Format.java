package id.pendopo.complaint.open311;

import java.util.Optional;

/** The two ways to write an answer; the ending of the address chooses. */
enum Format {
    XML("xml", "text/xml"),
    JSON("json", "application/json");

    private final String ending;
    private final String mediaType;

    Format(String ending, String mediaType) {
        this.ending = ending;
        this.mediaType = mediaType;
    }

    String ending() {
        return ending;
    }

    String mediaType() {
        return mediaType;
    }

    static Optional<Format> of(String ending) {
        for (var format : values()) {
            if (format.ending.equals(ending)) {
                return Optional.of(format);
            }
        }
        return Optional.empty();
    }

    /** The format of an answer to an address that leads nowhere. */
    static Format at(String path) {
        return path.endsWith(".json") ? JSON : XML;
    }
}
