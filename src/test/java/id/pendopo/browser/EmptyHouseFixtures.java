package id.pendopo.browser;

import java.util.List;
import java.util.stream.Stream;

/** Pages as they are before anybody moves in, and on the first day. */
final class EmptyHouseFixtures {

    /** Under which the desk knows the code that the console shows. */
    static final String CODE = "set-up code";

    private static final String SET_UP = "/petugas/siapkan";

    private EmptyHouseFixtures() {}

    /** Pages that exist only until somebody moves in. */
    static List<PageFixture> all() {
        return List.of(
                PageFixture.open(SET_UP)
                        .at("default", SET_UP)
                        .with(
                                "error",
                                visit -> {
                                    visit.open(SET_UP);
                                    visit.submit();
                                })
                        .with("done", EmptyHouseFixtures::moveIn));
    }

    static PageFixture unprepared() {
        return PageFixture.open("/").at("unprepared", "/");
    }

    /** What a house shows that has an administrator and nothing else. */
    static List<PageFixture> firstDay() {
        var open = Stream.of("/", "/layanan", "/layanan?q=ktp", "/survei", "/skm", "/unit");
        var staff =
                Stream.of(
                        "/petugas",
                        "/petugas/layanan",
                        "/petugas/organisasi",
                        "/petugas/organisasi/wilayah",
                        "/petugas/pengguna",
                        "/petugas/pesan");
        return Stream.concat(
                        open.map(path -> PageFixture.open(path).at("first day", path)),
                        staff.map(path -> PageFixture.staff(path, "admin").at("first day", path)))
                .toList();
    }

    private static void moveIn(Visit visit) {
        var page = visit.page();
        visit.open(SET_UP);
        page.fill("#kunci", visit.desk().made().get(CODE));
        page.fill("#nama", "Kabupaten Majaya");
        page.fill("#kode", "MJY");
        page.fill("#pengelola", "Lestari");
        page.fill("#email", "lestari@majaya.example");
        NewOfficer.setPassword(visit, NewOfficer.PASSWORD);
        visit.desk().sessions().put("admin", visit.context().cookies());
    }
}
