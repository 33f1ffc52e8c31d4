package id.pendopo.complaint.open311;

import java.util.Optional;

/** A point on the earth, in degrees of WGS84. */
record Position(double lat, double lon) {

    private static final String DEGREES = "[+-]?\\d{1,3}(\\.\\d{1,20})?";

    /** What was typed; empty when it can't be a position. */
    static Optional<Position> read(String lat, String lon) {
        if (!lat.matches(DEGREES) || !lon.matches(DEGREES)) {
            return Optional.empty();
        }
        var read = new Position(Double.parseDouble(lat), Double.parseDouble(lon));
        boolean possible = Math.abs(read.lat) <= 90 && Math.abs(read.lon) <= 180;
        return possible ? Optional.of(read) : Optional.empty();
    }
}
