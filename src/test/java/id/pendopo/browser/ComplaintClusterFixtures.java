package id.pendopo.browser;

import id.pendopo.complaint.ComplaintCases;
import java.util.List;
import java.util.function.Function;

/** Complaints that stand together, as officers, their reporters and everybody see them. */
final class ComplaintClusterFixtures {

    private static final String HOME = ComplaintDeskFixtures.HOME;

    private ComplaintClusterFixtures() {}

    static List<PageFixture> all() {
        return List.of(join());
    }

    private static PageFixture join() {
        return PageFixture.staff(HOME + "/{code}/gabung", ComplaintDeskFixtures.OFFICER)
                .with("default", visit -> choose(visit, single(visit)))
                .with("chosen", visit -> choose(visit, single(visit), main(visit)))
                .with("not now", visit -> choose(visit, member(visit)))
                .with(
                        "nothing chosen",
                        visit -> {
                            choose(visit, single(visit));
                            visit.submit();
                        })
                .with("unknown main", visit -> choose(visit, single(visit), "RSK-0000000-0"))
                .with(
                        "error",
                        visit -> {
                            choose(visit, single(visit), main(visit));
                            visit.submit();
                        })
                .with(
                        "done",
                        visit -> {
                            choose(visit, cases(visit).published().code(), main(visit));
                            visit.page().fill("#kata", "Keduanya tentang pintu yang sama.");
                            visit.submit();
                        })
                .at("unknown", HOME + "/RSK-0000000-0/gabung");
    }

    /** The case before an officer. */
    static PageFixture shown(PageFixture show) {
        return show.with("joined", visit -> visit.open(HOME + "/" + member(visit)))
                .with("with members", visit -> visit.open(HOME + "/" + main(visit)))
                .with(
                        "parted",
                        visit -> {
                            visit.open(HOME + "/" + cases(visit).joined().code());
                            visit.follow("form[action$='/pisah'] button");
                        })
                .with(
                        "parted before",
                        visit -> {
                            var made = cases(visit).joined();
                            visit.open(HOME + "/" + made.code());
                            cases(visit).leave(made);
                            visit.follow("form[action$='/pisah'] button");
                        })
                .with("all to answer", visit -> toAnswer(visit, main(visit)))
                .with(
                        "all answered",
                        visit -> {
                            toAnswer(visit, cases(visit).withMembers().code());
                            visit.choose("#alasan");
                            visit.page()
                                    .fill("#kata", "Tanjakan sudah diganti besi pada hari Rabu.");
                            visit.submit();
                        });
    }

    /** The public page. */
    static PageFixture told(PageFixture show) {
        return show.with("joined", visit -> visit.open("/pengaduan/" + member(visit)))
                .with("with members", visit -> visit.open("/pengaduan/" + main(visit)));
    }

    /** The case behind its receipt. */
    static PageFixture own(PageFixture own) {
        return own.with(
                        "joined",
                        visit -> ComplaintVoiceFixtures.look(visit, cases(visit).joined()))
                .with(
                        "leaving",
                        visit -> ComplaintVoiceFixtures.act(visit, cases(visit).joined(), "keluar"))
                .with(
                        "left",
                        visit -> {
                            ComplaintVoiceFixtures.act(visit, cases(visit).joined(), "keluar");
                            visit.submit();
                        });
    }

    private static void toAnswer(Visit visit, String code) {
        visit.open(HOME + "/" + code);
        visit.follow("form[action$='/massal'] button");
    }

    private static void choose(Visit visit, String code) {
        visit.open(HOME + "/" + code + "/gabung");
    }

    private static void choose(Visit visit, String code, String main) {
        visit.open(HOME + "/" + code + "/gabung?induk=" + main);
    }

    private static String single(Visit visit) {
        return once(visit, "single complaint", cases -> cases.published().code());
    }

    private static String member(Visit visit) {
        return once(visit, "joined complaint", cases -> cases.joined().code());
    }

    private static String main(Visit visit) {
        return once(visit, "main complaint", cases -> cases.withMembers().code());
    }

    private static String once(Visit visit, String name, Function<ComplaintCases, String> way) {
        return visit.desk().once(name, () -> way.apply(cases(visit)));
    }

    private static ComplaintCases cases(Visit visit) {
        return ComplaintCases.at(visit.desk().address());
    }
}
