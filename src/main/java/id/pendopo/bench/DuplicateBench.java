package id.pendopo.bench;

import id.pendopo.database.EmbeddedPostgres;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Whether people are led to complaints about the same thing and not misled, over the API that
 * everybody may use, and how long that takes among very many.
 */
final class DuplicateBench {

    private static final int PAIRS = 2_000;
    private static final long SEED = 20_261_122;
    private static final double RECALL = 0.90;
    private static final double PRECISION = 0.80;
    private static final double MISLEADING = 0.05;
    private static final double MILLISECONDS = 150;
    private static final int WARM_UP = 50;
    private static final int TIMED = 500;
    private static final Pattern INCIDENT = Pattern.compile("\"code\":\"DUP-\\d+-(\\d+)\"");
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final Path data;
    private final List<String> arguments;

    DuplicateBench(Path data, List<String> arguments) {
        this.data = data.resolveSibling(data.getFileName() + "-duplicates");
        this.arguments = arguments;
    }

    int run() throws IOException, InterruptedException {
        long seed = option("--seed", SEED);
        long rows = option("--rows", 1_000_000);
        if (arguments.size() % 2 != 0) {
            System.err.println("bench duplicates knows: --seed N, --rows N (0 for none)");
            return 2;
        }
        var pairs = new PairMaker(seed).make(PAIRS);
        var hand = HandMade.read();
        try (var house = BenchHouse.open(data);
                var postgres = EmbeddedPostgres.attach(data)) {
            house.awaitReady();
            try (var database = new DuplicateDatabase(postgres.address())) {
                database.clear();
                database.fill(
                        Stream.concat(
                                        pairs.stream().map(LabelledPair::there),
                                        hand.there().stream())
                                .toList());
                boolean good = quality(house, pairs, hand, seed);
                if (rows > 0) {
                    database.grow(rows);
                    good &= speed(house, pairs, database.gists());
                }
                Calibration.print();
                return good ? 0 : 1;
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private long option(String name, long otherwise) {
        int at = arguments.indexOf(name);
        return at < 0 || at + 1 >= arguments.size()
                ? otherwise
                : Long.parseLong(arguments.get(at + 1));
    }

    private static boolean quality(
            BenchHouse house, List<LabelledPair> pairs, HandMade hand, long seed)
            throws IOException, InterruptedException {
        var all = DuplicateScore.NONE;
        var sms = DuplicateScore.NONE;
        for (var pair : pairs) {
            var incidents = ask(house, pair.fresh());
            all = all.plus(pair, incidents);
            sms = pair.sms() ? sms.plus(pair, incidents) : sms;
        }
        var own = DuplicateScore.NONE;
        for (var fresh : hand.fresh()) {
            var same = new LabelledPair(fresh, fresh, LabelledPair.Kind.SAME, false);
            own = own.plus(same, ask(house, fresh));
        }
        System.out.printf("%d pairs of seed %d: %s%n", pairs.size(), seed, all);
        System.out.printf("  of these in the style of short messages: %s%n", sms);
        System.out.printf("%d texts written by hand: %s%n", hand.fresh().size(), own);
        System.out.printf(
                "asked for: recall@5 at least %.2f, precision at least %.2f, hard negatives at most %.2f%n",
                RECALL, PRECISION, MISLEADING);
        return all.recall() >= RECALL
                && all.precision() >= PRECISION
                && all.misleading() <= MISLEADING;
    }

    private static boolean speed(BenchHouse house, List<LabelledPair> pairs, long rows)
            throws IOException, InterruptedException {
        var times = new ArrayList<Long>();
        for (int i = 0; i < WARM_UP + TIMED; i++) {
            long from = System.nanoTime();
            ask(house, pairs.get(i % pairs.size()).fresh());
            if (i >= WARM_UP) {
                times.add(System.nanoTime() - from);
            }
        }
        times.sort(null);
        double p95 = times.get((int) Math.ceil(0.95 * times.size()) - 1) / 1e6;
        System.out.printf(
                "similar over HTTP among %d cases: p50 %.1f ms, p95 %.1f ms (at most %.0f)%n",
                rows, times.get(times.size() / 2) / 1e6, p95, MILLISECONDS);
        return p95 <= MILLISECONDS;
    }

    /** The incidents of what was shown, in its order. */
    private static List<Integer> ask(BenchHouse house, Report report)
            throws IOException, InterruptedException {
        var path =
                "/api/v1/complaints/similar?text="
                        + URLEncoder.encode(report.text(), StandardCharsets.UTF_8)
                        + "&category="
                        + report.category()
                        + part("&regionCode=", report.region())
                        + part("&lat=", report.lat())
                        + part("&long=", report.lon());
        URI address = house.at(path);
        var answer =
                HTTP.send(
                        HttpRequest.newBuilder(address).build(),
                        HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException("Answered with " + answer.statusCode());
        }
        return INCIDENT.matcher(answer.body())
                .results()
                .map(found -> Integer.parseInt(found.group(1)))
                .toList();
    }

    private static String part(String name, @Nullable Object value) {
        return value == null ? "" : name + value;
    }
}
