package id.pendopo.browser;

import java.util.List;
import java.util.UUID;

/** What officers settle for their work on complaints: texts of answers, and who watches conduct. */
final class ComplaintDeskSettingFixtures {

    private static final String HOME = ComplaintDeskFixtures.HOME;

    private ComplaintDeskSettingFixtures() {}

    static List<PageFixture> all() {
        return List.of(texts(), text(), units(), supervision());
    }

    private static PageFixture staff(String below) {
        return PageFixture.staff(HOME + below, ComplaintDeskFixtures.OFFICER);
    }

    private static PageFixture texts() {
        return staff("/contoh")
                .at("default", HOME + "/contoh")
                .with(
                        "error",
                        visit -> {
                            visit.open(HOME + "/contoh");
                            visit.follow("main form[action$='/contoh'] button");
                        })
                .with("done", ComplaintDeskSettingFixtures::written);
    }

    private static void written(Visit visit) {
        visit.open(HOME + "/contoh");
        visit.page().fill("#nama", "Sudah diperbaiki " + UUID.randomUUID());
        visit.page().fill("#teks", "Terima kasih. {kode} sudah diperbaiki pada {tanggal selesai}.");
        visit.follow("main form[action$='/contoh'] button");
    }

    private static PageFixture text() {
        return staff("/contoh/{id}")
                .with("default", ComplaintDeskSettingFixtures::openText)
                .with(
                        "error",
                        visit -> {
                            openText(visit);
                            visit.page().fill("#teks", "Baik.");
                            visit.follow("main form:has(#teks) button");
                        })
                .with(
                        "done",
                        visit -> {
                            openText(visit);
                            visit.follow("main form:has(#teks) button");
                        })
                .at("unknown", HOME + "/contoh/" + new UUID(0, 0));
    }

    private static void openText(Visit visit) {
        written(visit);
        visit.follow("main .pdp-list h3 a >> nth=0");
    }

    private static PageFixture units() {
        return staff("/unit").at("default", HOME + "/unit");
    }

    private static PageFixture supervision() {
        var path = HOME + "/pengaturan";
        return PageFixture.staff(path, "admin")
                .at("default", path)
                .with(
                        "error",
                        visit -> {
                            visit.open(path);
                            visit.page().selectOption("#unit", "");
                            visit.submit();
                        })
                .with(
                        "done",
                        visit -> {
                            visit.open(path);
                            visit.page().selectOption("#unit", "RSK-INSPEKTORAT");
                            visit.submit();
                        });
    }
}
