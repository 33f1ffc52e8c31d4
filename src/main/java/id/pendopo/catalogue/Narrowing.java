package id.pendopo.catalogue;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.StringJoiner;

/**
 * To what a list of services is narrowed; an empty word where it does not matter.
 *
 * @param event what happened in a life
 * @param audience for whom the service is
 * @param unit where it can be met: at this unit or below it
 * @param region where it can be met: in this region
 * @param open only where somebody is there now
 * @param facility only where the place has this
 */
record Narrowing(
        String event, String audience, String unit, String region, boolean open, String facility) {

    static final Narrowing NONE = new Narrowing("", "", "", "", false, "");

    private static final String PATH = "/layanan";

    boolean none() {
        return equals(NONE);
    }

    /** Does it say where? */
    boolean placed() {
        return open || !unit.isEmpty() || !region.isEmpty() || !facility.isEmpty();
    }

    Narrowing withEvent(String other) {
        return new Narrowing(other, audience, unit, region, open, facility);
    }

    Narrowing withAudience(String other) {
        return new Narrowing(event, other, unit, region, open, facility);
    }

    Narrowing withUnit(String other) {
        return new Narrowing(event, audience, other, region, open, facility);
    }

    Narrowing withRegion(String other) {
        return new Narrowing(event, audience, unit, other, open, facility);
    }

    Narrowing withFacility(String other) {
        return new Narrowing(event, audience, unit, region, open, other);
    }

    Narrowing atAnyTime() {
        return new Narrowing(event, audience, unit, region, false, facility);
    }

    /** The address of the page with this question. */
    String address(String question) {
        var query = new StringJoiner("&", PATH + "?", "").setEmptyValue(PATH);
        add(query, "q", question);
        add(query, "peristiwa", event);
        add(query, "untuk", audience);
        add(query, "unit", unit);
        add(query, "wilayah", region);
        add(query, "buka", open ? "sekarang" : "");
        add(query, "akses", facility);
        return query.toString();
    }

    private static void add(StringJoiner query, String name, String value) {
        if (!value.isEmpty()) {
            query.add(name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8));
        }
    }
}
