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
    private static final int NOBODY = -1;
    private static final int WARM_UP = 50;
    private static final int TIMED = 500;
    private static final int SHOWN = 5;
    private static final Pattern CODE =
            Pattern.compile("\"code\":\"(?:COP-\\d+-)?DUP-(\\d+)-(\\d+)\"");
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
        var demo = DemoReports.read();
        var there =
                Stream.of(
                                pairs.stream().map(LabelledPair::there),
                                hand.there().stream(),
                                demo.stream())
                        .flatMap(reports -> reports)
                        .toList();
        try (var house = BenchHouse.open(data);
                var postgres = EmbeddedPostgres.attach(data)) {
            house.awaitReady();
            try (var database = new DuplicateDatabase(postgres.address())) {
                database.clear();
                database.fill(there);
                System.out.printf("%d pairs of seed %d%n", pairs.size(), seed);
                boolean good = quality(house, pairs);
                others(house, hand.fresh(), demo, there.size() - demo.size());
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

    private static boolean quality(BenchHouse house, List<LabelledPair> pairs)
            throws IOException, InterruptedException {
        var all = DuplicateScore.NONE;
        var sms = DuplicateScore.NONE;
        for (var pair : pairs) {
            var incidents = ask(house, pair.fresh(), NOBODY);
            all = all.plus(pair, incidents);
            sms = pair.sms() ? sms.plus(pair, incidents) : sms;
        }
        System.out.printf("  all: %s%n", all);
        System.out.printf("  in the style of short messages: %s%n", sms);
        System.out.printf(
                "  asked for: recall@5 at least %.2f, precision at least %.2f, hard negatives at most %.2f%n",
                RECALL, PRECISION, MISLEADING);
        return all.recall() >= RECALL
                && all.precision() >= PRECISION
                && all.misleading() <= MISLEADING;
    }

    /**
     * Texts that the maker of pairs did not make.
     *
     * @param first number of the first text of the example among all that is there
     */
    private static void others(BenchHouse house, List<Report> hand, List<Report> demo, int first)
            throws IOException, InterruptedException {
        var byHand = DuplicateScore.NONE;
        for (var fresh : hand) {
            byHand = byHand.plus(same(fresh), ask(house, fresh, NOBODY));
        }
        System.out.printf("%d texts written by hand: %s%n", hand.size(), byHand);
        var words = DuplicateScore.NONE;
        var office = DuplicateScore.NONE;
        for (int i = 0; i < demo.size(); i++) {
            var fresh = demo.get(i);
            words = words.plus(same(fresh), ask(house, fresh.wordsOnly(), first + i));
            office = office.plus(same(fresh), ask(house, fresh, first + i));
        }
        System.out.printf("%d texts of the example, by their words: %s%n", demo.size(), words);
        System.out.printf("  with the office they were sent to: %s%n", office);
    }

    private static LabelledPair same(Report fresh) {
        return new LabelledPair(fresh, fresh, LabelledPair.Kind.SAME, false);
    }

    private static boolean speed(BenchHouse house, List<LabelledPair> pairs, long rows)
            throws IOException, InterruptedException {
        var times = new ArrayList<Long>();
        var score = DuplicateScore.NONE;
        for (int i = 0; i < WARM_UP + TIMED; i++) {
            long from = System.nanoTime();
            var pair = pairs.get(i % pairs.size());
            var incidents = ask(house, pair.fresh(), NOBODY);
            if (i >= WARM_UP) {
                times.add(System.nanoTime() - from);
                score = score.plus(pair, incidents);
            }
        }
        times.sort(null);
        double p95 = times.get((int) Math.ceil(0.95 * times.size()) - 1) / 1e6;
        System.out.printf(
                "similar over HTTP among %d cases: p50 %.1f ms, p95 %.1f ms (at most %.0f)%n",
                rows, times.get(times.size() / 2) / 1e6, p95, MILLISECONDS);
        System.out.printf("  what was shown among them: %s%n", score);
        return p95 <= MILLISECONDS;
    }

    /**
     * The incidents of what was shown, in its order.
     *
     * @param itself the number of the very same text, which is left out
     */
    private static List<Integer> ask(BenchHouse house, Report report, int itself)
            throws IOException, InterruptedException {
        var path =
                "/api/v1/complaints/similar?limit=20&text="
                        + URLEncoder.encode(report.text(), StandardCharsets.UTF_8)
                        + "&category="
                        + report.category()
                        + "&unit="
                        + report.unit()
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
        return CODE.matcher(answer.body())
                .results()
                .filter(found -> Integer.parseInt(found.group(1)) != itself)
                .map(found -> Integer.parseInt(found.group(2)))
                .limit(SHOWN)
                .toList();
    }

    private static String part(String name, @Nullable Object value) {
        return value == null ? "" : name + value;
    }
}
