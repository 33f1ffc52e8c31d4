package id.pendopo.browser;

import java.nio.file.Path;
import java.util.List;

/** Pages about the house itself. */
final class HouseFixtures {

    private HouseFixtures() {}

    static List<PageFixture> all() {
        return List.of(
                PageFixture.open("/").at("default", "/"),
                PageFixture.open("/gaya").at("default", "/gaya"),
                PageFixture.open("/aksesibilitas").at("default", "/aksesibilitas"),
                PageFixture.open("/privasi").at("default", "/privasi"),
                PageFixture.open("/data-terbuka").at("default", "/data-terbuka"),
                PageFixture.open("/data-terbuka/api").at("default", "/data-terbuka/api"),
                PageFixture.open("/data-terbuka/api/{operation}")
                        .at("default", "/data-terbuka/api/getService")
                        .at("something is sent", "/data-terbuka/api/submitResponse")
                        .at("unknown", "/data-terbuka/api/tidakAda"),
                PageFixture.open("/audit/kepala").at("default", "/audit/kepala"),
                PageFixture.staff("/petugas/organisasi", "admin")
                        .at("default", "/petugas/organisasi"),
                PageFixture.staff("/petugas/organisasi/identitas", "admin")
                        .at("default", "/petugas/organisasi/identitas")
                        .with(
                                "error",
                                visit -> {
                                    visit.open("/petugas/organisasi/identitas");
                                    visit.page().fill("#nama", "");
                                    visit.submit();
                                })
                        .with(
                                "done",
                                visit -> {
                                    visit.open("/petugas/organisasi/identitas");
                                    visit.submit();
                                }),
                PageFixture.staff("/petugas/organisasi/tema", "admin")
                        .at("default", "/petugas/organisasi/tema")
                        .with(
                                "error",
                                visit -> {
                                    visit.open("/petugas/organisasi/tema");
                                    visit.page().fill("#warna", "#aa2211");
                                    visit.submit();
                                })
                        .with(
                                "done",
                                visit -> {
                                    visit.open("/petugas/organisasi/tema");
                                    visit.page().fill("#warna", "#1f6f5c");
                                    visit.submit();
                                }),
                PageFixture.staff("/petugas/organisasi/wilayah", "admin")
                        .at("default", "/petugas/organisasi/wilayah")
                        .with("error", visit -> regions(visit, "code,name\n97.1,Salah\n"))
                        .with(
                                "done",
                                visit -> regions(visit, "code,name\n97.02,Kabupaten Tetangga\n")),
                PageFixture.staff("/petugas/organisasi/unit-baru", "admin")
                        .at("default", "/petugas/organisasi/unit-baru")
                        .with(
                                "error",
                                visit -> {
                                    visit.open("/petugas/organisasi/unit-baru");
                                    visit.page().fill("#buka1", "09:00");
                                    visit.submit();
                                })
                        .with(
                                "done",
                                visit -> {
                                    visit.open("/petugas/organisasi/unit-baru");
                                    visit.page().fill("#nama", "Pos Layanan Uji");
                                    visit.page()
                                            .fill(
                                                    "#kode",
                                                    "RSK-UJI-" + System.nanoTime() % 1_000_000);
                                    visit.submit();
                                }));
    }

    private static void regions(Visit visit, String csv) {
        visit.open("/petugas/organisasi/wilayah");
        visit.page().setInputFiles("#berkas", file(csv));
        visit.submit();
    }

    /** A file of this content, as a person would choose it. */
    static Path file(String content) {
        try {
            var file = id.pendopo.TestFolder.fresh().resolve("berkas.csv");
            java.nio.file.Files.writeString(file, content);
            return file;
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
