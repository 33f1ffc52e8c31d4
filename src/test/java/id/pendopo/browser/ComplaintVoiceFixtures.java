package id.pendopo.browser;

import com.microsoft.playwright.options.FilePayload;
import id.pendopo.complaint.ComplaintCases;
import id.pendopo.complaint.ComplaintCases.Brought;
import id.pendopo.complaint.ComplaintCases.Made;
import java.util.List;
import java.util.function.Function;

/** Complaints as everybody, their reporters and the officers of public texts see them. */
final class ComplaintVoiceFixtures {

    private static final String LIST = "/pengaduan";
    private static final String OWN = "/pengaduan/lacak";
    private static final String DESK = "/petugas/pengaduan";
    private static final String OFFICER = "complaint_officer";

    private ComplaintVoiceFixtures() {}

    static List<PageFixture> all() {
        return List.of(
                list(),
                ComplaintClusterFixtures.told(show()),
                statistics(),
                ComplaintClusterFixtures.own(own()),
                waiting(),
                text());
    }

    private static PageFixture list() {
        return PageFixture.open(LIST)
                .with(
                        "default",
                        visit -> {
                            once(visit, "published complaint", ComplaintCases::published);
                            once(visit, "answered complaint", ComplaintCases::answered);
                            once(visit, "overdue complaint", ComplaintCases::overdue);
                            visit.open(LIST);
                        })
                .at("narrowed", LIST + "?q=tanjakan&status=terlambat&hal=sarana")
                .with(
                        "with a map",
                        visit -> {
                            for (int i = 0; i < 5; i++) {
                                once(
                                        visit,
                                        "complaint in Karang Melati " + i,
                                        cases -> cases.publishedLastWeekIn("97.01.04.2003"));
                            }
                            visit.open(LIST + "?wilayah=97.01.04");
                            visit.page().locator("main svg a >> nth=0").waitFor();
                        })
                .at("nothing found", LIST + "?q=zzzz");
    }

    private static PageFixture show() {
        var fixture =
                CaseFollowUpFixtures.both(
                        PageFixture.open(LIST + "/{code}"),
                        (visit, made) -> visit.open(LIST + "/" + made.code()));
        return fixture.with(
                        "default",
                        visit ->
                                visit.open(
                                        LIST
                                                + "/"
                                                + once(
                                                        visit,
                                                        "answered complaint",
                                                        ComplaintCases::answered)))
                .with(
                        "late",
                        visit ->
                                visit.open(
                                        LIST
                                                + "/"
                                                + once(
                                                        visit,
                                                        "overdue complaint",
                                                        ComplaintCases::overdue)))
                .at("unknown", LIST + "/RSK-0000000-0");
    }

    private static PageFixture statistics() {
        return PageFixture.open(LIST + "/statistik")
                .with(
                        "default",
                        visit -> {
                            for (int i = 0; i < 6; i++) {
                                once(visit, "answered complaint " + i, ComplaintCases::answered);
                            }
                            visit.open(LIST + "/statistik");
                        });
    }

    private static PageFixture own() {
        return CaseFollowUpFixtures.both(PageFixture.open(OWN), ComplaintVoiceFixtures::look)
                .at("default", OWN)
                .with("error", visit -> look(visit, "0000-0000-0000-0000-0000"))
                .with("done", visit -> look(visit, cases(visit).answered()))
                .with("asked", visit -> look(visit, cases(visit).asked()))
                .with("late", visit -> look(visit, cases(visit).overdue()))
                .with("ended", visit -> look(visit, cases(visit).closed()))
                .with("reply", visit -> act(visit, cases(visit).asked(), "balas"))
                .with(
                        "reply with too large a file",
                        visit -> {
                            act(visit, cases(visit).asked(), "balas");
                            visit.page().fill("#kata", "Di gedung B, lantai dua.");
                            visit.page()
                                    .setInputFiles(
                                            "#berkas",
                                            new FilePayload(
                                                    "tanjakan.jpg",
                                                    "image/jpeg",
                                                    new byte[11 * 1024 * 1024]));
                            visit.submit();
                        })
                .with("confirm", visit -> act(visit, cases(visit).answered(), "setuju"))
                .with(
                        "confirmed",
                        visit -> {
                            act(visit, cases(visit).answered(), "setuju");
                            visit.submit();
                        })
                .with(
                        "objection refused",
                        visit -> {
                            act(visit, cases(visit).answered(), "keberatan");
                            visit.submit();
                        })
                .with(
                        "objected",
                        visit -> {
                            act(visit, cases(visit).answered(), "keberatan");
                            visit.page().fill("#kata", "Masih terlalu curam.");
                            visit.submit();
                        })
                .with(
                        "rating refused",
                        visit -> {
                            act(visit, cases(visit).closed(), "nilai");
                            visit.submit();
                        })
                .with("correct", visit -> act(visit, cases(visit).published(), "teks-umum"))
                .with(
                        "correction refused",
                        visit -> {
                            act(visit, cases(visit).published(), "teks-umum");
                            visit.page().fill("#judul", "");
                            visit.submit();
                        })
                .with("take back", visit -> act(visit, cases(visit).published(), "tarik"))
                .with("papers", visit -> act(visit, cases(visit).overdue(), "ombudsman"))
                .with(
                        "goes on",
                        visit -> {
                            act(visit, cases(visit).withdraw(cases(visit).taken()), "lanjut");
                            visit.page().fill("#kata", "Patah lagi.");
                            visit.submit();
                        })
                .with(
                        "goes on already",
                        visit -> {
                            var made = cases(visit).withdraw(cases(visit).taken());
                            act(visit, made, "lanjut");
                            cases(visit).goOn(made, "Patah lagi.");
                            visit.page().fill("#kata", "Sekarang roboh.");
                            visit.submit();
                        })
                .with(
                        "goes on tomorrow",
                        visit -> {
                            var made = cases(visit).withdraw(cases(visit).taken());
                            act(visit, made, "lanjut");
                            var next = cases(visit).goOn(made, "Patah lagi.");
                            cases(visit).withdraw(next);
                            visit.page().fill("#kata", "Sekarang roboh.");
                            visit.submit();
                        })
                .with(
                        "went on in vain",
                        visit -> {
                            var made = cases(visit).withdraw(cases(visit).taken());
                            act(visit, made, "lanjut");
                            cases(visit).goOnInVain(made, "Patah lagi.");
                            visit.page().fill("#kata", "Sekarang roboh.");
                            visit.submit();
                        });
    }

    private static PageFixture waiting() {
        return PageFixture.staff(DESK + "/teks-umum", OFFICER)
                .with(
                        "default",
                        visit -> {
                            cases(visit).forwarded(Brought.PLAIN);
                            visit.open(DESK + "/teks-umum");
                        });
    }

    private static PageFixture text() {
        return PageFixture.staff(DESK + "/{code}/teks-umum", OFFICER)
                .with("default", visit -> desk(visit, cases(visit).forwarded(Brought.PLAIN)))
                .with(
                        "error",
                        visit -> {
                            desk(visit, cases(visit).forwarded(Brought.PLAIN));
                            visit.page().fill("#teks", "");
                            visit.submit();
                        })
                .with(
                        "done",
                        visit -> {
                            desk(visit, cases(visit).forwarded(Brought.PLAIN));
                            visit.submit();
                        })
                .with("not yet", visit -> desk(visit, cases(visit).taken()))
                .at("unknown", DESK + "/RSK-0000000-0/teks-umum");
    }

    private static void desk(Visit visit, Made made) {
        visit.open(DESK + "/" + made.code() + "/teks-umum");
    }

    static void look(Visit visit, Made made) {
        look(visit, made.receipt());
    }

    private static void look(Visit visit, String receipt) {
        visit.open(OWN);
        visit.page().fill("#kode", receipt);
        visit.submit();
    }

    static void act(Visit visit, Made made, String word) {
        look(visit, made);
        visit.follow("form[action$='/pengaduan/lacak/" + word + "'] button");
    }

    private static String once(Visit visit, String name, Function<ComplaintCases, Made> way) {
        return visit.desk().once(name, () -> way.apply(cases(visit)).code());
    }

    private static ComplaintCases cases(Visit visit) {
        return ComplaintCases.at(visit.desk().address());
    }
}
