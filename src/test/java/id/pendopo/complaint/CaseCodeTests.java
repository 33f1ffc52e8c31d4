package id.pendopo.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.pendopo.House;
import id.pendopo.complaint.ComplaintCases.Brought;
import id.pendopo.shared.Crockford;
import id.pendopo.shared.Outcome;
import id.pendopo.shared.Problem;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Codes of cases are drawn by chance, and chance may draw one twice. */
@House
@Tag("store")
class CaseCodeTests {

    /** Gives cases with this title a code that is taken, so many times. */
    private static final String UNLUCKY =
            """
            create sequence complaint.test_draw;
            create function complaint.test_unlucky() returns trigger language plpgsql as $$
            begin
                if new.title = '%s' and nextval('complaint.test_draw') <= %d then
                    new.code = '%s';
                end if;
                return new;
            end $$;
            create trigger test_unlucky before insert on complaint.complaint
                for each row execute function complaint.test_unlucky()
            """;

    @Autowired private Complaints complaints;
    @Autowired private Receipts receipts;
    @Autowired private ComplaintCases cases;
    @Autowired private JdbcClient sql;

    private String title;

    @BeforeEach
    void enter() {
        title = "Kode bentrok " + UUID.randomUUID();
    }

    @AfterEach
    void leave() {
        sql.sql("drop trigger if exists test_unlucky on complaint.complaint").update();
        sql.sql("drop function if exists complaint.test_unlucky").update();
        sql.sql("drop sequence if exists complaint.test_draw").update();
    }

    @Test
    void aCodeThatIsTakenIsDrawnAgain() {
        var before = cases.taken();
        sql.sql(UNLUCKY.formatted(title, 1, before.code())).update();
        var made = cases.taken(Brought.PLAIN.titled(title));
        assertThat(made.code()).isNotEqualTo(before.code());
        assertThat(cases.find(made).matter().title()).isEqualTo(title);
    }

    @Test
    void whenNoCodeIsFreeNobodyIsToldOfAnOutsideNumber() {
        var before = cases.taken();
        sql.sql(UNLUCKY.formatted(title, 1_000, before.code())).update();
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> cases.taken(Brought.PLAIN.titled(title)));
    }

    @Test
    void anOutsideNumberThatIsHereIsToldAsSuch() {
        var origin = new Origin(null, "SP4N-LAPOR!", title);
        assertThat(brought(origin)).isInstanceOf(Outcome.Done.class);
        assertThat(brought(origin))
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        refused ->
                                assertThat(refused.problems())
                                        .isEqualTo(
                                                List.of(
                                                        Problem.of(
                                                                "externalId",
                                                                Refusal.EXTERNAL_TWICE))));
    }

    private Outcome<Complaints.Taken> brought(Origin origin) {
        var fresh =
                new NewComplaint(
                        "sarana",
                        "",
                        title,
                        "Tanjakan patah.",
                        "",
                        null,
                        Location.UNKNOWN,
                        "",
                        "",
                        true,
                        false,
                        Reporter.UNKNOWN,
                        "id",
                        Channel.IMPORT,
                        null,
                        List.of());
        var receipt = receipts.kept(Crockford.random(20));
        return complaints.take(cases.site(), fresh, Desk.OPEN, receipt, origin, false);
    }
}
