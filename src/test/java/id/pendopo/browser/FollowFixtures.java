package id.pendopo.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;

/** Pages of those who follow a standard. */
final class FollowFixtures {

    private static final String FORM = "/layanan/RSK-KTP-HILANG/langganan";

    private static final Pattern LINK =
            Pattern.compile("/layanan/langganan/[0-9a-f-]{36}/[0-9A-Z]+");

    private FollowFixtures() {}

    static List<PageFixture> all() {
        return List.of(form(), done(), own());
    }

    private static PageFixture form() {
        return PageFixture.open("/layanan/{code}/langganan")
                .at("default", FORM)
                .with(
                        "error",
                        visit -> {
                            visit.open(FORM);
                            visit.page().fill("#email", "bukan alamat");
                            visit.submit();
                        })
                .with("done", visit -> sent(visit, "uji-" + UUID.randomUUID() + "@contoh.example"))
                .at("unknown", "/layanan/TIDAK-ADA/langganan");
    }

    private static PageFixture done() {
        return PageFixture.open("/layanan/{code}/langganan/{what:terkirim|berhenti}")
                .at("default", FORM + "/terkirim")
                .at("ended", FORM + "/berhenti");
    }

    private static PageFixture own() {
        return PageFixture.open("/layanan/langganan/{id}/{proof}")
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
                .at("unknown", "/layanan/langganan/x/y");
    }

    /** Asks with an address of its own, and finds the link among the messages as they are sent. */
    private static String asked(Visit visit) {
        var email = "uji-" + UUID.randomUUID() + "@contoh.example";
        sent(visit, email);
        visit.enter("admin");
        visit.page().navigate(visit.desk().address() + "/petugas/pesan?q=" + email);
        visit.follow("main table th a");
        var matcher = LINK.matcher(visit.page().textContent("main"));
        assertThat(matcher.find()).isTrue();
        visit.context().clearCookies();
        return matcher.group();
    }

    private static void sent(Visit visit, String email) {
        visit.open(FORM);
        visit.page().fill("#email", email);
        visit.submit();
    }
}
