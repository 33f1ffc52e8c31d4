package id.pendopo.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** What was promised after a survey: the public board, and the officers' desk. */
final class FollowUpFixtures {

    private static final String BOARD = "/tindak-lanjut";
    private static final String DESK = "/petugas/tindak-lanjut";
    private static final String ACT = "{langkah:mulai|catatan|bukti|selesai|tanggal|batal|buka}";

    private FollowUpFixtures() {}

    static List<PageFixture> all() {
        return List.of(
                board(),
                commitment(),
                story(),
                desk(),
                findings(),
                finding(),
                promise(),
                kept(),
                edit(),
                act(),
                takingBack());
    }

    private static PageFixture board() {
        return PageFixture.open(BOARD)
                .at("default", BOARD)
                .at("late", BOARD + "?terlambat=ya")
                .at("second page", BOARD + "?halaman=2")
                .at("nothing found", BOARD + "?unit=RSK-DINSOS&status=CANCELLED");
    }

    private static PageFixture commitment() {
        return PageFixture.open(BOARD + "/{code}")
                .with("default", visit -> visit.open(BOARD + "/" + first(visit, "")))
                .with("done", visit -> visit.open(BOARD + "/" + first(visit, "&status=DONE")))
                .with(
                        "cancelled",
                        visit -> visit.open(BOARD + "/" + first(visit, "&status=CANCELLED")))
                .at("unknown", BOARD + "/RSK-TIDAK-ADA");
    }

    private static PageFixture story() {
        return PageFixture.open(BOARD + "/unit/{unit}")
                .at("default", BOARD + "/unit/RSK-DISDUKCAPIL")
                .at("empty", BOARD + "/unit/RSK-DINSOS")
                .at("unknown", BOARD + "/unit/TIDAK-ADA");
    }

    private static PageFixture desk() {
        return staff(DESK)
                .with(
                        "default",
                        visit -> {
                            waiting(visit);
                            visit.open(DESK);
                        })
                .at("late", DESK + "?terlambat=ya");
    }

    private static PageFixture findings() {
        return staff(DESK + "/temuan")
                .with(
                        "default",
                        visit -> {
                            waiting(visit);
                            visit.open(DESK + "/temuan");
                        })
                .at("answered", DESK + "/temuan?dijawab=ya");
    }

    private static PageFixture finding() {
        return staff(DESK + "/temuan/{id}")
                .with("default", visit -> visit.open(waiting(visit)))
                .with(
                        "error",
                        visit -> {
                            visit.open(waiting(visit));
                            visit.submit();
                        })
                .with(
                        "done",
                        visit -> {
                            visit.open(fresh(visit));
                            visit.choose("#tanggapan");
                            visit.page().fill("#alasan", "Wewenang lembaga lain.");
                            visit.submit();
                        })
                .at("unknown", DESK + "/temuan/x");
    }

    private static PageFixture promise() {
        return staff(DESK + "/temuan/{id}/komitmen")
                .with("default", visit -> visit.open(waiting(visit) + "/komitmen"))
                .with(
                        "error",
                        visit -> {
                            visit.open(waiting(visit) + "/komitmen");
                            visit.submit();
                        })
                .with("done", FollowUpFixtures::promised)
                .at("unknown", DESK + "/temuan/x/komitmen");
    }

    private static PageFixture kept() {
        return staff(DESK + "/{code}")
                .with("default", FollowUpFixtures::promised)
                .with(
                        "step done",
                        visit -> {
                            promised(visit);
                            visit.follow("main form button[type=submit] >> nth=0");
                        })
                .at("unknown", DESK + "/RSK-TIDAK-ADA");
    }

    private static PageFixture edit() {
        return staff(DESK + "/{code}/ubah")
                .with("default", visit -> visit.open(mine(visit) + "/ubah"))
                .with(
                        "error",
                        visit -> {
                            visit.open(mine(visit) + "/ubah");
                            visit.page().fill("#judul", "");
                            visit.submit();
                        })
                .with(
                        "done",
                        visit -> {
                            visit.open(mine(visit) + "/ubah");
                            visit.submit();
                        })
                .at("unknown", DESK + "/RSK-TIDAK-ADA/ubah");
    }

    private static PageFixture act() {
        return staff(DESK + "/{code}/" + ACT)
                .with("default", visit -> visit.open(mine(visit) + "/mulai"))
                .with("note", visit -> visit.open(mine(visit) + "/catatan"))
                .with("evidence", visit -> visit.open(mine(visit) + "/bukti"))
                .with("end", visit -> visit.open(mine(visit) + "/selesai"))
                .with("another day", visit -> visit.open(mine(visit) + "/tanggal"))
                .with("cancel", visit -> visit.open(mine(visit) + "/batal"))
                .with("misfit", visit -> visit.open(mine(visit) + "/buka"))
                .with(
                        "error",
                        visit -> {
                            visit.open(mine(visit) + "/bukti");
                            visit.submit();
                        })
                .with(
                        "done",
                        visit -> {
                            visit.open(mine(visit) + "/catatan");
                            visit.page().fill("#catatan", "Berjalan baik.");
                            visit.submit();
                        })
                .at("unknown", DESK + "/RSK-TIDAK-ADA/mulai");
    }

    private static PageFixture takingBack() {
        return staff(DESK + "/{code}/bukti/{nomor}/tarik")
                .with("default", visit -> visit.open(evidence(visit)))
                .with(
                        "error",
                        visit -> {
                            visit.open(evidence(visit));
                            visit.submit();
                        })
                .with(
                        "done",
                        visit -> {
                            promised(visit);
                            brought(visit, here(visit));
                            visit.follow("main a[href$='/tarik']");
                            visit.page().fill("#alasan", "Ada wajah orang di foto.");
                            visit.submit();
                        })
                .at("unknown", DESK + "/RSK-TIDAK-ADA/bukti/x/tarik");
    }

    /** Where a piece of evidence that nobody takes back can be. */
    private static String evidence(Visit visit) {
        return visit.desk()
                .once(
                        "evidence",
                        () -> {
                            promised(visit);
                            brought(visit, here(visit));
                            return visit.page()
                                    .locator("main a[href$='/tarik']")
                                    .first()
                                    .getAttribute("href")
                                    .replaceFirst("^/en", "");
                        });
    }

    private static void brought(Visit visit, String promise) {
        visit.open(promise + "/bukti");
        visit.page().fill("#keterangan", "Kursi baru di ruang tunggu.");
        visit.page().fill("#tautan", "https://contoh.example/kursi");
        visit.submit();
    }

    /** The path of the page, without its language. */
    private static String here(Visit visit) {
        return visit.page()
                .url()
                .substring(visit.desk().address().length())
                .replaceFirst("^/en", "");
    }

    private static PageFixture staff(String route) {
        return PageFixture.staff(route, OwnSurveys.OFFICER);
    }

    /** The first public commitment that fits. */
    static String first(Visit visit, String query) {
        visit.open("/api/v1/commitments?limit=1" + query);
        var matcher = Pattern.compile("\"code\":\"([^\"]+)\"").matcher(visit.html());
        assertThat(matcher.find()).isTrue();
        return matcher.group(1);
    }

    /** The path of a finding that nobody answers. */
    private static String waiting(Visit visit) {
        return visit.desk().once("waiting finding", () -> fresh(visit));
    }

    /** The path of a finding of a survey of its own. */
    private static String fresh(Visit visit) {
        var own = new OwnSurveys(visit.desk());
        var code = own.step(own.answered(Map.of()), "close");
        visit.page().navigate(visit.desk().address() + DESK + "/temuan");
        var row = visit.page().locator("main tr", new Page.LocatorOptions().setHasText(code));
        return row.first().locator("a").getAttribute("href");
    }

    /** The path of a promise that all may look at and nobody ends. */
    private static String mine(Visit visit) {
        return visit.desk()
                .once(
                        "promise",
                        () -> {
                            promised(visit);
                            return here(visit);
                        });
    }

    /** Answers a finding with a promise. */
    private static void promised(Visit visit) {
        visit.open(fresh(visit) + "/komitmen");
        visit.page().fill("#mitra", "Karang taruna");
        promise(visit, "Kursi tunggu diganti");
    }

    /** Fills in and sends the form of a promise that is before the officer. */
    static void promise(Visit visit, String words) {
        visit.choose("#tanggapan");
        visit.page().fill("#alasan", "Warga benar.");
        visit.page().fill("#judul", words);
        visit.page().fill("#alasan_janji", "Ruang tunggu menjadi layak.");
        var day = LocalDate.now(ZoneId.of("Asia/Jakarta")).plusDays(30).toString();
        visit.page().fill("#tenggat", day);
        visit.page().fill("#indikator", "kursi tunggu yang layak");
        visit.page().fill("#sasaran", "32 kursi");
        visit.page().fill("#langkah", "Beli kursi\nPasang kursi");
        visit.submit();
        assertThat(visit.page().url()).doesNotContain("/komitmen");
    }
}
