package id.pendopo.complaint.guard;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.House;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/**
 * People among machines, over HTTP and by all three doors at once (form, safe desk, program): a
 * dozen campaigns from thousands of networks, and heaps of words from three networks, mixed with
 * reports of which no two are the same. The house stands behind a proxy.
 */
@House
@Tag("store")
@TestPropertySource(
        properties = {
            "server.forward-headers-strategy=native",
            "server.tomcat.remoteip.internal-proxies=127\\\\.0\\\\.0\\\\.1|0:0:0:0:0:0:0:1|::1"
        })
class FloodTests {

    private static final String SYLLABLES =
            "ba be bi bo bu da de di do du ga gi ka ke ki ko la le li lo ma me mi mo na ni pa pe ra"
                    + " re ri ro sa si ta te ti to wa ya";
    private static final int CAMPAIGNS = 12;
    private static final int HEAPS = 3;
    private static final int AT_ONCE = 24;

    /** One in a hundred of the long flood. */
    private static final int MOST = 100;

    @LocalServerPort private int port;
    @Autowired private JdbcClient sql;

    private final Random random = new Random(7);

    private record Taken(String receipt, long milliseconds) {}

    private record Letter(Door door, String address, String text, boolean genuine) {}

    @BeforeEach
    void hurry() {
        sql.sql(
                        "update complaint.guard_limit set wait_milliseconds = 20,"
                                + " drafts_per_network = 1000000")
                .update();
    }

    @Test
    void nobodyIsLostInAFlood() throws Exception {
        flood("bangau", 300, 30);
    }

    @Test
    @Tag("full")
    void nobodyIsLostInALongFlood() throws Exception {
        flood("camar", 10_000, 1_000);
    }

    private void flood(String mark, int spam, int genuine) throws Exception {
        var letters = new ArrayList<Letter>();
        spam(letters, mark + " spam ", spam);
        for (int i = 0; i < genuine; i++) {
            var text = mark + " genuine " + text(25);
            letters.add(new Letter(door(i), network(41, i), text, true));
        }
        Collections.shuffle(letters, random);
        long from = System.nanoTime();
        var taken = send(letters);
        var receipts = taken.stream().map(Taken::receipt).toList();
        var times = taken.stream().map(Taken::milliseconds).sorted().toList();
        assertThat(receipts).as("each with a receipt of its own").doesNotHaveDuplicates();
        assertThat(receipts).hasSize(genuine);
        assertThat(count(mark + " genuine%", "%")).as("genuine reports kept").isEqualTo(genuine);
        assertThat(count(mark + " genuine%", "HELD")).as("genuine held").isZero();
        assertThat(count(mark + " spam%", "%")).as("nothing is dropped").isEqualTo(spam);
        long leaked = count(mark + " spam%", "SUBMITTED");
        System.out.printf(
                "flood: %d of %d unwanted reports reached officers; %d genuine taken, 95 %% within"
                        + " %d ms; %d s in all%n",
                leaked,
                spam,
                receipts.size(),
                times.get(times.size() * 95 / 100),
                (System.nanoTime() - from) / 1_000_000_000);
        assertThat(leaked).isLessThanOrEqualTo(MOST);
    }

    /** Many at once; gives what the genuine ones were given. */
    private List<Taken> send(List<Letter> letters) throws Exception {
        var gate = new Semaphore(AT_ONCE);
        var all = new ArrayList<Future<Taken>>();
        var genuine = new ArrayList<Taken>();
        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var letter : letters) {
                gate.acquire();
                all.add(people.submit(() -> send(letter, gate)));
            }
            for (int i = 0; i < letters.size(); i++) {
                var taken = all.get(i).get();
                if (letters.get(i).genuine()) {
                    genuine.add(taken);
                }
            }
        }
        return genuine;
    }

    private Taken send(Letter letter, Semaphore gate) throws Exception {
        try {
            long begun = System.nanoTime();
            var receipt = new Sender(port, letter.address()).send(letter.door(), letter.text());
            return new Taken(receipt, (System.nanoTime() - begun) / 1_000_000);
        } finally {
            gate.release();
        }
    }

    private void spam(List<Letter> letters, String mark, int spam) {
        var campaigns = new ArrayList<String>();
        for (int i = 0; i < CAMPAIGNS; i++) {
            campaigns.add(text(30));
        }
        for (int i = 0; i < spam; i++) {
            int campaign = i % CAMPAIGNS;
            boolean heap = i % 5 == 0;
            letters.add(
                    heap
                            ? new Letter(
                                    door(i / 5),
                                    "198.51." + i % HEAPS + ".7",
                                    mark + text(20),
                                    false)
                            : new Letter(
                                    door(campaign),
                                    network(100, i),
                                    mark + campaigns.get(campaign) + " wa 08" + 1_000 * i,
                                    false));
        }
    }

    private static Door door(int i) {
        return Door.values()[i % Door.values().length];
    }

    /** Each from a network of its own. */
    private static String network(int kind, int i) {
        return (kind + i / 250) + "." + i % 250 + ".1.9";
    }

    private long count(String body, String status) {
        return sql.sql(
                        "select count(*) from complaint.complaint where body like :body and status like :status")
                .param("body", body)
                .param("status", status)
                .query(Long.class)
                .single();
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
