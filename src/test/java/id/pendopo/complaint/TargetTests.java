package id.pendopo.complaint;

import static id.pendopo.complaint.ComplaintCases.done;
import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.House;
import id.pendopo.access.Officer;
import id.pendopo.access.Role;
import id.pendopo.complaint.desk.NewCases;
import id.pendopo.organisation.Organisations;
import id.pendopo.organisation.UnitId;
import id.pendopo.shared.Outcome;
import id.pendopo.shared.Problem;
import id.pendopo.shared.Reason;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** Whom a case is about, and that it never comes into their hands. */
@House
@Tag("store")
class TargetTests {

    private static final String WHY = "Pelapor menyebut loket di gedung sebelah.";

    @Autowired private NewCases cases;
    @Autowired private CaseBook book;
    @Autowired private Dispatch dispatch;
    @Autowired private Reach reach;
    @Autowired private CoHandlerStore helpers;
    @Autowired private Organisations organisations;
    @Autowired private TransactionTemplate transaction;

    @Test
    void whoWasNamedStaysNamedWhenTheDeskLeavesTheFieldBlank() {
        var c = cases.taken("pungli", "RSK-DINKES");
        var inspector = cases.officer(Role.INSPECTOR, "RSK-INSPEKTORAT", 51);
        assertThat(reasons(verify(inspector, c, "pungli", "", "RSK-DINKES", "")))
                .containsExactly(Refusal.UNIT_IS_ACCUSED);
        var verified = done(verify(inspector, c, "pungli", "", "RSK-INSPEKTORAT", ""));
        assertThat(verified.target()).isEqualTo(unit(c, "RSK-DINKES"));
    }

    @Test
    void anotherTargetNeedsWordsAndTheFirstIsRemembered() {
        var c = cases.taken("pungli", "RSK-DINKES");
        var inspector = cases.officer(Role.INSPECTOR, "RSK-INSPEKTORAT", 51);
        assertThat(reasons(verify(inspector, c, "pungli", "RSK-DISDIK", "RSK-INSPEKTORAT", "")))
                .containsExactly(Refusal.WORDS_TOO_SHORT);
        assertThat(reasons(verify(inspector, c, "pungli", "RSK-DISDIK", "RSK-DINKES", WHY)))
                .containsExactly(Refusal.UNIT_IS_ACCUSED);
        var verified = done(verify(inspector, c, "pungli", "RSK-DISDIK", "RSK-INSPEKTORAT", WHY));
        assertThat(verified.target()).isEqualTo(unit(c, "RSK-DISDIK"));
        assertThat(verified.firstTarget()).isEqualTo(unit(c, "RSK-DINKES"));
        assertThat(book.events(verified).getLast().facts())
                .containsEntry("target_before", "RSK-DINKES")
                .containsEntry("target", "RSK-DISDIK");
    }

    @Test
    void aCaseAboutThoseWhoWatchConductGoesToTheTop() {
        var c = cases.taken("sarana", "RSK-INSPEKTORAT");
        var moved = done(conduct(c));
        assertThat(moved.owner()).isEqualTo(organisations.root(c.organisation()).id());
        assertThat(done(conduct(cases.taken("sarana", "RSK-DINKES"))).owner())
                .isEqualTo(unit(c, "RSK-INSPEKTORAT"));
    }

    @Test
    void whoHelpedAndIsComplainedAboutReadsNoMore() {
        var c = cases.taken("sarana", "RSK-DINKES");
        var helper = cases.officer(Role.COMPLAINT_OFFICER, "RSK-DINKES", 52);
        transaction.executeWithoutResult(
                _ -> helpers.add(c.organisation(), c.id(), unit(c, "RSK-DINKES"), book.moment(c)));
        assertThat(reach.reads(helper, c)).isTrue();
        var moved = done(conduct(c));
        assertThat(reach.reads(helper, moved)).isFalse();
        assertThat(helpers.of(c.organisation(), c.id())).isEmpty();
        assertThat(book.events(moved).getLast().kind()).isEqualTo("CO_HANDLER");

        transaction.executeWithoutResult(
                _ -> helpers.add(c.organisation(), c.id(), unit(c, "RSK-DINKES"), book.moment(c)));
        assertThat(reach.reads(helper, moved)).as("however it came to help").isFalse();
    }

    @Test
    void handingOnSidewaysCountsAsGivingBack() {
        var code = cases.forwarded("RSK-DINKES");
        var organisation = organisations.forHost("").organisation();
        var c = book.find(organisation, code).orElseThrow();
        var health = cases.officer(Role.COMPLAINT_OFFICER, "RSK-DINKES", 53);
        var school = cases.officer(Role.COMPLAINT_OFFICER, "RSK-DISDIK", 54);
        c = done(dispatch.forward(health, c.id(), Said.words(WHY), "RSK-DISDIK"));
        c = done(dispatch.forward(school, c.id(), Said.words(WHY), "RSK-DINKES"));
        assertThat(c.counts().returns()).isEqualTo(2);
        assertThat(reasons(dispatch.forward(health, c.id(), Said.words(WHY), "RSK-DISDIK")))
                .containsExactly(Refusal.DECIDED_ABOVE);
        var below = done(dispatch.forward(health, c.id(), Said.words(WHY), "RSK-PKM-WANASARI"));
        assertThat(below.counts().returns()).isEqualTo(2);
        done(dispatch.forward(desk(), c.id(), Said.words(WHY), "RSK-DISDIK"));
    }

    private Outcome<Complaint> conduct(Complaint c) {
        return dispatch.reclassify(desk(), c.id(), Said.words(WHY), "PENGAWASAN", "pungli");
    }

    private Outcome<Complaint> verify(
            Officer officer,
            Complaint c,
            String category,
            String target,
            String unit,
            String words) {
        return dispatch.verify(
                officer, c.id(), Said.words(words), "PENGAWASAN", category, target, unit);
    }

    private UnitId unit(Complaint c, String code) {
        return organisations.unit(c.organisation(), code).orElseThrow().id();
    }

    private Officer desk() {
        return cases.officer(Role.COMPLAINT_OFFICER, "RSK", 1);
    }

    private static List<Reason> reasons(Outcome<?> outcome) {
        return switch (outcome) {
            case Outcome.Done<?> _ -> List.of();
            case Outcome.Refused<?>(var problems) ->
                    problems.stream().map(Problem::reason).toList();
        };
    }
}
