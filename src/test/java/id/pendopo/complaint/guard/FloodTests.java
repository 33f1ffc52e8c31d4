package id.pendopo.complaint.guard;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.House;
import id.pendopo.complaint.Channel;
import id.pendopo.complaint.Complaints;
import id.pendopo.complaint.Desk;
import id.pendopo.complaint.Location;
import id.pendopo.complaint.NewComplaint;
import id.pendopo.complaint.Origin;
import id.pendopo.complaint.Reporter;
import id.pendopo.organisation.Organisations;
import id.pendopo.shared.Outcome;
import id.pendopo.shared.Site;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * People among machines: a campaign of a dozen texts from thousands of networks, and heaps of words
 * from three networks, mixed with reports of which no two are the same.
 */
@House
class FloodTests {

    private static final String SYLLABLES =
            "ba be bi bo bu da de di do du ga gi ka ke ki ko la le li lo ma me mi mo na ni pa pe ra"
                    + " re ri ro sa si ta te ti to wa ya";
    private static final int CAMPAIGNS = 12;
    private static final int HEAPS = 3;

    /** One in a hundred of the long flood. */
    private static final int MOST = 100;

    @LocalServerPort private int port;
    @Autowired private Complaints complaints;
    @Autowired private Organisations organisations;
    @Autowired private LimitStore limits;
    @Autowired private Efforts efforts;
    @Autowired private Clock clock;
    @Autowired private JdbcClient sql;

    private final Random random = new Random(7);
    private Site site;
    private Guard guard;
    private int number;

    private record Letter(String address, String text, boolean genuine) {}

    @BeforeEach
    void enter() {
        site = organisations.forHost("");
        guard = new Guard(limits, new RecentTexts(clock), new Networks(clock), efforts);
    }

    @Test
    void nobodyIsLostInAFlood() throws Exception {
        flood("G1", 1_000, 100);
    }

    @Test
    @Tag("full")
    void nobodyIsLostInALongFlood() throws Exception {
        flood("G2", 10_000, 1_000);
    }

    @Test
    void whoRunsNoScriptWaitsAndWhoTookTroubleDoesNot() {
        int bits = guard.effortBits();
        var key = "K".repeat(20);
        int number = 0;
        while (!efforts.taken(key, Integer.toString(number), bits)) {
            number++;
        }
        efforts = new Efforts();
        guard = new Guard(limits, new RecentTexts(clock), new Networks(clock), efforts);
        var without = guard.judge(new Attempt("192.0.2.1", key, "", text(30)));
        var with = guard.judge(new Attempt("192.0.2.1", key, Integer.toString(number), text(30)));
        var again = guard.judge(new Attempt("192.0.2.1", key, Integer.toString(number), text(30)));
        assertThat(without.verdict()).isEqualTo(Judgement.Verdict.SLOW);
        assertThat(without.delay()).isPositive();
        assertThat(with).isEqualTo(new Judgement(Judgement.Verdict.PASS, Duration.ZERO));
        assertThat(again.verdict()).as("one form, once").isEqualTo(Judgement.Verdict.SLOW);
    }

    private void flood(String mark, int spam, int genuine) throws Exception {
        var letters = new ArrayList<Letter>();
        spam(letters, spam);
        for (int i = 0; i < genuine; i++) {
            letters.add(new Letter(network(2, i), text(25), true));
        }
        Collections.shuffle(letters, random);
        for (int i = 0; i < letters.size(); i++) {
            take(mark, letters.get(i));
            if (i % (letters.size() / 4) == 0) {
                assertThat(form()).as("the form while it rains").isEqualTo(200);
            }
        }
        assertThat(count(mark, true, "%")).as("genuine reports kept").isEqualTo(genuine);
        assertThat(count(mark, true, "HELD")).as("genuine held").isZero();
        assertThat(count(mark, false, "%")).as("nothing is dropped").isEqualTo(spam);
        long leaked = count(mark, false, "SUBMITTED");
        System.out.printf(
                "flood: %d of %d unwanted reports reached officers unheld%n", leaked, spam);
        assertThat(leaked).isLessThanOrEqualTo(MOST);
    }

    private void spam(List<Letter> letters, int spam) {
        var campaigns = new ArrayList<String>();
        for (int i = 0; i < CAMPAIGNS; i++) {
            campaigns.add(text(30));
        }
        for (int i = 0; i < spam; i++) {
            boolean heap = i % 5 == 0;
            letters.add(
                    heap
                            ? new Letter("198.51." + i % HEAPS + ".7", text(20), false)
                            : new Letter(
                                    network(1, i),
                                    campaigns.get(i % CAMPAIGNS) + " wa 08" + random.nextInt(9_999),
                                    false));
        }
    }

    private static String network(int kind, int i) {
        return "10." + (kind * 100 + i / 250) + "." + i % 250 + ".9";
    }

    private void take(String mark, Letter letter) {
        var judgement = guard.judge(new Attempt(letter.address(), "", "", letter.text()));
        var fresh =
                new NewComplaint(
                        "lain",
                        "",
                        mark + (letter.genuine() ? " genuine" : " spam"),
                        letter.text(),
                        "",
                        null,
                        Location.UNKNOWN,
                        "",
                        "",
                        true,
                        true,
                        Reporter.UNKNOWN,
                        "id",
                        Channel.WEB,
                        null,
                        List.of());
        var receipt = ByteBuffer.allocate(24).put(mark.getBytes()).putInt(20, number++).array();
        var taken =
                complaints.take(site, fresh, Desk.OPEN, receipt, Origin.REPORTER, judgement.held());
        assertThat(taken).isInstanceOf(Outcome.Done.class);
    }

    private long count(String mark, boolean genuine, String status) {
        return sql.sql(
                        "select count(*) from complaint.complaint where title = :title and status like :status")
                .param("title", mark + (genuine ? " genuine" : " spam"))
                .param("status", status)
                .query(Long.class)
                .single();
    }

    private int form() throws Exception {
        var request =
                HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/lapor-aman"));
        return HttpClient.newHttpClient()
                .send(request.build(), HttpResponse.BodyHandlers.discarding())
                .statusCode();
    }

    /** So many words that mean nothing, hardly ever the same twice. */
    private String text(int words) {
        var syllables = SYLLABLES.split(" ");
        var text = new StringBuilder();
        for (int i = 0; i < words; i++) {
            for (int j = 0; j < 2 + random.nextInt(2); j++) {
                text.append(syllables[random.nextInt(syllables.length)]);
            }
            text.append(' ');
        }
        return text.toString();
    }
}
