package id.pendopo.complaint.opening;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.House;
import id.pendopo.access.Officer;
import id.pendopo.access.Role;
import id.pendopo.complaint.CaseBook;
import id.pendopo.complaint.CaseEvent;
import id.pendopo.complaint.Complaint;
import id.pendopo.complaint.Dispatch;
import id.pendopo.complaint.Reach;
import id.pendopo.complaint.Said;
import id.pendopo.complaint.desk.NewCases;
import id.pendopo.shared.Outcome;
import id.pendopo.shared.Problem;
import id.pendopo.shared.Reason;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An identity opens only when a second person agrees, and never to the unit complained about. */
@House
@Tag("store")
class OpeningTests {

    private static final String WHY = "Pemeriksaan di tempat perlu janji dengan pelapor.";

    @Autowired private NewCases cases;
    @Autowired private Openings openings;
    @Autowired private Sealed sealed;
    @Autowired private CaseBook book;
    @Autowired private Reach reach;
    @Autowired private Dispatch dispatch;
    @Autowired private JdbcClient sql;

    @Test
    void twoPeopleOpenItAndTheReporterIsToldOfEachReading() {
        var c = cases.taken("pungli", "RSK-DINKES");
        var asker = inspector(1);
        var other = inspector(2);
        assertThat(reasons(openings.read(asker, c.id()))).containsExactly(Refusal.NOT_OPEN);
        assertThat(reasons(openings.ask(asker, c.id(), "Perlu.")))
                .containsExactly(Refusal.REASON_SHORT);
        NewCases.done(openings.ask(asker, c.id(), WHY));
        assertThat(reasons(openings.ask(asker, c.id(), WHY)))
                .containsExactly(Refusal.ASKED_ALREADY);
        var request = openings.of(c).getFirst().id();
        assertThat(reasons(openings.decide(asker, c.id(), request, true, "")))
                .containsExactly(Refusal.SECOND_PERSON);
        assertThat(sealed.waitingFor(asker)).noneMatch(one -> one.opening().id().equals(request));
        assertThat(sealed.waitingFor(other)).anyMatch(one -> one.opening().id().equals(request));
        assertThat(reasons(openings.decide(other, c.id(), request, false, "")))
                .containsExactly(Refusal.WORDS_MISSING);
        NewCases.done(openings.decide(other, c.id(), request, true, ""));
        assertThat(reasons(openings.decide(inspector(3), c.id(), request, false, "Nanti.")))
                .containsExactly(Refusal.DECIDED_ALREADY);

        assertThat(reasons(openings.read(other, c.id())))
                .as("only for whom it was opened")
                .containsExactly(Refusal.NOT_OPEN);
        assertThat(NewCases.done(openings.read(asker, c.id())).reporter().name())
                .isEqualTo("Sri Rahayu");
        NewCases.done(openings.read(asker, c.id()));
        assertThat(openings.of(c).getFirst().reads()).isEqualTo(2);
        var read =
                book.events(c).stream().filter(one -> one.kind().equals("IDENTITY_READ")).toList();
        assertThat(read).hasSize(2);
        assertThat(read.getFirst().audience()).isEqualTo(CaseEvent.Audience.REPORTER);
        assertThat(read.getFirst().facts()).containsEntry("role", "inspector");
        assertThat(read.getFirst().words()).isEmpty();
        closes(c);
        assertThat(reasons(openings.read(asker, c.id()))).containsExactly(Refusal.NOT_OPEN);
    }

    @Test
    void anAuditorIsASecondPersonWhoSeesNothingButTheRequest() {
        var c = cases.taken("pungli", "RSK-DINKES");
        var asker = inspector(31);
        var auditor = cases.officer(Role.AUDITOR, "RSK", 32);
        assertThat(reasons(openings.ask(auditor, c.id(), WHY)))
                .containsExactly(Refusal.NOT_FOR_YOU);
        NewCases.done(openings.ask(asker, c.id(), WHY));
        var request = openings.of(c).getFirst().id();
        assertThat(sealed.waitingFor(auditor)).anyMatch(one -> one.opening().id().equals(request));
        assertThat(reach.reads(auditor, c)).isFalse();
        NewCases.done(openings.decide(auditor, c.id(), request, true, ""));
        assertThat(reasons(openings.read(auditor, c.id()))).containsExactly(Refusal.NOT_FOR_YOU);
        assertThat(NewCases.done(openings.read(asker, c.id())).reporter().name())
                .isEqualTo("Sri Rahayu");
    }

    @Test
    void nobodyAgreesToTheirOwnRequestOrFromWithinTheUnitComplainedAboutWhateverElseTheyAre() {
        var c = cases.taken("pungli", "RSK-DINKES");
        var both = also(inspector(33), cases.officer(Role.AUDITOR, "RSK", 33));
        NewCases.done(openings.ask(both, c.id(), WHY));
        var request = openings.of(c).getFirst().id();
        assertThat(reasons(openings.decide(both, c.id(), request, true, "")))
                .containsExactly(Refusal.SECOND_PERSON);
        for (var place : List.of("RSK-DINKES", "RSK-PKM-WANASARI")) {
            var insider =
                    also(
                            cases.officer(Role.AUDITOR, "RSK", 34),
                            cases.officer(Role.COUNTER_OFFICER, place, 34));
            assertThat(reasons(openings.decide(insider, c.id(), request, true, "")))
                    .as(place)
                    .containsExactly(Refusal.NOT_FOR_YOU);
            assertThat(sealed.waitingFor(insider))
                    .noneMatch(one -> one.opening().id().equals(request));
            var asking = also(inspector(35), cases.officer(Role.COUNTER_OFFICER, place, 35));
            assertThat(reasons(openings.ask(asking, c.id(), WHY)))
                    .containsExactly(Refusal.NOT_FOR_YOU);
        }
        var elsewhere = cases.officer(Role.AUDITOR, "RSK-DISDIK", 36);
        assertThat(reasons(openings.decide(elsewhere, c.id(), request, true, "")))
                .containsExactly(Refusal.NOT_FOR_YOU);
    }

    @Test
    void whatIsAboutTheWholeOrganisationIsOpenedByNobody() {
        var c = cases.taken("sarana", "RSK");
        var desk = cases.officer(Role.COMPLAINT_OFFICER, "RSK", 41);
        var auditor = cases.officer(Role.AUDITOR, "RSK", 42);
        assertThat(sealed.never(c)).isTrue();
        assertThat(sealed.never(cases.taken("sarana", "RSK-RSUD"))).isFalse();
        assertThat(reasons(openings.ask(desk, c.id(), WHY))).containsExactly(Refusal.NOT_FOR_YOU);
        assertThat(sealed.mayDecide(auditor, c)).isFalse();
    }

    /** The same person with the roles of both. */
    private static Officer also(Officer one, Officer other) {
        var grants = Stream.concat(one.grants().stream(), other.grants().stream()).toList();
        return new Officer(one.account(), one.organisation(), one.name(), one.email(), grants);
    }

    @Test
    void theUnitComplainedAboutAndEverybodyElseAreRefused() {
        var code = cases.forwarded("RSK-RSUD");
        var conduct = cases.taken("pungli", "RSK-DINKES");
        var plain = cases.taken("sarana", "RSK-RSUD");
        for (var role : Role.values()) {
            for (var unit : List.of("RSK-RSUD", "RSK-DINKES", "RSK-DISDIK")) {
                for (var c : List.of(conduct, plain)) {
                    assertThat(reasons(openings.ask(cases.officer(role, unit, 4), c.id(), WHY)))
                            .as(role + " at " + unit + ", " + code)
                            .containsExactly(Refusal.NOT_FOR_YOU);
                }
            }
        }
        assertThat(reasons(openings.ask(officer(), conduct.id(), WHY)))
                .as("the desk of the whole has no part in cases of conduct")
                .containsExactly(Refusal.NOT_FOR_YOU);
        assertThat(sealed.mayAsk(cases.officer(Role.UNIT_HEAD, "RSK", 5), plain)).isFalse();
        assertThat(sealed.mayAsk(officer(), plain)).isTrue();
    }

    @Test
    void whoWorksAtTheUnitComplainedAboutNeverOpensItAlthoughTheCaseLiesThere() {
        var taken = cases.taken("sarana", "RSK-RSUD");
        var c =
                NewCases.done(
                        dispatch.verify(
                                officer(),
                                taken.id(),
                                Said.words(""),
                                "NON_PENGAWASAN",
                                "sarana",
                                "RSK-RSUD",
                                "RSK-RSUD"));
        assertThat(sealed.mayAsk(officer(), c)).isTrue();
        assertThat(sealed.mayAsk(cases.officer(Role.COMPLAINT_OFFICER, "RSK-RSUD", 6), c))
                .isFalse();
        assertThat(sealed.mayAsk(cases.officer(Role.COMPLAINT_OFFICER, "RSK-DISDIK", 7), c))
                .as("not in reach")
                .isFalse();
    }

    @Test
    void whoseRightIsOnlyLentByTheAskerIsNoSecondPerson() {
        var c = cases.taken("pungli", "RSK-DINKES");
        var accounts =
                sql.sql(
                                """
                                select a.id
                                  from identity.account a
                                 where a.organisation_id = :organisation and a.state = 'ACTIVE'
                                   and not exists (select 1
                                                     from identity.held_role h
                                                    where h.account_id = a.id
                                                      and h.role = 'inspector')
                                 order by a.id
                                 limit 2
                                """)
                        .param("organisation", c.organisation().value())
                        .query(UUID.class)
                        .list();
        var asker = as(accounts.getFirst(), inspector(41));
        var borrower = as(accounts.getLast(), inspector(42));
        NewCases.done(openings.ask(asker, c.id(), WHY));
        var request = openings.of(c).getFirst().id();
        lends(asker, borrower);
        try {
            assertThat(sealed.waitingFor(borrower))
                    .noneMatch(one -> one.opening().id().equals(request));
            assertThat(reasons(openings.decide(borrower, c.id(), request, true, "")))
                    .containsExactly(Refusal.SECOND_PERSON);
        } finally {
            lendsNoMore(asker);
        }
        NewCases.done(openings.decide(borrower, c.id(), request, true, ""));
    }

    private static Officer as(UUID account, Officer one) {
        return new Officer(account, one.organisation(), one.name(), one.email(), one.grants());
    }

    private void lends(Officer lender, Officer borrower) {
        var unit = lender.grants().getFirst().unit();
        sql.sql(
                        """
                        insert into identity.role_grant
                               (organisation_id, account_id, role, unit_id, granted_at)
                        values (:organisation, :lender, 'inspector', :unit, timestamptz '2001-02-03')
                            on conflict do nothing
                        """)
                .param("organisation", lender.organisation().value())
                .param("lender", lender.account())
                .param("unit", unit)
                .update();
        sql.sql(
                        """
                        insert into identity.loan
                               (organisation_id, id, lender_id, lender_unit_id, account_id, role,
                                unit_id, since, ends_at)
                        values (:organisation, gen_random_uuid(), :lender, :unit, :borrower,
                                'inspector', :unit, now(), now() + interval '1 day')
                        """)
                .param("organisation", lender.organisation().value())
                .param("lender", lender.account())
                .param("borrower", borrower.account())
                .param("unit", unit)
                .update();
    }

    private void lendsNoMore(Officer lender) {
        sql.sql("delete from identity.loan where lender_id = :lender and role = 'inspector'")
                .param("lender", lender.account())
                .update();
        sql.sql(
                        """
                        delete from identity.role_grant
                         where account_id = :lender and granted_at = timestamptz '2001-02-03'
                        """)
                .param("lender", lender.account())
                .update();
    }

    private void closes(Complaint c) {
        sql.sql(
                        """
                        update complaint.opening
                           set until = now() - interval '1 minute'
                         where complaint_id = :id
                        """)
                .param("id", c.id().value())
                .update();
    }

    private Officer inspector(int number) {
        return cases.officer(Role.INSPECTOR, "RSK-INSPEKTORAT", number);
    }

    private Officer officer() {
        return cases.officer(Role.COMPLAINT_OFFICER, "RSK", 8);
    }

    private static List<Reason> reasons(Outcome<?> outcome) {
        return switch (outcome) {
            case Outcome.Done<?> _ -> List.of();
            case Outcome.Refused<?>(var problems) ->
                    problems.stream().map(Problem::reason).toList();
        };
    }
}
