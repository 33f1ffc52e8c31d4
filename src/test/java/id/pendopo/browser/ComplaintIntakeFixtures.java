package id.pendopo.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import id.pendopo.complaint.ComplaintCases;
import id.pendopo.organisation.photo.Shots;
import java.util.List;
import java.util.UUID;

/** Pages on which a complaint is made, and the one on which an officer writes it down. */
final class ComplaintIntakeFixtures {

    private static final String FORM = "/pengaduan/baru";
    private static final String DESK = "/petugas/pengaduan/baru";
    private static final String STORY = "Kursi roda di pintu depan patah sejak bulan lalu.";

    private ComplaintIntakeFixtures() {}

    static List<PageFixture> all() {
        return List.of(begin(), first(), draft(), steps(), desk());
    }

    private static PageFixture begin() {
        return PageFixture.open(FORM)
                .at("default", FORM)
                .at("about a unit", FORM + "?unit=RSK-PKM-WANASARI")
                .with(
                        "explained",
                        visit -> {
                            visit.open(FORM);
                            visit.click("main summary >> nth=0");
                        })
                .with(
                        "error",
                        visit -> {
                            visit.open(FORM);
                            visit.page().fill("#kode", "salah");
                            visit.follow("main form[action$=lanjut] button");
                        })
                .with(
                        "done",
                        visit -> {
                            visit.open(FORM);
                            visit.submit();
                        });
    }

    private static PageFixture first() {
        return PageFixture.open(FORM + "/hal")
                .at("default", FORM + "/hal")
                .at("about a unit", FORM + "/hal?tujuan=unit:RSK-PKM-WANASARI")
                .with(
                        "error",
                        visit -> {
                            visit.open(FORM + "/hal");
                            visit.submit();
                        })
                .with("done", ComplaintIntakeFixtures::begun);
    }

    private static PageFixture draft() {
        return PageFixture.open(FORM + "/{draft}")
                .with(
                        "default",
                        visit -> {
                            var address = begun(visit);
                            visit.page().navigate(address);
                        })
                .at("unknown", FORM + "/TIDAKADA")
                .with(
                        "sent",
                        visit -> {
                            var address = filled(visit);
                            visit.submit();
                            visit.page().navigate(address);
                        });
    }

    private static PageFixture steps() {
        var fixture =
                PageFixture.open(FORM + "/{draft}/{step}")
                        .with("default", visit -> at(visit, "hal"))
                        .with(
                                "error",
                                visit -> {
                                    begun(visit);
                                    visit.submit();
                                })
                        .with("story", visit -> at(visit, "cerita"))
                        .with(
                                "story, error",
                                visit -> {
                                    at(visit, "cerita");
                                    visit.page().fill("#cerita", STORY);
                                    visit.submit();
                                })
                        .with("personal data", ComplaintIntakeFixtures::personal)
                        .with("when and where", visit -> at(visit, "waktu-tempat"))
                        .with(
                                "when and where, error",
                                visit -> {
                                    at(visit, "waktu-tempat");
                                    visit.page().fill("#tanggal", "kemarin");
                                    visit.submit();
                                })
                        .with(
                                "village",
                                visit -> {
                                    at(visit, "waktu-tempat");
                                    visit.page().selectOption("#kecamatan", "97.01.01");
                                    visit.submit();
                                });
        return lastSteps(fixture);
    }

    private static PageFixture lastSteps(PageFixture fixture) {
        return fixture.with("addressee", visit -> at(visit, "tujuan"))
                .with("addressee, found", visit -> at(visit, "tujuan?q=puskesmas"))
                .with("addressee, none", visit -> at(visit, "tujuan?q=zzzz"))
                .with("files", visit -> at(visit, "berkas"))
                .with(
                        "files, error",
                        visit -> {
                            at(visit, "berkas");
                            choose(visit, "program.jpg", new byte[] {'M', 'Z', 0});
                        })
                .with(
                        "files, added",
                        visit -> {
                            at(visit, "berkas");
                            choose(visit, "foto.jpg", Shots.jpeg(400, 300));
                        })
                .with("reporter", visit -> at(visit, "pelapor"))
                .with(
                        "reporter, error",
                        visit -> {
                            at(visit, "pelapor");
                            visit.submit();
                        })
                .with("check, nothing written", visit -> at(visit, "periksa"))
                .with(
                        "check, error",
                        visit -> {
                            at(visit, "periksa");
                            visit.submit();
                        })
                .with("check", ComplaintIntakeFixtures::filled)
                .with("check, told before", ComplaintIntakeFixtures::toldBefore)
                .with(
                        "file made way",
                        visit -> {
                            var address = filled(visit);
                            visit.page().navigate(address + "/berkas");
                            choose(visit, "foto.jpg", Shots.jpeg(400, 300));
                            visit.page().navigate(address + "/periksa");
                            var draft = address.replaceFirst(".*/", "");
                            ComplaintCases.at(visit.desk().address()).filesMadeWay(draft);
                            visit.submit();
                        })
                .with("from the check", visit -> at(visit, "cerita?dari=periksa"))
                .with(
                        "saved",
                        visit -> {
                            begun(visit);
                            visit.follow("main button[name=simpan]");
                        })
                .with(
                        "done",
                        visit -> {
                            filled(visit);
                            visit.submit();
                        })
                .with("unknown", visit -> at(visit, "tidak-ada"));
    }

    private static PageFixture desk() {
        return PageFixture.staff(DESK, "complaint_officer")
                .at("default", DESK)
                .with(
                        "error",
                        visit -> {
                            visit.open(DESK);
                            visit.submit();
                        })
                .with(
                        "done",
                        visit -> {
                            visit.open(DESK);
                            visit.choose("#saluran");
                            visit.page().selectOption("#hal", "sarana");
                            visit.page().fill("#judul", "Kursi roda patah");
                            visit.page().fill("#cerita", STORY);
                            visit.page().fill("#diterima", "17-11-2025");
                            visit.choose("#siapa");
                            visit.submit();
                        });
    }

    private static String begun(Visit visit) {
        visit.open(FORM + "/hal");
        visit.choose("#hal");
        visit.submit();
        return visit.page().url().replaceFirst("/cerita$", "");
    }

    private static void at(Visit visit, String step) {
        var address = begun(visit);
        visit.page().navigate(address + "/" + step);
    }

    private static void personal(Visit visit) {
        at(visit, "cerita");
        visit.page().fill("#judul", "KTP ditahan");
        visit.page()
                .fill("#cerita", "Bu Rina menahan KTP 9701010101900001, telepon 0812-3456-7890.");
        visit.submit();
    }

    /** Everything that is needed; ends before it is sent. */
    private static String filled(Visit visit) {
        var address = begun(visit);
        visit.page().fill("#judul", "Kursi roda patah");
        visit.page().fill("#cerita", STORY + " Catatan " + UUID.randomUUID());
        visit.submit();
        visit.page().navigate(address + "/pelapor");
        visit.choose("#siapa");
        visit.submit();
        return address;
    }

    /** Tells what a public case of the example tells already. */
    private static void toldBefore(Visit visit) {
        visit.open(FORM + "/hal");
        visit.choose("input[name=hal][value=jalan]");
        visit.submit();
        var address = visit.page().url().replaceFirst("/cerita$", "");
        visit.page().fill("#judul", "Jalan berlubang");
        visit.page().fill("#cerita", "Jalan di depan Pasar Wanasari berlubang dalam.");
        visit.submit();
        visit.page().navigate(address + "/periksa");
        assertThat(visit.page().locator("#serupa").count()).isOne();
    }

    private static void choose(Visit visit, String name, byte[] content) {
        visit.page().setInputFiles("#berkas", new FilePayload(name, "image/jpeg", content));
        visit.follow("main button[name=tambah]");
    }
}
