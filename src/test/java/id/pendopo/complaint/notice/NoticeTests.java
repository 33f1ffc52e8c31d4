package id.pendopo.complaint.notice;

import static id.pendopo.complaint.ComplaintCases.done;
import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.House;
import id.pendopo.access.Role;
import id.pendopo.complaint.CaseBook;
import id.pendopo.complaint.CaseEvent;
import id.pendopo.complaint.ComplaintCases;
import id.pendopo.complaint.Desk;
import id.pendopo.complaint.Handling;
import id.pendopo.complaint.Reporter;
import id.pendopo.complaint.Said;
import id.pendopo.complaint.cluster.Joining;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What reporters hear of their case, and what letters never say. */
@House
@Tag("store")
class NoticeTests {

    @Autowired private Handling handling;
    @Autowired private Joining joining;
    @Autowired private CaseBook book;
    @Autowired private TransactionTemplate transaction;
    @Autowired private ComplaintCases cases;
    @Autowired private NoticeCases notices;
    @Autowired private JdbcClient sql;

    @Test
    void whoLeftAnAddressIsToldWhenTheUnitAnsweredAndWhoWorksThereWhenItCame() {
        var c = notices.taken(new Reporter("Wati", "wati@warga.example", "", "", ""), Desk.OPEN);
        assertThat(notices.letters(c))
                .singleElement()
                .asString()
                .contains("pengaduan@rasuka.example");
        c = notices.verified(c);
        var said =
                new Said(
                        null,
                        "DIJELASKAN",
                        "Loket itu tidak memungut biaya; papan tarif kini terpasang.",
                        List.of());
        done(handling.answer(notices.desk(), c.id(), said));

        var toReporter =
                notices.letters(c).stream().filter(one -> one.contains("wati@warga")).toList();
        assertThat(toReporter).hasSize(2);
        assertThat(toReporter.getLast()).contains("sudah menjawab", "/pengaduan/lacak");
        assertThat(notices.letters(c)).noneMatch(one -> one.contains("uang rokok"));
    }

    @Test
    void theOutboxDoesNotSayWhoComplained() {
        var c =
                notices.verified(
                        notices.taken(
                                new Reporter("Wati", "wati@warga.example", "", "", ""), Desk.OPEN));
        var text =
                notices.verified(
                        notices.taken(new Reporter("", "", "0812 3456 7890", "", ""), Desk.OPEN));
        assertThat(notices.letters(c)).anyMatch(one -> one.contains("wati@warga.example"));
        assertThat(notices.letters(text)).anyMatch(one -> one.contains("+6281234567890"));
        assertThat(
                        sql.sql("select row(message.*)::text from notification.message")
                                .query(String.class)
                                .list())
                .noneMatch(one -> one.contains("wati@warga") || one.contains("6281234567890"));
    }

    @Test
    void whoLeftOnlyANumberGetsATextMessage() {
        var c =
                notices.verified(
                        notices.taken(new Reporter("", "", "0812 3456 7890", "", ""), Desk.OPEN));
        assertThat(notices.letters(c)).anyMatch(one -> one.startsWith("SMS +6281234567890 "));
    }

    @Test
    void nobodyWritesToWhoCameToTheSafeDesk() {
        var c = notices.taken(new Reporter("", "berani@warga.example", "", "", ""), Desk.SAFE);
        var inspector = cases.officer(Role.INSPECTOR, "RSK-INSPEKTORAT");
        done(handling.ask(inspector, c.id(), Said.words("Pada hari apa hal itu terjadi?")));
        assertThat(notices.letters(c)).isEmpty();
    }

    @Test
    void beforeSilenceEndsACaseItsReporterIsReminded() {
        var c =
                notices.verified(
                        notices.taken(
                                new Reporter("Wati", "wati@warga.example", "", "", ""), Desk.OPEN));
        var words = "Loket itu tidak memungut biaya; papan tarif kini terpasang.";
        var said = new Said(null, "DIJELASKAN", words, List.of());
        var answered = done(handling.answer(notices.desk(), c.id(), said));
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
        assertThat(notices.letters(c).getLast())
                .contains("wati@warga.example", "masih kami tunggu");
    }

    @Test
    void whoeverIsJoinedToAnotherCaseIsToldWithoutBeingToldWhichOne() {
        var wati = new Reporter("Wati", "wati@warga.example", "", "", "");
        var c = notices.verified(notices.taken(wati, Desk.OPEN));
        var main = notices.verified(notices.taken(Reporter.UNKNOWN, Desk.OPEN));
        var why = "Keduanya tentang loket tiga pada hari yang sama.";
        done(joining.join(notices.desk(), c.id(), main.code(), null, why));
        assertThat(notices.letters(c).getLast())
                .contains("wati@warga.example", "digabungkan", "/pengaduan/lacak")
                .doesNotContain(main.code(), why);
        done(joining.part(notices.desk(), c.id()));
        assertThat(notices.letters(c).getLast()).contains("berdiri sendiri lagi");
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
}
