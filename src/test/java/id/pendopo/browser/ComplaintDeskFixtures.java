package id.pendopo.browser;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

/** Pages on which officers handle complaints. */
final class ComplaintDeskFixtures {

    static final String OFFICER = "complaint_officer";
    static final String HOME = "/petugas/pengaduan";

    private ComplaintDeskFixtures() {}

    static List<PageFixture> all() {
        return List.of(
                inbox(),
                show(),
                act(),
                print(),
                texts(),
                text(),
                units(),
                supervision(),
                opening(),
                requests());
    }

    private static PageFixture staff(String below) {
        return PageFixture.staff(HOME + below, OFFICER);
    }

    /** The code of a case of the demo house that has these words. */
    static String code(Visit visit, String words) {
        return visit.desk()
                .once(
                        "case " + words,
                        () ->
                                visit.desk()
                                        .get(
                                                "/api/v1/complaints?q="
                                                        + URLEncoder.encode(
                                                                words, StandardCharsets.UTF_8),
                                                OFFICER)
                                        .path("items")
                                        .path(0)
                                        .path("code")
                                        .asString());
    }

    private static PageFixture inbox() {
        return staff("")
                .at("default", HOME)
                .at("late", HOME + "?saring=lewat")
                .at("nothing found", HOME + "?saring=terbuka&q=gajah")
                .with(
                        "one case",
                        visit ->
                                visit.open(
                                        HOME
                                                + "?saring=terbuka&kasus="
                                                + code(visit, "akta kelahiran")))
                .with(
                        "filter without a name",
                        visit -> {
                            visit.open(HOME);
                            visit.click("#saringan summary");
                            visit.follow("#saringan form[action$='/saringan'] button");
                        })
                .with("nothing chosen", visit -> chosen(visit, "ambil", 0))
                .with("many to answer", visit -> chosen(visit, "jawab", 2))
                .with(
                        "answers refused",
                        visit -> {
                            chosen(visit, "jawab", 2);
                            visit.submit();
                        })
                .with("many to forward", visit -> chosen(visit, "teruskan", 2))
                .with(
                        "taken up",
                        visit -> {
                            chosen(visit, "ambil", 2);
                            visit.submit();
                        })
                .with(
                        "given back",
                        visit -> {
                            chosen(visit, "ambil", 2);
                            visit.submit();
                            if (visit.page().locator("form[action$='/batal']").count() > 0) {
                                visit.submit();
                            }
                        });
    }

    private static void chosen(Visit visit, String act, int many) {
        visit.open(HOME + "?saring=terbuka");
        for (int i = 0; i < many; i++) {
            visit.choose(".pdp-queue input >> nth=" + i);
        }
        visit.follow("button[name=aksi][value=" + act + "]");
    }

    private static PageFixture show() {
        return staff("/{code}")
                .with("default", visit -> visit.open(HOME + "/" + code(visit, "akta kelahiran")))
                .with("answered", visit -> visit.open(HOME + "/" + code(visit, "pegangan toilet")))
                .with("secret", visit -> visit.open(HOME + "/" + code(visit, "kuitansi parkir")))
                .with(
                        "note without words",
                        visit -> {
                            visit.open(HOME + "/" + code(visit, "akta kelahiran"));
                            visit.follow("form[action$='/catatan'] button");
                        })
                .with(
                        "note",
                        visit -> {
                            visit.open(HOME + "/" + code(visit, "akta kelahiran"));
                            visit.page().fill("#catatan", "Sudah saya telepon.");
                            visit.follow("form[action$='/catatan'] button");
                        })
                .at("unknown", HOME + "/RSK-0000000-0");
    }

    private static PageFixture act() {
        return staff("/{code}/{langkah}")
                .with("default", visit -> open(visit, "kecamatan tergenang", "verifikasi"))
                .with("answer", visit -> open(visit, "akta kelahiran", "jawab"))
                .with("pause", visit -> open(visit, "akta kelahiran", "tunda"))
                .with("not now", visit -> open(visit, "akta kelahiran", "lanjutkan"))
                .with(
                        "error",
                        visit -> {
                            open(visit, "kecamatan tergenang", "verifikasi");
                            visit.page().selectOption("#unit", "");
                            visit.submit();
                        })
                .with(
                        "answer too short",
                        visit -> {
                            open(visit, "akta kelahiran", "jawab");
                            visit.choose("#alasan");
                            visit.page().fill("#kata", "Sudah.");
                            visit.submit();
                        })
                .with(
                        "done",
                        visit -> {
                            open(visit, "kursi roda MPP", "ubah-jenis");
                            var was = visit.page().locator("#kategori").inputValue();
                            visit.page()
                                    .selectOption(
                                            "#kategori", was.equals("sarana") ? "akses" : "sarana");
                            visit.page().fill("#kata", "Setelah dibaca lagi, halnya lain.");
                            visit.submit();
                        })
                .at("unknown", HOME + "/RSK-0000000-0/jawab");
    }

    private static void open(Visit visit, String words, String act) {
        visit.open(HOME + "/" + code(visit, words) + "/" + act);
    }

    private static PageFixture print() {
        return staff("/{code}/cetak")
                .with("default", visit -> open(visit, "pegangan toilet", "cetak"))
                .at("unknown", HOME + "/RSK-0000000-0/cetak");
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
                .with("done", ComplaintDeskFixtures::written);
    }

    private static void written(Visit visit) {
        visit.open(HOME + "/contoh");
        visit.page().fill("#nama", "Sudah diperbaiki " + UUID.randomUUID());
        visit.page().fill("#teks", "Terima kasih. {kode} sudah diperbaiki pada {tanggal selesai}.");
        visit.follow("main form[action$='/contoh'] button");
    }

    private static PageFixture text() {
        return staff("/contoh/{id}")
                .with("default", ComplaintDeskFixtures::openText)
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

    private static PageFixture opening() {
        return staff("/{code}/identitas")
                .with("default", visit -> open(visit, "akta kelahiran", "identitas"))
                .with(
                        "error",
                        visit -> {
                            open(visit, "akta kelahiran", "identitas");
                            visit.page().fill("#alasan", "Perlu.");
                            visit.submit();
                        })
                .with(
                        "done",
                        visit -> {
                            open(visit, "kursi roda MPP", "identitas");
                            if (visit.page().locator("#alasan").count() > 0) {
                                visit.page()
                                        .fill(
                                                "#alasan",
                                                "Perlu janji untuk melihat kursi rodanya.");
                                visit.submit();
                            }
                        })
                .at("unknown", HOME + "/RSK-0000000-0/identitas");
    }

    private static PageFixture requests() {
        return staff("/identitas").at("default", HOME + "/identitas");
    }
}
