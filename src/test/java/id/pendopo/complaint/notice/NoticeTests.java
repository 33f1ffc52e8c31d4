package id.pendopo.complaint.notice;

import static id.pendopo.complaint.ComplaintCases.done;
import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.House;
import id.pendopo.access.Officer;
import id.pendopo.access.Role;
import id.pendopo.complaint.Answering;
import id.pendopo.complaint.CaseBook;
import id.pendopo.complaint.CaseEvent;
import id.pendopo.complaint.Channel;
import id.pendopo.complaint.Complaint;
import id.pendopo.complaint.ComplaintCases;
import id.pendopo.complaint.Complaints;
import id.pendopo.complaint.Desk;
import id.pendopo.complaint.Dispatch;
import id.pendopo.complaint.Handling;
import id.pendopo.complaint.Location;
import id.pendopo.complaint.NewComplaint;
import id.pendopo.complaint.Origin;
import id.pendopo.complaint.Receipts;
import id.pendopo.complaint.Reporter;
import id.pendopo.complaint.Said;
import id.pendopo.notification.OpenedLetters;
import id.pendopo.shared.Site;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Who hears of a case, and what letters never say. */
@House
@Tag("store")
class NoticeTests {

    private static final String TITLE = "Petugas loket tiga meminta uang rokok";

    @Autowired private Complaints complaints;
    @Autowired private Receipts receipts;
    @Autowired private Dispatch dispatch;
    @Autowired private Handling handling;
    @Autowired private Answering answering;
    @Autowired private CaseBook book;
    @Autowired private TransactionTemplate transaction;
    @Autowired private ComplaintCases cases;
    @Autowired private JdbcClient sql;
    @Autowired private OpenedLetters outbox;
    @Autowired private MorningLetters morning;

    private Site site;
    private Officer desk;

    @BeforeEach
    void enter() {
        site = cases.site();
        desk = cases.officer(Role.COMPLAINT_OFFICER, "RSK");
    }

    @Test
    void whoLeftAnAddressIsToldWhenTheUnitAnsweredAndWhoWorksThereWhenItCame() {
        var c = taken(new Reporter("Wati", "wati@warga.example", "", "", ""), Desk.OPEN);
        assertThat(letters(c)).singleElement().asString().contains("pengaduan@rasuka.example");
        c = verified(c);
        var said =
                new Said(
                        null,
                        "DIJELASKAN",
                        "Loket itu tidak memungut biaya; papan tarif kini terpasang.",
                        List.of());
        done(handling.answer(desk, c.id(), said));

        var toReporter = letters(c).stream().filter(one -> one.contains("wati@warga")).toList();
        assertThat(toReporter).hasSize(2);
        assertThat(toReporter.getLast()).contains("sudah menjawab", "/pengaduan/lacak");
        assertThat(letters(c)).noneMatch(one -> one.contains("uang rokok"));
    }

    @Test
    void theOutboxDoesNotSayWhoComplained() {
        var c = verified(taken(new Reporter("Wati", "wati@warga.example", "", "", ""), Desk.OPEN));
        var text = verified(taken(new Reporter("", "", "0812 3456 7890", "", ""), Desk.OPEN));
        assertThat(letters(c)).anyMatch(one -> one.contains("wati@warga.example"));
        assertThat(letters(text)).anyMatch(one -> one.contains("+6281234567890"));
        assertThat(
                        sql.sql("select row(message.*)::text from notification.message")
                                .query(String.class)
                                .list())
                .noneMatch(one -> one.contains("wati@warga") || one.contains("6281234567890"));
    }

    @Test
    void whoLeftOnlyANumberGetsATextMessage() {
        var c = verified(taken(new Reporter("", "", "0812 3456 7890", "", ""), Desk.OPEN));
        assertThat(letters(c)).anyMatch(one -> one.startsWith("SMS +6281234567890 "));
    }

    @Test
    void nobodyWritesToWhoCameToTheSafeDesk() {
        var c = taken(new Reporter("", "berani@warga.example", "", "", ""), Desk.SAFE);
        var inspector = cases.officer(Role.INSPECTOR, "RSK-INSPEKTORAT");
        done(handling.ask(inspector, c.id(), Said.words("Pada hari apa hal itu terjadi?")));
        assertThat(letters(c)).isEmpty();
    }

    @Test
    void thoseWhoWatchGetOneLetterTheNextMorningAboutTheSafeDesk() {
        var first = taken(Reporter.UNKNOWN, Desk.SAFE);
        var second = taken(Reporter.UNKNOWN, Desk.SAFE);
        var place = new MorningStore.Place(first.organisation(), first.owner());
        transaction.executeWithoutResult(_ -> morning.write(place));
        assertThat(letters(first)).as("not on the same day").isEmpty();

        sql.sql(
                        "update complaint.event set at = at - interval '1 day' where complaint_id in (:ids)")
                .param("ids", List.of(first.id().value(), second.id().value()))
                .update();
        sql.sql("update complaint.morning set day = day - 1").update();
        transaction.executeWithoutResult(_ -> morning.write(place));
        transaction.executeWithoutResult(_ -> morning.write(place));
        assertThat(letters(first)).isEqualTo(letters(second));
        assertThat(letters(first))
                .singleElement()
                .asString()
                .contains("pengawas@rasuka.example", "laporan aman");
    }

    @Test
    void whatAMachineHoldsIsSaidEachMorning() {
        var held = take(Reporter.UNKNOWN, Desk.OPEN, true);
        assertThat(letters(held)).isEmpty();
        sql.sql("delete from complaint.morning").update();
        var place = new MorningStore.Place(held.organisation(), held.owner());
        transaction.executeWithoutResult(_ -> morning.write(place));
        assertThat(
                        sql.sql("select body from notification.message order by id desc limit 1")
                                .query(String.class)
                                .single())
                .contains("ditahan mesin");
    }

    @Test
    void aReplyIsToldToThoseWhoAsked() {
        var c = verified(taken(Reporter.UNKNOWN, Desk.OPEN));
        c = done(handling.ask(desk, c.id(), Said.words("Pada hari apa hal itu terjadi?")));
        done(answering.reply(c, "Hari Selasa.", List.of()));
        assertThat(letters(c).getLast()).contains("Pelapor menjawab", "pengaduan@rasuka.example");
    }

    @Test
    void beforeSilenceEndsACaseItsReporterIsReminded() {
        var c = verified(taken(new Reporter("Wati", "wati@warga.example", "", "", ""), Desk.OPEN));
        var words = "Loket itu tidak memungut biaya; papan tarif kini terpasang.";
        var said = new Said(null, "DIJELASKAN", words, List.of());
        var answered = done(handling.answer(desk, c.id(), said));
        transaction.executeWithoutResult(
                _ -> {
                    var locked = book.lock(answered.organisation(), answered.id()).orElseThrow();
                    book.write(
                            locked,
                            new CaseBook.Entry(
                                    locked,
                                    "REMINDED",
                                    "complaint-watch",
                                    CaseEvent.Audience.REPORTER,
                                    null,
                                    "",
                                    Map.of()));
                });
        assertThat(letters(c).getLast()).contains("wati@warga.example", "masih kami tunggu");
    }

    @Test
    void whatIsLateReachesThoseAbove() {
        var c = verified(taken(Reporter.UNKNOWN, Desk.OPEN));
        var late = c.change().told(new id.pendopo.complaint.clock.Told(100, 0)).done();
        transaction.executeWithoutResult(
                _ -> {
                    var locked = book.lock(late.organisation(), late.id()).orElseThrow();
                    book.write(
                            locked,
                            CaseBook.Entry.of(late, CaseEvent.Kind.ESCALATED, "complaint-watch")
                                    .audience(CaseEvent.Audience.STAFF));
                });
        assertThat(letters(c))
                .filteredOn(one -> one.contains("lewat batas waktu"))
                .extracting(one -> one.split(" ")[1])
                .contains("pengaduan@rasuka.example", "kepala@rasuka.example");
    }

    @ParameterizedTest
    @CsvSource({
        "0812-3456-7890, +6281234567890",
        "+62 812 3456 7890, +6281234567890",
        "(021) 555 0100, ''",
        "bukan nomor, ''"
    })
    void onlyMobileNumbersGetTexts(String written, String number) {
        assertThat(Telephone.mobile(written).orElse("")).isEqualTo(number);
    }

    private Complaint taken(Reporter reporter, Desk where) {
        return take(reporter, where, false);
    }

    private Complaint take(Reporter reporter, Desk where, boolean held) {
        var fresh =
                new NewComplaint(
                        "antrean",
                        "",
                        TITLE,
                        "Loket tiga meminta uang rokok sebelum berkas diterima.",
                        "",
                        null,
                        Location.UNKNOWN,
                        "",
                        "",
                        false,
                        false,
                        reporter,
                        "id",
                        Channel.WEB,
                        null,
                        List.of());
        var receipt = receipts.kept(receipts.of(site.organisation(), null));
        return done(complaints.take(site, fresh, where, receipt, Origin.REPORTER, held))
                .complaint();
    }

    private Complaint verified(Complaint c) {
        return done(
                dispatch.verify(
                        desk,
                        c.id(),
                        Said.words(""),
                        "NON_PENGAWASAN",
                        "antrean",
                        "",
                        "RSK-DISDUKCAPIL"));
    }

    private List<String> letters(Complaint c) {
        return outbox.waiting().stream()
                .filter(letter -> letter.body().contains(c.code()))
                .map(
                        letter ->
                                String.join(
                                        " ",
                                        letter.channel(),
                                        letter.recipient(),
                                        letter.subject(),
                                        letter.body()))
                .toList();
    }
}
