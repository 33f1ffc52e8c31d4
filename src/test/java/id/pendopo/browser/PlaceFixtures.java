package id.pendopo.browser;

import id.pendopo.TestFolder;
import id.pendopo.organisation.photo.Shots;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Pages of units: what citizens see of a place, and where its photograph is hung up. */
final class PlaceFixtures {

    private static final String ROUTE = "/petugas/organisasi/unit/{code}/foto";
    private static final String FORM = "/petugas/organisasi/unit/RSK-INSPEKTORAT/foto";

    private PlaceFixtures() {}

    static List<PageFixture> all() {
        return List.of(
                PageFixture.open("/unit").at("default", "/unit"),
                PageFixture.open("/unit/{code}")
                        .at("default", "/unit/RSK-MPP")
                        .at("neither photo nor position", "/unit/RSK-INSPEKTORAT")
                        .at("unknown", "/unit/TIDAK-ADA"),
                change(),
                PageFixture.staff(ROUTE, "admin")
                        .at("default", "/petugas/organisasi/unit/RSK-MPP/foto")
                        .at("none yet", FORM)
                        .with(
                                "error",
                                visit ->
                                        hang(
                                                visit,
                                                "Bukan foto"
                                                        .getBytes(
                                                                java.nio.charset.StandardCharsets
                                                                        .UTF_8)))
                        .with(
                                "done",
                                visit -> {
                                    hang(visit, Shots.jpeg(900, 600));
                                    visit.page()
                                            .waitForSelector("main img[alt='Gedung dari depan']");
                                })
                        .with(
                                "removed",
                                visit -> {
                                    hang(visit, Shots.jpeg(900, 600));
                                    visit.follow("form[action$='/hapus'] button");
                                })
                        .at("unknown", "/petugas/organisasi/unit/TIDAK-ADA/foto"));
    }

    private static PageFixture change() {
        return PageFixture.staff("/petugas/organisasi/unit/{code}", "admin")
                .at("default", "/petugas/organisasi/unit/RSK-DINSOS")
                .with(
                        "error",
                        visit -> {
                            visit.open("/petugas/organisasi/unit/RSK-DINSOS");
                            visit.page().fill("#nama", "");
                            visit.page().fill("#whatsapp", "halo");
                            visit.page().fill("#lintang", "106,8");
                            visit.page().fill("#bujur", "-6,2");
                            visit.submit();
                        })
                .with(
                        "done",
                        visit -> {
                            visit.open("/petugas/organisasi/unit/RSK-DINSOS");
                            visit.page().fill("#lintang", "-5.4047, 111.4944");
                            visit.submit();
                        });
    }

    private static void hang(Visit visit, byte[] photo) {
        visit.open(FORM);
        visit.page().setInputFiles("#foto", file(photo));
        visit.page().fill("#teks", "Gedung dari depan");
        visit.page().fill("#teksinggris", "Gedung dari depan");
        visit.submit();
    }

    private static Path file(byte[] content) {
        try {
            var file = TestFolder.fresh().resolve("foto.jpg");
            Files.write(file, content);
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
