package id.pendopo.browser;

import com.microsoft.playwright.options.FilePayload;
import id.pendopo.organisation.photo.Shots;
import java.util.List;
import java.util.UUID;

/** Pages of the safe desk. */
final class ComplaintSafeFixtures {

    private static final String FORM = "/lapor-aman";
    private static final String LOOK_UP = "/lapor-aman/lacak";

    private ComplaintSafeFixtures() {}

    static List<PageFixture> all() {
        return List.of(form(), lookUp());
    }

    private static PageFixture form() {
        return PageFixture.open(FORM)
                .at("default", FORM)
                .with(
                        "error",
                        visit -> {
                            visit.open(FORM);
                            visit.page().fill("#tempat", "Loket 3");
                            visit.submit();
                        })
                .with(
                        "a file refused",
                        visit -> {
                            visit.open(FORM);
                            visit.page().fill("#cerita", "Diminta uang rokok di loket.");
                            choose(visit, "program.jpg", new byte[] {'M', 'Z', 0});
                            visit.submit();
                        })
                .with("done", ComplaintSafeFixtures::sent);
    }

    private static PageFixture lookUp() {
        return PageFixture.open(LOOK_UP)
                .at("default", LOOK_UP)
                .with("error", visit -> look(visit, "1234 5678 9012 3456"))
                .with("found", visit -> look(visit, sent(visit)))
                .with(
                        "refused",
                        visit -> {
                            look(visit, sent(visit));
                            visit.follow("main button[value=balas]");
                        })
                .with(
                        "done",
                        visit -> {
                            look(visit, sent(visit));
                            visit.page().fill("#kata", "Ada dua orang yang melihatnya.");
                            choose(visit, "foto.jpg", Shots.jpeg(400, 300));
                            visit.follow("main button[value=balas]");
                        });
    }

    private static void look(Visit visit, String receipt) {
        visit.open(LOOK_UP);
        visit.page().fill("#nomor", receipt);
        visit.submit();
    }

    private static void choose(Visit visit, String name, byte[] content) {
        visit.page().setInputFiles("#berkas", new FilePayload(name, "image/jpeg", content));
    }

    /** Reports and gives the receipt. */
    private static String sent(Visit visit) {
        visit.open(FORM);
        visit.page().selectOption("#kategori", "pungli");
        visit.page().fill("#cerita", "Diminta uang rokok di loket. Catatan " + UUID.randomUUID());
        visit.submit();
        return visit.page().textContent(".pdp-code");
    }
}
