package id.pendopo.complaint;

import static id.pendopo.complaint.ComplaintCases.done;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pendopo.House;
import id.pendopo.shared.Outcome;
import id.pendopo.shared.Problem;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Cases that go on in new ones. */
@House
@Tag("store")
class OnwardTests {

    private static final String WORDS = "Tanjakannya patah lagi hari ini.";
    private static final int AT_ONCE = 2;

    @Autowired private Onward onward;
    @Autowired private Answering answering;
    @Autowired private Receipts receipts;
    @Autowired private ComplaintCases cases;
    @Autowired private JdbcClient sql;

    @Test
    void ofTwoRequestsAtOnceOneMakesTheCaseAndTheOtherIsGivenIt() throws Exception {
        for (int round = 0; round < 5; round++) {
            var ended = cases.find(cases.withdraw(cases.taken()));
            var start = new CyclicBarrier(AT_ONCE);
            Callable<Complaints.Taken> request =
                    () -> {
                        start.await();
                        return goOn(ended);
                    };
            var taken = new ArrayList<Complaints.Taken>();
            try (var people = Executors.newFixedThreadPool(AT_ONCE)) {
                var sent = new ArrayList<Future<Complaints.Taken>>();
                for (int i = 0; i < AT_ONCE; i++) {
                    sent.add(people.submit(request));
                }
                for (var one : sent) {
                    taken.add(one.get());
                }
            }
            assertThat(taken).extracting(one -> one.complaint().id()).containsOnly(id(ended));
            assertThat(taken)
                    .extracting(Complaints.Taken::again)
                    .containsExactlyInAnyOrder(true, false);
            assertThat(goOn(ended).complaint().id()).isEqualTo(id(ended));
        }
    }

    @Test
    void theDatabaseKeepsOneToo() {
        var ended = cases.find(cases.withdraw(cases.taken()));
        goOn(ended);
        var other = cases.find(cases.taken());
        assertThatThrownBy(
                        () ->
                                sql.sql(
                                                "update complaint.complaint set continues = :ended"
                                                        + " where id = :id")
                                        .param("ended", ended.id().value())
                                        .param("id", other.id().value())
                                        .update())
                .isInstanceOf(DuplicateKeyException.class);
    }

    private ComplaintId id(Complaint ended) {
        return onward.continuing(ended).orElseThrow().id();
    }

    @Test
    void whoTakesTheNewOneBackGoesOnAgainTomorrow() {
        var ended = cases.find(cases.withdraw(cases.taken()));
        var next = goOn(ended).complaint();
        done(answering.withdraw(next, ""));
        assertThat(refused(next)).isEqualTo(Refusal.GOES_ON_TOMORROW);
        sql.sql(
                        "update complaint.complaint set entered_at = entered_at - interval '1 day'"
                                + " where id = :id")
                .param("id", next.id().value())
                .update();
        assertThat(goOn(next).again()).isFalse();
    }

    @Test
    void whatCanStillBeOpenedAgainDoesNotGoOnInANewCase() {
        var ended = cases.find(cases.closed());
        assertThat(refused(ended)).isEqualTo(Refusal.NOT_NOW);
        sql.sql(
                        "update complaint.complaint set ended_at = now() - interval '150 days'"
                                + " where id = :id")
                .param("id", ended.id().value())
                .update();
        assertThat(goOn(ended).again()).isFalse();
    }

    @Test
    void whatLooksLikeAbuseIsHeldOnThisWayToo() {
        var ended = cases.find(cases.withdraw(cases.taken()));
        var taken = done(onward.goOn(cases.site(), ended, WORDS, receipt(ended), true));
        assertThat(taken.complaint().status()).isEqualTo(Status.HELD);
    }

    private Object refused(Complaint ended) {
        var outcome = onward.goOn(cases.site(), ended, WORDS, receipt(ended), false);
        assertThat(outcome).isInstanceOf(Outcome.Refused.class);
        return ((Outcome.Refused<Complaints.Taken>) outcome)
                .problems().stream().map(Problem::reason).findFirst().orElseThrow();
    }

    private Complaints.Taken goOn(Complaint ended) {
        return done(onward.goOn(cases.site(), ended, WORDS, receipt(ended), false));
    }

    /** Each time another one. */
    private byte[] receipt(Complaint ended) {
        return receipts.kept(receipts.of(ended.organisation(), null));
    }
}
