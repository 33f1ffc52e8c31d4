package id.pendopo.complaint.open311;

import static id.pendopo.complaint.open311.ReadTests.codes;
import static id.pendopo.complaint.open311.ReadTests.encoded;
import static id.pendopo.complaint.open311.ReadTests.fault;
import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.House;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The endpoint for people who write programs. */
@House
@Tag("store")
class TrialTests {

    @LocalServerPort private int port;
    @Autowired private Senders senders;
    @Autowired private Keys keys;
    @Autowired private JdbcClient sql;

    @Test
    void theTestEndpointRefusesTheSameAndKeepsNoWords() {
        var trial =
                keys.make(
                        senders.organisation(), new Key("Coba", true), Duration.ofDays(1), "token");
        long before = count("complaint.complaint");
        var endpoint = Partner.test(port);
        fault(endpoint.post("requests.json", "api_key", trial), 400, "400.service_code");
        fault(endpoint.post("requests.json", "service_code", "jalan"), 403, "403.api_key");
        var fields =
                new String[] {
                    "api_key",
                    trial,
                    "service_code",
                    "jalan",
                    "lat",
                    "-7.123456",
                    "long",
                    "112.123456",
                    "description",
                    "Pak Rahasia dari Wanasari",
                    "first_name",
                    "Sri Rahasia"
                };
        var answer = endpoint.post("requests.json", fields);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        var code = answer.field("service_request_id");
        var read = endpoint.get("requests/" + code + ".json");
        assertThat(read.field("service_code")).isEqualTo("jalan");
        assertThat(read.json().path(0).path("lat").asDouble()).isEqualTo(-7.123);
        assertThat(codes(endpoint.get("requests.json?status=open").json())).contains(code);
        assertThat(endpoint.get("requests.json?status=closed").body()).isEqualTo("[]");
        var since = encoded(Instant.now().minusSeconds(3600).toString());
        assertThat(codes(endpoint.get("requests.json?start_date=" + since).json())).contains(code);
        assertThat(Partner.production(port).get("requests/" + code + ".json").status())
                .isEqualTo(404);
        assertThat(count("complaint.complaint")).isEqualTo(before);
        var rows =
                sql.sql("select t::text from complaint.open311_trial t").query(String.class).list();
        assertThat(rows).isNotEmpty().noneMatch(row -> row.contains("Rahasia"));
        var secret =
                endpoint.post(
                        "requests.json",
                        "api_key",
                        trial,
                        "service_code",
                        "jalan",
                        "lat",
                        "1",
                        "long",
                        "1",
                        "attribute[rahasia]",
                        "ya");
        var token = secret.field("token");
        assertThat(endpoint.get("tokens/" + token + ".json").field("token")).isEqualTo(token);
        fault(Partner.production(port).get("tokens/" + token + ".json"), 404, "404.token");
        var update =
                endpoint.post("servicerequestupdates.json", UpdateTests.update(trial, code, "u1"));
        assertThat(update.status()).as(update.body()).isEqualTo(200);
        fault(
                endpoint.post("servicerequestupdates.json", UpdateTests.update(trial, code, "u1")),
                400,
                "400.update_id");
        assertThat(endpoint.get("servicerequestupdates.json").body()).contains(code, "u1");
    }

    @Test
    void theTestEndpointIsAskedLikeTheRealOne() {
        var trial =
                keys.make(
                        senders.organisation(),
                        new Key("Tanya", true),
                        Duration.ofDays(1),
                        "token");
        var endpoint = Partner.test(port);
        var since = Instant.now().minusSeconds(1);
        var here = tried(endpoint, trial, "-7.9", "110.9");
        var there = tried(endpoint, trial, "-7.95", "110.9");
        var changed = "requests.json?updated_after=" + encoded(since.toString());
        assertThat(codes(endpoint.get(changed).json())).contains(here, there);
        var before = "&updated_before=" + encoded(since.toString());
        assertThat(codes(endpoint.get(changed + before).json())).doesNotContain(here, there);
        var later = encoded(Instant.now().plusSeconds(60).toString());
        assertThat(codes(endpoint.get("requests.json?updated_after=" + later).json())).isEmpty();
        var near = "requests.json?lat=-7.9&long=110.9";
        assertThat(codes(endpoint.get(near).json())).contains(here).doesNotContain(there);
        assertThat(codes(endpoint.get(near + "&radius=9000").json())).contains(here, there);
        assertThat(endpoint.get(near + "&page_size=1&radius=9000").link()).contains("page=2");
        var plain = endpoint.get("requests/" + here + ".json").json().path(0);
        assertThat(plain.has("extended_attributes")).isFalse();
        var path = "requests/" + here + ".json?extensions=true";
        var request = endpoint.get(path).json().path(0);
        assertThat(request.path("extended_attributes").path("status_code").asString())
                .isEqualTo("FORWARDED");
        assertThat(request.path("extended_attributes").path("class_code").asString())
                .isEqualTo("NON_PENGAWASAN");
        assertThat(request.path("notes").isArray()).isTrue();
        fault(endpoint.get("requests.json?updated_after=kemarin"), 400, "400.updated_after");
    }

    private static String tried(Partner endpoint, String key, String lat, String lon) {
        var answer =
                endpoint.post(
                        "requests.json",
                        "api_key",
                        key,
                        "service_code",
                        "jalan",
                        "description",
                        "Lubang di jalan.",
                        "lat",
                        lat,
                        "long",
                        lon);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.field("service_request_id");
    }

    private long count(String table) {
        return sql.sql("select count(*) from " + table).query(Long.class).single();
    }
}
