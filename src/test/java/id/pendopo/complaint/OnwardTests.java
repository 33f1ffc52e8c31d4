package id.pendopo.complaint;

import static id.pendopo.complaint.ComplaintCases.done;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pendopo.House;
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

    @Autowired private Complaints complaints;
    @Autowired private Receipts receipts;
    @Autowired private ComplaintCases cases;
    @Autowired private JdbcClient sql;

    @Test
    void ofTwoRequestsAtOnceOneMakesTheCaseAndTheOtherIsGivenIt() throws Exception {
        for (int round = 0; round < 5; round++) {
            var ended = cases.find(cases.closed());
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
        var ended = cases.find(cases.closed());
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
        return complaints.continuing(ended).orElseThrow().id();
    }

    /** Each time with another receipt. */
    private Complaints.Taken goOn(Complaint ended) {
        var receipt = receipts.kept(receipts.of(ended.organisation(), null));
        return done(complaints.goOn(cases.site(), ended, WORDS, receipt));
    }
}
