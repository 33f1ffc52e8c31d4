package id.pendopo.complaint;

import static id.pendopo.complaint.ComplaintCases.done;
import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.House;
import id.pendopo.complaint.ComplaintCases.Brought;
import id.pendopo.complaint.ComplaintCases.Made;
import id.pendopo.shared.Outcome;
import id.pendopo.shared.Problem;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How often a reporter writes into a case on one day. */
@House
@Tag("store")
class OftenTests {

    @Autowired private Answering answering;
    @Autowired private Bounds bounds;
    @Autowired private ComplaintCases cases;
    @Autowired private JdbcClient sql;

    @Test
    void whatNobodyAskedForHasALimitADayAndAnAnswerHasNone() {
        var made = cases.forwarded(Brought.PLAIN);
        int most = bounds.perDay(cases.find(made));
        for (int i = 0; i < most; i++) {
            done(add(made, "Masih patah " + i));
        }
        assertThat(refused(add(made, "Masih patah."))).isEqualTo(Refusal.ENOUGH_FOR_TODAY);
        cases.ask(made);
        assertThat(done(add(made, "Gedung B.")).status()).isEqualTo(Status.FORWARDED);
        assertThat(refused(add(made, "Masih patah."))).isEqualTo(Refusal.ENOUGH_FOR_TODAY);
        yesterday(made);
        done(add(made, "Masih patah hari ini."));
    }

    @Test
    void aRatingIsChangedOnlySoOftenADay() {
        var made = cases.closed();
        int most = bounds.perDay(cases.find(made));
        for (int i = 0; i < most; i++) {
            done(answering.rate(cases.find(made), 1 + i % 5, ""));
        }
        assertThat(refused(answering.rate(cases.find(made), 5, "")))
                .isEqualTo(Refusal.ENOUGH_FOR_TODAY);
        yesterday(made);
        assertThat(done(answering.rate(cases.find(made), 5, "")).rating()).isEqualTo(5);
    }

    @Test
    void filesThatNobodyAskedForHaveALimitInOneCaseAndThoseOfAnAnswerHaveNone() {
        var made = cases.forwarded(Brought.PLAIN);
        done(answering.reply(cases.find(made), "Ada foto.", List.of(upload(30))));
        var more = answering.reply(cases.find(made), "Satu lagi.", List.of(upload(30)));
        assertThat(refused(more)).isEqualTo(Refusal.ENOUGH_FILES);
        yesterday(made);
        assertThat(
                        bounds.problems(
                                cases.find(made), Move.REPLY, "Lagi.", upload(30).content().length))
                .extracting(Problem::reason)
                .containsExactly(Refusal.ENOUGH_FILES);
        done(answering.reply(cases.find(made), "Tanpa foto.", List.of()));
        cases.ask(made);
        done(answering.reply(cases.find(made), "Ini fotonya.", List.of(upload(30))));
    }

    private static NewComplaint.Upload upload(int megabytes) {
        return new NewComplaint.Upload("foto.txt", "text/plain", new byte[megabytes * 1024 * 1024]);
    }

    private Outcome<Complaint> add(Made made, String words) {
        return answering.reply(cases.find(made), words, List.of());
    }

    private static Object refused(Outcome<Complaint> outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Refused.class);
        return ((Outcome.Refused<Complaint>) outcome)
                .problems().stream().map(Problem::reason).findFirst().orElseThrow();
    }

    /** As if all of it had happened the day before. */
    private void yesterday(Made made) {
        sql.sql("update complaint.event set at = at - interval '1 day' where complaint_id = :id")
                .param("id", cases.find(made).id().value())
                .update();
    }
}
