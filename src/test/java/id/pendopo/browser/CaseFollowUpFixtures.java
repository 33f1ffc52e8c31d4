package id.pendopo.browser;

import id.pendopo.complaint.ComplaintCases;
import id.pendopo.complaint.ComplaintCases.Made;
import java.util.function.BiConsumer;

/** Pages of a complaint that became a finding, before and after it was answered. */
final class CaseFollowUpFixtures {

    private static final Setting DESK = Setting.PHONE.withoutMotion().wide();
    private static final String FINDING = "main a[href*='/tindak-lanjut/temuan/']";

    private CaseFollowUpFixtures() {}

    /** Adds the two states to those of a page, which the way leads to. */
    static PageFixture both(PageFixture fixture, BiConsumer<Visit, Made> way) {
        return fixture.with("finding made", visit -> way.accept(visit, found(visit)))
                .with("finding answered", visit -> way.accept(visit, promised(visit)));
    }

    /** A public case of which an officer made a finding that nobody answers. */
    private static Made found(Visit visit) {
        return once(visit, "finding of a complaint", CaseFollowUpFixtures::find);
    }

    private static Made promised(Visit visit) {
        return once(
                visit,
                "promise after a complaint",
                (desk, made) -> {
                    find(desk, made);
                    desk.open(ComplaintDeskFixtures.HOME + "/" + made.code());
                    desk.follow(FINDING);
                    desk.follow("main a[href$='/komitmen']");
                    FollowUpFixtures.promise(desk, "Tanjakan diganti besi");
                });
    }

    private static void find(Visit desk, Made made) {
        desk.open(ComplaintDeskFixtures.HOME + "/" + made.code());
        desk.follow("main form[action$='/tindak-lanjut/pengaduan/" + made.code() + "'] button");
    }

    /** In a window of the officer's own: who looks at the page afterwards is nobody to it. */
    private static Made once(Visit visit, String name, BiConsumer<Visit, Made> way) {
        var known =
                visit.desk()
                        .once(
                                name,
                                () -> {
                                    var made =
                                            ComplaintCases.at(visit.desk().address()).published();
                                    try (var desk = new Visit(visit.desk(), DESK)) {
                                        desk.enter(ComplaintDeskFixtures.OFFICER);
                                        way.accept(desk, made);
                                    }
                                    return made.receipt() + " " + made.code();
                                })
                        .split(" ");
        return new Made(known[0], known[1]);
    }
}
