package id.pendopo.complaint.open311;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Another system with a key.
 *
 * @param partner at the production endpoint
 */
record Sender(Partner partner, String key) {

    static final String STORY =
            "Lampu jalan di depan pasar Wanasari mati sejak Senin dan banyak orang tersandung";

    /** The fields of a report about a road, and more. */
    String[] with(String... more) {
        var fields = new ArrayList<>(List.of("api_key", key, "service_code", "jalan"));
        if (!List.of(more).contains("description")) {
            fields.addAll(List.of("description", STORY));
        }
        fields.addAll(List.of(more));
        return fields.toArray(String[]::new);
    }

    Partner.Answer send(String... more) {
        return partner.post("requests.json", with(more));
    }

    /** With a place. */
    Partner.Answer located(String... more) {
        var fields = new ArrayList<>(List.of("lat", "1", "long", "1"));
        fields.addAll(List.of(more));
        return send(fields.toArray(String[]::new));
    }

    /** These fields and the key, nothing else. */
    Partner.Answer keyed(String... fields) {
        return posted(Partner.form(fields) + "&api_key=" + key);
    }

    /** Exactly this. */
    Partner.Answer posted(String form) {
        return partner.post(
                "requests.json", Partner.FORM, form.getBytes(StandardCharsets.US_ASCII));
    }
}
