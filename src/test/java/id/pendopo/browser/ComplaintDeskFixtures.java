package id.pendopo.browser;

import com.microsoft.playwright.options.FilePayload;
import id.pendopo.complaint.ComplaintCases;
import id.pendopo.complaint.ComplaintCases.Brought;
import id.pendopo.complaint.ComplaintCases.Made;
import id.pendopo.complaint.Desk;
import java.util.List;
import java.util.function.Function;

/** Pages on which officers handle complaints. */
final class ComplaintDeskFixtures {

    static final String OFFICER = "complaint_officer";
    static final String HOME = "/petugas/pengaduan";

    private ComplaintDeskFixtures() {}

    static List<PageFixture> all() {
        return List.of(inbox(), ComplaintClusterFixtures.shown(show()), act(), print());
    }

    private static PageFixture staff(String below) {
        return PageFixture.staff(HOME + below, OFFICER);
    }

    /** A case of the fixtures' own that nobody changes. */
    private static String kept(Visit visit, String name, Function<ComplaintCases, Made> way) {
        return visit.desk().once("desk " + name, () -> way.apply(cases(visit)).code());
    }

    static String passedOn(Visit visit) {
        return kept(visit, "passed on", cases -> cases.forwarded(Brought.PLAIN));
    }

    private static ComplaintCases cases(Visit visit) {
        return ComplaintCases.at(visit.desk().address());
    }

    private static PageFixture inbox() {
        return staff("")
                .at("default", HOME)
                .at("late", HOME + "?saring=lewat")
                .at("held", HOME + "?saring=ditahan")
                .at("nothing found", HOME + "?saring=terbuka&q=gajah")
                .with(
                        "one case",
                        visit -> visit.open(HOME + "?saring=terbuka&kasus=" + passedOn(visit)))
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
                        })
                .with(
                        "too late to undo",
                        visit -> {
                            chosen(visit, "ambil", 2);
                            visit.submit();
                            var step = visit.page().locator("input[name=langkah]");
                            if (step.count() > 0) {
                                step.evaluate("one => one.value = 'x'");
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
        var fixture =
                CaseFollowUpFixtures.both(
                        staff("/{code}"), (visit, made) -> visit.open(HOME + "/" + made.code()));
        return fixture.with("default", visit -> visit.open(HOME + "/" + passedOn(visit)))
                .with(
                        "answered",
                        visit ->
                                visit.open(
                                        HOME
                                                + "/"
                                                + kept(
                                                        visit,
                                                        "answered",
                                                        ComplaintCases::answered)))
                .with(
                        "held",
                        visit ->
                                visit.open(
                                        HOME
                                                + "/"
                                                + kept(visit, "held", ComplaintDeskFixtures::held)))
                .with(
                        "late",
                        visit ->
                                visit.open(
                                        HOME + "/" + kept(visit, "late", ComplaintCases::overdue)))
                .with(
                        "secret",
                        visit ->
                                visit.open(
                                        HOME
                                                + "/"
                                                + kept(
                                                        visit,
                                                        "secret",
                                                        ComplaintDeskFixtures::secret)))
                .with("letter lost", visit -> visit.open(HOME + "/" + unreached(visit)))
                .with("receipt lost", visit -> visit.open(HOME + "/" + withoutReceipt(visit)))
                .with(
                        "told without words",
                        visit -> {
                            visit.open(HOME + "/" + unreached(visit));
                            visit.follow("form[action$='/kabar'] button");
                        })
                .with(
                        "note without words",
                        visit -> {
                            visit.open(HOME + "/" + passedOn(visit));
                            visit.follow("form[action$='/catatan'] button");
                        })
                .with(
                        "note",
                        visit -> {
                            visit.open(HOME + "/" + passedOn(visit));
                            visit.page().fill("#catatan", "Sudah saya telepon.");
                            visit.follow("form[action$='/catatan'] button");
                        })
                .at("unknown", HOME + "/RSK-0000000-0");
    }

    private static PageFixture act() {
        return staff("/{code}/{langkah}")
                .with("default", visit -> open(visit, unread(visit), "verifikasi"))
                .with("answer", visit -> open(visit, passedOn(visit), "jawab"))
                .with("pause", visit -> open(visit, passedOn(visit), "tunda"))
                .with("not now", visit -> open(visit, passedOn(visit), "lanjutkan"))
                .with(
                        "error",
                        visit -> {
                            open(visit, unread(visit), "verifikasi");
                            visit.page().selectOption("#unit", "");
                            visit.submit();
                        })
                .with(
                        "answer too short",
                        visit -> {
                            open(visit, passedOn(visit), "jawab");
                            visit.choose("#alasan");
                            visit.page().fill("#kata", "Sudah.");
                            visit.submit();
                        })
                .with(
                        "file too large",
                        visit -> {
                            open(visit, passedOn(visit), "jawab");
                            visit.choose("#alasan");
                            visit.page().fill("#kata", "Tanjakan sudah diganti besi hari Rabu.");
                            visit.page().setInputFiles("#berkas", tooLarge());
                            visit.submit();
                        })
                .with(
                        "done",
                        visit -> {
                            open(visit, fresh(visit), "ubah-jenis");
                            var was = visit.page().locator("#kategori").inputValue();
                            visit.page()
                                    .selectOption(
                                            "#kategori", was.equals("sarana") ? "akses" : "sarana");
                            visit.page().fill("#kata", "Setelah dibaca lagi, halnya lain.");
                            visit.submit();
                        })
                .at("unknown", HOME + "/RSK-0000000-0/jawab");
    }

    private static void open(Visit visit, String code, String act) {
        visit.open(HOME + "/" + code + "/" + act);
    }

    private static String unread(Visit visit) {
        return kept(visit, "unread", cases -> cases.taken(Brought.PLAIN));
    }

    private static String fresh(Visit visit) {
        return cases(visit).forwarded(Brought.PLAIN).code();
    }

    private static String unreached(Visit visit) {
        return kept(visit, "unreached", cases -> cases.unreached());
    }

    private static String withoutReceipt(Visit visit) {
        return kept(visit, "without receipt", cases -> cases.withoutReceipt());
    }

    private static Made secret(ComplaintCases cases) {
        return cases.forwarded(
                new Brought(ComplaintCases.TITLE, "sarana", true, false, Desk.OPEN, null));
    }

    private static Made held(ComplaintCases cases) {
        return cases.taken(new Brought("Tolak pajak kios", "lain", false, true, Desk.OPEN, null));
    }

    private static PageFixture print() {
        return staff("/{code}/cetak")
                .with(
                        "default",
                        visit ->
                                open(
                                        visit,
                                        kept(visit, "answered", ComplaintCases::answered),
                                        "cetak"))
                .at("unknown", HOME + "/RSK-0000000-0/cetak");
    }

    private static FilePayload tooLarge() {
        return new FilePayload("bukti.jpg", "image/jpeg", new byte[11 * 1024 * 1024]);
    }
}
