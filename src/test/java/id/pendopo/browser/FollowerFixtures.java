package id.pendopo.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;

/** Pages of those who follow a promise, or all promises of a unit. */
final class FollowerFixtures {

    private static final String BOARD = "/tindak-lanjut";
    private static final String OF_UNIT = BOARD + "/unit/RSK-DISDUKCAPIL/ikuti";
    private static final String DONE = "/ikuti/{what:terkirim|berhenti}";

    private static final Pattern LINK =
            Pattern.compile("/tindak-lanjut/langganan/[0-9a-f-]{36}/[0-9A-Z]+");

    private FollowerFixtures() {}

    static List<PageFixture> all() {
        return List.of(form(), unitForm(), done(), unitDone(), own());
    }

    private static PageFixture form() {
        return PageFixture.open(BOARD + "/{code}/ikuti")
                .with("default", visit -> visit.open(ofCommitment(visit)))
                .with("error", visit -> sent(visit, ofCommitment(visit), "bukan alamat"))
                .with("done", visit -> sent(visit, ofCommitment(visit), address()))
                .at("unknown", BOARD + "/RSK-TIDAK-ADA/ikuti");
    }

    private static PageFixture unitForm() {
        return PageFixture.open(BOARD + "/unit/{unit}/ikuti")
                .at("default", OF_UNIT)
                .with("error", visit -> sent(visit, OF_UNIT, ""))
                .with("done", visit -> sent(visit, OF_UNIT, address()))
                .at("unknown", BOARD + "/unit/TIDAK-ADA/ikuti");
    }

    private static PageFixture done() {
        return PageFixture.open(BOARD + "/{code}" + DONE)
                .with("default", visit -> visit.open(ofCommitment(visit) + "/terkirim"))
                .with("ended", visit -> visit.open(ofCommitment(visit) + "/berhenti"))
                .at("unknown", BOARD + "/RSK-TIDAK-ADA/ikuti/terkirim");
    }

    private static PageFixture unitDone() {
        return PageFixture.open(BOARD + "/unit/{unit}" + DONE)
                .at("default", OF_UNIT + "/terkirim")
                .at("ended", OF_UNIT + "/berhenti");
    }

    private static PageFixture own() {
        return PageFixture.open(BOARD + "/langganan/{id}/{proof}")
                .with("default", visit -> visit.open(asked(visit)))
                .with(
                        "confirmed",
                        visit -> {
                            visit.open(asked(visit));
                            visit.submit();
                        })
                .with(
                        "done",
                        visit -> {
                            visit.open(asked(visit));
                            visit.follow("main button[value=berhenti]");
                        })
                .at("unknown", BOARD + "/langganan/x/y");
    }

    private static String ofCommitment(Visit visit) {
        return BOARD + "/" + FollowUpFixtures.first(visit, "") + "/ikuti";
    }

    private static String address() {
        return "uji-" + UUID.randomUUID() + "@contoh.example";
    }

    /** Asks with an address of its own, and finds the link among the messages as they are sent. */
    private static String asked(Visit visit) {
        var email = address();
        sent(visit, OF_UNIT, email);
        visit.enter("admin");
        visit.page().navigate(visit.desk().address() + "/petugas/pesan?q=" + email);
        visit.follow("main table th a");
        var matcher = LINK.matcher(visit.page().textContent("main"));
        assertThat(matcher.find()).isTrue();
        visit.context().clearCookies();
        return matcher.group();
    }

    private static void sent(Visit visit, String form, String email) {
        visit.open(form);
        visit.page().fill("#email", email);
        visit.submit();
    }
}
