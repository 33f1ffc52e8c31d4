package id.pendopo.browser;

import id.pendopo.complaint.ComplaintCases;
import id.pendopo.complaint.ComplaintCases.Brought;
import java.util.List;

/** Pages on which identities are asked for, agreed to and read. */
final class ComplaintOpeningFixtures {

    private static final String HOME = ComplaintDeskFixtures.HOME;
    private static final String AUDITOR = "auditor";
    private static final String WHY = "Perlu janji untuk melihat tanjakan bersama pelapor.";

    private ComplaintOpeningFixtures() {}

    static List<PageFixture> all() {
        return List.of(requests(), opening());
    }

    private static PageFixture requests() {
        return PageFixture.staff(HOME + "/identitas", AUDITOR)
                .with(
                        "default",
                        visit -> {
                            asked(visit);
                            visit.enter(AUDITOR);
                            visit.open(HOME + "/identitas");
                        })
                .with(
                        "none",
                        visit -> {
                            visit.enter("inspector");
                            visit.open(HOME + "/identitas");
                        });
    }

    private static PageFixture opening() {
        return PageFixture.staff(HOME + "/{code}/identitas", ComplaintDeskFixtures.OFFICER)
                .with("default", visit -> open(visit, fresh(visit)))
                .with(
                        "error",
                        visit -> {
                            open(visit, fresh(visit));
                            visit.page().fill("#alasan", "Perlu.");
                            visit.submit();
                        })
                .with("never", visit -> open(visit, aboutAll(visit)))
                .with("done", ComplaintOpeningFixtures::asked)
                .with("second person", visit -> decides(visit, asked(visit)))
                .with(
                        "nothing decided",
                        visit -> {
                            decides(visit, asked(visit));
                            visit.submit();
                        })
                .with("agreed", ComplaintOpeningFixtures::agreed)
                .with(
                        "open",
                        visit -> {
                            var code = agreed(visit);
                            visit.enter(ComplaintDeskFixtures.OFFICER);
                            open(visit, code);
                        })
                .with(
                        "read",
                        visit -> {
                            var code = agreed(visit);
                            visit.enter(ComplaintDeskFixtures.OFFICER);
                            open(visit, code);
                            visit.submit();
                        })
                .at("unknown", HOME + "/RSK-0000000-0/identitas");
    }

    private static String fresh(Visit visit) {
        return ComplaintCases.at(visit.desk().address()).forwarded(Brought.PLAIN).code();
    }

    private static String aboutAll(Visit visit) {
        return visit.desk()
                .once(
                        "about all",
                        () -> ComplaintCases.at(visit.desk().address()).aboutAll().code());
    }

    private static void open(Visit visit, String code) {
        visit.open(HOME + "/" + code + "/identitas");
    }

    /** The officer for complaints asks; gives the code of the case. */
    private static String asked(Visit visit) {
        visit.enter(ComplaintDeskFixtures.OFFICER);
        var code = fresh(visit);
        open(visit, code);
        visit.page().fill("#alasan", WHY);
        visit.submit();
        return code;
    }

    private static void decides(Visit visit, String code) {
        visit.enter(AUDITOR);
        open(visit, code);
    }

    private static String agreed(Visit visit) {
        var code = asked(visit);
        decides(visit, code);
        visit.choose("#setuju");
        visit.submit();
        return code;
    }
}
