package id.pendopo.browser;

import id.pendopo.complaint.exchange.MailRoom;
import java.util.List;
import java.util.UUID;

/** Pages on which officers bring cases of other systems, and see what became of e-mails. */
final class ComplaintExchangeFixtures {

    private static final String PATH = "/petugas/pengaduan/impor";
    private static final String MAIL = "/petugas/pengaduan/surel";

    private ComplaintExchangeFixtures() {}

    static List<PageFixture> all() {
        return List.of(list(), show(), columns(), categories(), mail());
    }

    private static PageFixture list() {
        return staff(PATH)
                .at("default", PATH)
                .with(
                        "error",
                        visit -> {
                            visit.open(PATH);
                            visit.follow("main form[action$='/impor'] button");
                        })
                .with("done", visit -> bring(visit, own(2)));
    }

    private static PageFixture show() {
        return staff(PATH + "/{id}")
                .with("default", visit -> bring(visit, own(3)))
                .with("faulty", visit -> bring(visit, own(2) + ",kemarin,,jalan\n"))
                .with("only faulty", visit -> bring(visit, own(0) + "x,kemarin,,tak-ada\n"))
                .with(
                        "error",
                        visit -> {
                            bring(visit, own(1));
                            visit.page()
                                    .evaluate(
                                            "document.querySelector('[name=sidik]').value = 'lain'");
                            visit.submit();
                        })
                .with("done", visit -> taken(visit, own(3)))
                .with(
                        "here already",
                        visit -> {
                            var csv = own(2);
                            taken(visit, csv);
                            bring(visit, csv);
                        })
                .at("unknown", PATH + "/" + new UUID(0, 0));
    }

    private static PageFixture columns() {
        return staff(PATH + "/{id}/kolom")
                .with("default", visit -> bring(visit, lapor()))
                .with(
                        "error",
                        visit -> {
                            bring(visit, lapor());
                            visit.page().selectOption("#kolom-0", "TITLE");
                            visit.page().selectOption("#kolom-1", "TITLE");
                            visit.submit();
                        })
                .with(
                        "done",
                        visit -> {
                            bring(visit, lapor());
                            visit.submit();
                        })
                .at("unknown", PATH + "/" + new UUID(0, 0) + "/kolom");
    }

    private static PageFixture categories() {
        return staff(PATH + "/{id}/kategori")
                .with("default", ComplaintExchangeFixtures::foreign)
                .with(
                        "done",
                        visit -> {
                            foreign(visit);
                            visit.submit();
                        })
                .at("unknown", PATH + "/" + new UUID(0, 0) + "/kategori");
    }

    /** With words that nobody has been asked about yet. */
    private static void foreign(Visit visit) {
        var one = UUID.randomUUID().toString().substring(0, 8);
        var csv = new StringBuilder("external_system,external_id,received_at,body,category\n");
        for (var word : List.of("Infrastruktur Jalan", "Ketenteraman dan Ketertiban")) {
            csv.append("Rasuka Lapor ").append(one).append(',').append(word.hashCode());
            csv.append(",2026-11-03,Lampu di depan pasar mati.,").append(word).append('\n');
        }
        bring(visit, csv.toString());
    }

    private static PageFixture mail() {
        return staff(MAIL)
                .at("default", MAIL)
                .with(
                        "replies",
                        visit -> {
                            reply(visit);
                            visit.open(MAIL);
                        })
                .with(
                        "broken",
                        visit -> {
                            MailRoom.at(visit.desk().address()).looked(2, "");
                            visit.open(MAIL);
                        })
                .with(
                        "trouble",
                        visit -> {
                            MailRoom.at(visit.desk().address())
                                    .looked(0, "AUTHENTICATIONFAILED Invalid credentials");
                            visit.open(MAIL);
                        })
                .with(
                        "done",
                        visit -> {
                            reply(visit);
                            visit.open(MAIL);
                            visit.submit();
                        });
    }

    private static void reply(Visit visit) {
        MailRoom.at(visit.desk().address()).reply(ComplaintDeskFixtures.passedOn(visit));
    }

    /** In our own columns. */
    private static String own(int rows) {
        var one = UUID.randomUUID().toString().substring(0, 8);
        var csv = new StringBuilder("external_id,received_at,body,category,status\n");
        for (int i = 1; i <= rows; i++) {
            csv.append(one).append('-').append(i);
            csv.append(",2026-11-0").append(i);
            csv.append(",Lampu di depan pasar mati sejak seminggu.,jalan,Sedang Diproses\n");
        }
        return csv.toString();
    }

    /** In columns that nobody has explained yet. */
    private static String lapor() {
        var one = UUID.randomUUID().toString().substring(0, 8);
        return "tanggal_masuk,dinas_tujuan,kecamatan,status,kategori,isi_laporan_awal,tracking_id,"
                + one
                + "\n2026-11-03 08:15:00,Dinas Kesehatan,,Selesai,Infrastruktur,Jalan di depan sekolah berlubang sejak hujan minggu lalu.,"
                + one
                + ",\n";
    }

    private static void taken(Visit visit, String csv) {
        bring(visit, csv);
        visit.submit();
    }

    private static void bring(Visit visit, String csv) {
        visit.open(PATH);
        visit.page().setInputFiles("#berkas", HouseFixtures.file(csv));
        visit.follow("main form[action$='/impor'] button");
    }

    private static PageFixture staff(String route) {
        return PageFixture.staff(route, ComplaintDeskFixtures.OFFICER);
    }
}
