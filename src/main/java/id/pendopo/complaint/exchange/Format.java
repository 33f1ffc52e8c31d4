package id.pendopo.complaint.exchange;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** How a file of cases is written. */
enum Format {
    CSV("text/csv;charset=UTF-8"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final String mediaType;

    Format(String mediaType) {
        this.mediaType = mediaType;
    }

    String mediaType() {
        return mediaType;
    }

    String ending() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Format> of(String ending) {
        return Stream.of(values()).filter(one -> one.ending().equals(ending)).findFirst();
    }
}
