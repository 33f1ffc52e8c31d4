package id.pendopo.browser;

import java.util.List;
import java.util.UUID;

/** Pages of citizens who wanted an account. In the demo the code stands on the page. */
final class CitizenFixtures {

    private static final String ACCOUNT = "/akun";
    private static final String MOVE = ACCOUNT + "/alamat";
    private static final String REMOVE = ACCOUNT + "/hapus";

    private CitizenFixtures() {}

    static List<PageFixture> all() {
        return List.of(account(), move(), remove());
    }

    private static PageFixture account() {
        return PageFixture.open(ACCOUNT)
                .at("default", ACCOUNT)
                .with(
                        "error",
                        visit -> {
                            visit.open(ACCOUNT);
                            visit.submit();
                        })
                .with("code asked", CitizenFixtures::asked)
                .with(
                        "code wrong",
                        visit -> {
                            asked(visit);
                            visit.page().fill("#kode", "x");
                            visit.submit();
                        })
                .with("signed in", CitizenFixtures::come)
                .with(
                        "signed out",
                        visit -> {
                            come(visit);
                            visit.follow("form[action$='/keluar'] button");
                        })
                .with(
                        "language changed",
                        visit -> {
                            come(visit);
                            visit.follow("form[action$='/bahasa'] button");
                            visit.open(ACCOUNT + "?hasil=bahasa");
                        });
    }

    private static PageFixture move() {
        return PageFixture.open(MOVE)
                .with(
                        "default",
                        visit -> {
                            come(visit);
                            visit.open(MOVE);
                        })
                .with(
                        "error",
                        visit -> {
                            come(visit);
                            visit.open(MOVE);
                            visit.submit();
                        })
                .with(
                        "code wrong",
                        visit -> {
                            moving(visit);
                            visit.page().fill("#kode", "x");
                            visit.submit();
                        })
                .with(
                        "done",
                        visit -> {
                            moving(visit);
                            answer(visit);
                        });
    }

    private static PageFixture remove() {
        return PageFixture.open(REMOVE)
                .with(
                        "default",
                        visit -> {
                            come(visit);
                            visit.open(REMOVE);
                        })
                .with(
                        "error",
                        visit -> {
                            come(visit);
                            visit.open(REMOVE);
                            visit.submit();
                        })
                .with(
                        "done",
                        visit -> {
                            come(visit);
                            visit.open(REMOVE);
                            visit.choose("#yakin");
                            visit.submit();
                        });
    }

    private static void moving(Visit visit) {
        come(visit);
        visit.open(MOVE);
        visit.page().fill("#email", fresh());
        visit.submit();
    }

    private static void come(Visit visit) {
        asked(visit);
        answer(visit);
    }

    private static void asked(Visit visit) {
        visit.open(ACCOUNT);
        visit.page().fill("#email", fresh());
        visit.submit();
    }

    private static void answer(Visit visit) {
        visit.page().fill("#kode", visit.page().textContent("[data-code]").strip());
        visit.submit();
    }

    private static String fresh() {
        return "warga-" + UUID.randomUUID() + "@contoh.example";
    }
}
