package id.pendopo.survey.counter;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * What the address of a poster or a kiosk says about where it stands; either part may be empty.
 *
 * @param service code of the service
 * @param counter code of the counter
 */
record Place(String service, String counter) {

    static final Place NOWHERE = new Place("", "");

    /** As the query of an address, with its question mark. */
    String query() {
        return "?layanan=" + encoded(service) + "&loket=" + encoded(counter);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
