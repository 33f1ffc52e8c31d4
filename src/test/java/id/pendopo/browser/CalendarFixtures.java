package id.pendopo.browser;

import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The days off, and where administrators enter them. */
final class CalendarFixtures {

    private static final String DESK = "/petugas/kalender";
    private static final String UNIT = DESK + "/RSK-DINSOS";

    private CalendarFixtures() {}

    static List<PageFixture> all() {
        return List.of(
                PageFixture.open("/kalender")
                        .at("default", "/kalender?tahun=2026")
                        .at("of a unit", "/kalender?tahun=2026&unit=RSK-DINKES")
                        .at("empty", "/kalender?tahun=2041")
                        .at("unknown", "/kalender?unit=TIDAK-ADA"),
                staff(DESK).at("default", DESK),
                show());
    }

    private static PageFixture staff(String route) {
        return PageFixture.staff(route, "admin");
    }

    private static PageFixture show() {
        return staff(DESK + "/{unit}")
                .at("default", UNIT + "?tahun=2026")
                .with(
                        "error",
                        visit -> {
                            visit.open(UNIT);
                            visit.submit();
                        })
                .with("done", visit -> marked(visit, "2026-09-08"))
                .with("file, error", visit -> sent(visit, "date,kind,name\n2027-13-01,LIBUR,\n"))
                .with(
                        "week",
                        visit -> {
                            visit.open(UNIT);
                            visit.choose("#cuti-2");
                            visit.follow("form[action$='/aturan'] button");
                        })
                .at("unknown", DESK + "/TIDAK-ADA");
    }

    private static void marked(Visit visit, String day) {
        visit.open(UNIT);
        visit.page().fill("#tanggal", day);
        visit.page().selectOption("#jenis", "REGIONAL_HOLIDAY");
        visit.page().fill("#nama", "Hari jadi " + System.nanoTime());
        visit.page().fill("#keputusan", "Keputusan Bupati 1/2026");
        visit.submit();
    }

    private static void sent(Visit visit, String csv) {
        visit.open(UNIT);
        var bytes = csv.getBytes(StandardCharsets.UTF_8);
        visit.page().setInputFiles("#berkas", new FilePayload("libur.csv", "text/csv", bytes));
        visit.page().fill("#keputusan-berkas", "SKB 2027");
        visit.follow("form[action$='/impor'] button");
    }
}
