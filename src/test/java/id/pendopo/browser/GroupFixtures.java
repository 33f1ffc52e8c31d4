package id.pendopo.browser;

import java.util.List;

/** Pages on which results are compared: groups, units, elements, periods; and the badge. */
final class GroupFixtures {

    private GroupFixtures() {}

    static List<PageFixture> all() {
        return List.of(groups(), element(), periods(), embedding(), units());
    }

    private static PageFixture groups() {
        return PageFixture.open("/skm/{code}/kelompok")
                .with("default", visit -> from(visit, "/kelompok"))
                .with(
                        "elements",
                        visit -> {
                            from(visit, "/kelompok");
                            visit.click("main summary >> nth=0");
                        })
                .with("few", visit -> visit.open(own(visit) + "/kelompok"))
                .at("unknown", "/skm/TIDAK-ADA/kelompok");
    }

    private static PageFixture element() {
        return PageFixture.open("/skm/{code}/unsur/{key}")
                .with("default", visit -> from(visit, "/unsur/WAKTU"))
                .with("one season", visit -> visit.open(own(visit) + "/unsur/BIAYA"))
                .with("unknown", visit -> visit.open(own(visit) + "/unsur/TIDAK-ADA"));
    }

    private static PageFixture periods() {
        return PageFixture.open("/skm/{code}/tren")
                .with("default", visit -> from(visit, "/tren"))
                .with("one season", visit -> visit.open(own(visit) + "/tren"))
                .at("unknown", "/skm/TIDAK-ADA/tren");
    }

    private static PageFixture embedding() {
        return PageFixture.open("/skm/{code}/sematan")
                .with("default", visit -> from(visit, "/sematan"))
                .at("unknown", "/skm/TIDAK-ADA/sematan");
    }

    private static PageFixture units() {
        return PageFixture.open("/skm/unit/{unit}")
                .at("default", "/skm/unit/RSK")
                .at("two units", "/skm/unit/RSK-DINKES")
                .at("one unit", "/skm/unit/RSK-DPMPTSP")
                .at("nothing published", "/skm/unit/RSK-DINSOS")
                .at("unknown", "/skm/unit/TIDAK-ADA");
    }

    /** From the result of the health centre on. */
    private static void from(Visit visit, String end) {
        visit.open("/skm?q=puskesmas");
        visit.follow("main tbody a >> nth=0");
        visit.follow("main a[href$='" + end + "']");
    }

    private static String own(Visit visit) {
        return "/skm/" + new OwnSurveys(visit.desk()).published();
    }
}
