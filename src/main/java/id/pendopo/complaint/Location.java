package id.pendopo.complaint;

import org.jspecify.annotations.Nullable;

/**
 * Where it happened: in words first, then the region, and only when the reporter gave it a
 * position.
 *
 * @param lat degrees north, -90 to 90; null together with {@code lon}
 * @param lon degrees east, -180 to 180
 */
public record Location(
        String place, @Nullable String regionCode, @Nullable Double lat, @Nullable Double lon) {

    public static final Location UNKNOWN = new Location("", null, null, null);
}
