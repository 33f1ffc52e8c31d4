package id.pendopo.complaint.opening;

import static id.pendopo.complaint.opening.OpeningPeople.reasons;
import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.House;
import id.pendopo.access.Officer;
import id.pendopo.access.Role;
import id.pendopo.complaint.CaseBook;
import id.pendopo.complaint.CaseEvent;
import id.pendopo.complaint.Complaint;
import id.pendopo.complaint.Reach;
import id.pendopo.complaint.desk.NewCases;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An identity opens only when a second person agrees. */
@House
@Tag("store")
class OpeningTests {

    private static final String WHY = "Pemeriksaan di tempat perlu janji dengan pelapor.";

    @Autowired private NewCases cases;
    @Autowired private Openings openings;
    @Autowired private Sealed sealed;
    @Autowired private CaseBook book;
    @Autowired private Reach reach;
    @Autowired private OpeningPeople people;
    @Autowired private JdbcClient sql;

    @Test
    void twoPeopleOpenItAndTheReporterIsToldOfEachReading() {
        var c = cases.taken("pungli", "RSK-DINKES");
        var asker = people.inspector(1);
        var other = people.inspector(2);
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
        assertThat(reasons(openings.decide(people.inspector(3), c.id(), request, false, "Nanti.")))
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
        var asker = people.inspector(31);
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
        var both = OpeningPeople.also(people.inspector(33), cases.officer(Role.AUDITOR, "RSK", 33));
        NewCases.done(openings.ask(both, c.id(), WHY));
        var request = openings.of(c).getFirst().id();
        assertThat(reasons(openings.decide(both, c.id(), request, true, "")))
                .containsExactly(Refusal.SECOND_PERSON);
        for (var place : List.of("RSK-DINKES", "RSK-PKM-WANASARI")) {
            var insider =
                    OpeningPeople.also(
                            cases.officer(Role.AUDITOR, "RSK", 34),
                            cases.officer(Role.COUNTER_OFFICER, place, 34));
            assertThat(reasons(openings.decide(insider, c.id(), request, true, "")))
                    .as(place)
                    .containsExactly(Refusal.NOT_FOR_YOU);
            assertThat(sealed.waitingFor(insider))
                    .noneMatch(one -> one.opening().id().equals(request));
            var asking =
                    OpeningPeople.also(
                            people.inspector(35), cases.officer(Role.COUNTER_OFFICER, place, 35));
            assertThat(reasons(openings.ask(asking, c.id(), WHY)))
                    .containsExactly(Refusal.NOT_FOR_YOU);
        }
        var elsewhere = cases.officer(Role.AUDITOR, "RSK-DISDIK", 36);
        assertThat(reasons(openings.decide(elsewhere, c.id(), request, true, "")))
                .containsExactly(Refusal.NOT_FOR_YOU);
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
        var asker = as(accounts.getFirst(), people.inspector(41));
        var borrower = as(accounts.getLast(), people.inspector(42));
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
}
