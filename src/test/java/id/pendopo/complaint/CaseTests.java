package id.pendopo.complaint;

import static id.pendopo.complaint.ComplaintCases.done;
import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.House;
import id.pendopo.access.Officer;
import id.pendopo.access.Role;
import id.pendopo.organisation.Organisations;
import id.pendopo.organisation.Unit;
import id.pendopo.shared.Outcome;
import id.pendopo.shared.Problem;
import id.pendopo.shared.Reason;
import id.pendopo.shared.Site;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A case from its receipt to its end, and who may do what on the way. */
@House
@Tag("store")
class CaseTests {

    private static final String STORY =
            "Tanjakan kursi roda di pintu depan patah sejak bulan lalu.";
    private static final Said PLAN = Said.words("Tukang kami memeriksanya hari Senin.");
    private static final Said DONE =
            new Said(
                    null,
                    "DILAKUKAN",
                    "Tanjakan sudah diganti besi pada hari Rabu dan diperiksa bersama pengguna.",
                    List.of());

    @Autowired private Complaints complaints;
    @Autowired private Receipts receipts;
    @Autowired private CaseBook book;
    @Autowired private Dispatch dispatch;
    @Autowired private Handling handling;
    @Autowired private Answering answering;
    @Autowired private Organisations organisations;
    @Autowired private ComplaintCases cases;

    private Site site;

    @BeforeEach
    void enter() {
        site = organisations.forHost("");
    }

    @Test
    void aCaseEndsWhenItsReporterAgrees() {
        var c = taken("sarana", "", "RSK-PKM-WANASARI");
        assertThat(c.status()).isEqualTo(Status.SUBMITTED);
        assertThat(unit(c)).isEqualTo("RSK");

        c = verified(c, "RSK-PKM-WANASARI");
        assertThat(unit(c)).isEqualTo("RSK-PKM-WANASARI");
        assertThat(c.due().step()).isNotNull();
        c = done(handling.start(desk(), c.id(), PLAN));
        c = done(handling.answer(desk(), c.id(), DONE));
        assertThat(c.due().total()).isNull();
        c = done(answering.contest(c, "Tanjakannya terlalu curam.", List.of()));
        assertThat(c.status()).isEqualTo(Status.CONTESTED);
        assertThat(unit(c)).isEqualTo("RSK-DINKES");
        c = done(handling.answer(desk(), c.id(), DONE));
        c = done(answering.confirm(c));
        c = done(answering.rate(c, 4, "Akhirnya."));

        assertThat(c.status()).isEqualTo(Status.CLOSED);
        assertThat(c.rating()).isEqualTo(4);
        assertThat(book.events(c))
                .extracting(CaseEvent::kind)
                .containsExactly(
                        "RECEIVED",
                        "VERIFY",
                        "START",
                        "ANSWER",
                        "CONTEST",
                        "ANSWER",
                        "CONFIRM",
                        "RATED");
    }

    @Test
    void theUnitComplainedAboutNeverHandlesACaseOfConduct() {
        var c = taken("pungli", "", "RSK-DINKES");
        assertThat(unit(c)).isEqualTo("RSK-INSPEKTORAT");
        var inspector = officer(Role.INSPECTOR, "RSK-INSPEKTORAT");

        for (var unit : List.of("RSK-DINKES", "RSK-PKM-WANASARI", "RSK-RSUD")) {
            assertThat(reasons(verify(inspector, c, "PENGAWASAN", "pungli", unit)))
                    .containsExactly(Refusal.UNIT_IS_ACCUSED);
        }
        assertThat(reasons(dispatch.giveBack(desk(), c.id(), DONE)))
                .as("the desk of the whole does not even see it")
                .containsExactly(Refusal.CASE_UNKNOWN);
    }

    @Test
    void aCaseThatWentToAndFroIsDecided() {
        var c = verified(taken("sarana", "", "RSK-PKM-WANASARI"), "RSK-PKM-WANASARI");
        for (int round = 0; round < 2; round++) {
            c = done(dispatch.giveBack(desk(), c.id(), no("BUKAN_TUGAS")));
            c = verified(c, "RSK-PKM-WANASARI");
        }
        assertThat(reasons(dispatch.giveBack(desk(), c.id(), no("BUKAN_TUGAS"))))
                .containsExactly(Refusal.TOO_MANY_RETURNS);
    }

    @Test
    void aQuestionStopsTheClockAndTheReplyBringsTheCaseBackWhereItWas() {
        var c = verified(taken("sarana", "", ""), "RSK-RSUD");
        c = done(handling.start(desk(), c.id(), PLAN));
        c = done(handling.ask(desk(), c.id(), Said.words("Di gedung mana letak tanjakan itu?")));
        assertThat(c.status()).isEqualTo(Status.PENDING_INFO);
        assertThat(c.due().total()).isNull();
        c = done(answering.reply(c, "Gedung B.", List.of()));
        assertThat(c.status()).isEqualTo(Status.IN_PROGRESS);
        assertThat(c.due().total()).isNotNull();
    }

    @Test
    void anAnswerNeedsSubstanceAndAPauseItsReason() {
        var c = verified(taken("sarana", "", ""), "RSK-RSUD");
        assertThat(
                        reasons(
                                handling.answer(
                                        desk(),
                                        c.id(),
                                        new Said(null, "DILAKUKAN", "Sudah.", List.of()))))
                .containsExactly(Refusal.WORDS_TOO_SHORT);
        assertThat(reasons(handling.answer(desk(), c.id(), Said.words(DONE.words()))))
                .containsExactly(Refusal.REASON_MISSING);
        done(handling.start(desk(), c.id(), PLAN));
        assertThat(
                        reasons(
                                handling.pause(
                                        desk(),
                                        c.id(),
                                        new Said(null, "HUKUM", "Menunggu putusan.", List.of()))))
                .containsExactly(Refusal.DOCUMENT_MISSING);
    }

    @Test
    void whoeverSawAnEarlierStateIsToldSo() {
        var c = taken("sarana", "", "");
        var seen = c.version();
        verified(c, "RSK-RSUD");
        var late = new Said(seen, "", PLAN.words(), List.of());
        assertThat(reasons(handling.start(desk(), c.id(), late)))
                .containsExactly(Refusal.CHANGED_MEANWHILE);
    }

    @Test
    void theSameReceiptTakesOnlyOneCase() {
        var receipt = receipts.kept(receipts.of(site.organisation(), "a key"));
        var first = take(receipt, "sarana", "", "", false);
        var second = take(receipt, "sarana", "", "", false);
        assertThat(second.again()).isTrue();
        assertThat(second.complaint().code()).isEqualTo(first.complaint().code());
    }

    @Test
    void secretCasesAreNotForHeadsOfUnitsAndNobodyElseSeesThem() {
        var receipt = receipts.kept(receipts.of(site.organisation(), null));
        var c = verified(take(receipt, "sarana", "", "", true).complaint(), "RSK-DISDUKCAPIL");
        for (var role : Role.values()) {
            var reached = handling.note(officer(role, "RSK"), c.id(), "Catatan");
            if (role == Role.COMPLAINT_OFFICER) {
                done(reached);
            } else {
                assertThat(reasons(reached)).as(role.wire()).contains(Refusal.CASE_UNKNOWN);
            }
        }
    }

    private Complaint taken(String category, String caseClass, String target) {
        var receipt = receipts.kept(receipts.of(site.organisation(), null));
        return take(receipt, category, caseClass, target, false).complaint();
    }

    private Complaints.Taken take(
            byte[] receipt, String category, String caseClass, String target, boolean secret) {
        var fresh =
                new NewComplaint(
                        category,
                        caseClass,
                        "Tanjakan kursi roda patah",
                        STORY,
                        "",
                        null,
                        Location.UNKNOWN,
                        target,
                        "",
                        false,
                        secret,
                        Reporter.UNKNOWN,
                        "id",
                        Channel.WEB,
                        null,
                        List.of());
        return done(complaints.take(site, fresh, Desk.OPEN, receipt, Origin.REPORTER, false));
    }

    private Complaint verified(Complaint c, String unit) {
        return done(verify(desk(), c, "NON_PENGAWASAN", "sarana", unit));
    }

    private Outcome<Complaint> verify(
            Officer officer, Complaint c, String caseClass, String category, String unit) {
        var target = organisations.unit(site.organisation(), unit).orElseThrow();
        var about =
                c.target() == null
                        ? ""
                        : organisations
                                .unit(site.organisation(), c.target())
                                .map(Unit::code)
                                .orElseThrow();
        return dispatch.verify(
                officer, c.id(), Said.words(""), caseClass, category, about, target.code());
    }

    private static Said no(String reason) {
        return new Said(null, reason, "Gedung itu milik dinas lain.", List.of());
    }

    private Officer desk() {
        return officer(Role.COMPLAINT_OFFICER, "RSK");
    }

    private Officer officer(Role role, String unit) {
        return cases.officer(role, unit);
    }

    private String unit(Complaint c) {
        return organisations.unit(site.organisation(), c.owner()).orElseThrow().code();
    }

    private static List<Reason> reasons(Outcome<?> outcome) {
        return switch (outcome) {
            case Outcome.Done<?> _ -> List.of();
            case Outcome.Refused<?>(var problems) ->
                    Stream.of(problems).flatMap(List::stream).map(Problem::reason).toList();
        };
    }
}
