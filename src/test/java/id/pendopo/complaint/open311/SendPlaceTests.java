package id.pendopo.complaint.open311;

import static id.pendopo.complaint.open311.ReadTests.codes;
import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.House;
import id.pendopo.access.Role;
import id.pendopo.complaint.ComplaintCases;
import id.pendopo.complaint.ComplaintCases.Made;
import id.pendopo.complaint.publication.PublicationDesk;
import java.util.ArrayList;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Where a report says that it was, and what is told of that. */
@House
@Tag("store")
class SendPlaceTests {

    @LocalServerPort private int port;
    @Autowired private Senders senders;
    @Autowired private ComplaintCases cases;
    @Autowired private PublicationDesk desk;

    private Sender sender;

    @BeforeEach
    void gentle() {
        sender = senders.gentle(port);
    }

    @Test
    void placesComeInThreeWays() {
        assertThat(
                        senders.found(sender.send("lat", "-7.5", "lng", "110.5"))
                                .matter()
                                .location()
                                .lon())
                .isEqualTo(110.5);
        assertThat(
                        senders.found(sender.send("address_string", "Jalan Melati 5"))
                                .matter()
                                .location()
                                .place())
                .isEqualTo("Jalan Melati 5");
        assertThat(
                        senders.found(sender.send("address_id", "97.01.01.2001"))
                                .matter()
                                .location()
                                .regionCode())
                .isEqualTo("97.01.01.2001");
        assertThat(
                        senders.found(sender.send("address_id", "#NOTPINPOINTED#"))
                                .matter()
                                .location()
                                .regionCode())
                .isNull();
    }

    @Test
    void anAnonymousReportIsNeverToldExactlyAndASearchNearItFindsOnlyWhatIsTold() {
        var made = new ArrayList<Made>();
        for (int i = 0; i < 6; i++) {
            boolean anonymous = i == 0;
            var answer =
                    sender.send(
                            "lat", anonymous ? "-7.123456" : "-7.2",
                            "long", anonymous ? "112.123456" : "112.2",
                            "first_name", "Siti",
                            "attribute[anonim]", anonymous ? "ya" : "tidak",
                            "attribute[wilayah]", "97.01.03.2001");
            var one = new Made("", answer.field("service_request_id"));
            var officer = cases.officer(Role.COMPLAINT_OFFICER, "RSK");
            cases.verified(one, officer, "NON_PENGAWASAN", "jalan", "RSK-PKM-WANASARI");
            made.add(cases.show(one));
        }
        desk.lastWeek(made.stream().map(Made::code).toList());
        var hidden = sender.partner().get("requests/" + made.getFirst().code() + ".json");
        var spot = hidden.json().path(0);
        assertThat(spot.path("address_id").asString()).isEqualTo("97.01.03.2001");
        assertThat(spot.path("lat").asDouble()).isNotEqualTo(-7.123456).isNotEqualTo(-7.1235);
        assertThat(hidden.body()).doesNotContain("-7.1234", "112.1234", "Siti");
        double lat = spot.path("lat").asDouble();
        double lon = spot.path("long").asDouble();
        var near = "requests.json?radius=5&lat=" + lat + "&long=" + lon;
        assertThat(codes(sender.partner().get(near).json())).contains(made.getFirst().code());
        var exact = "requests.json?radius=1&lat=-7.123456&long=112.123456";
        assertThat(codes(sender.partner().get(exact).json()))
                .doesNotContain(made.getFirst().code());
        var table = new Partner("http://localhost:" + port + "/open311/").get("requests.csv");
        assertThat(table.body()).contains(made.getFirst().code()).doesNotContain("-7.1234");
    }
}
