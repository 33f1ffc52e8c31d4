package id.pendopo.bench;

import id.pendopo.database.EmbeddedPostgres;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Whether the time of a look-up at the safe desk tells anything about the receipt: known, unknown,
 * malformed and forbidden receipts in turn, and Welch's test between the first and each other kind.
 */
final class ReceiptBench {

    private static final int ROUNDS = 2_000;
    private static final int WARM_UP = 100;
    private static final int AT_ONCE = 4;
    private static final double LEVEL = 0.01;
    private static final double MOST = 0.05;
    private static final String KNOWN = "known";

    private final Path data;
    private final List<String> arguments;

    ReceiptBench(Path data, List<String> arguments) {
        this.data = data;
        this.arguments = arguments;
    }

    int run() throws IOException, InterruptedException {
        int rounds = arguments.isEmpty() ? ROUNDS : Integer.parseInt(arguments.getFirst());
        try (var house = BenchHouse.open(data);
                var postgres = EmbeddedPostgres.attach(data);
                var database =
                        DriverManager.getConnection(
                                postgres.address().url(),
                                postgres.address().user(),
                                postgres.address().password())) {
            house.awaitReady();
            var kinds = new TreeMap<>(Map.of("unknown", "0000 1111 2222 3333", "malformed", "x"));
            kinds.put(KNOWN, SafeReporter.report(house, "Bench " + UUID.randomUUID()));
            var hidden = "Bench " + UUID.randomUUID();
            kinds.put("forbidden", SafeReporter.report(house, hidden));
            try (var statement =
                    database.prepareStatement(
                            "update complaint.complaint set desk = 'OPEN' where body = ?")) {
                statement.setString(1, hidden);
                statement.executeUpdate();
            }
            System.out.printf("%d look-ups of each kind in turn ...%n", rounds);
            measure(house, kinds, WARM_UP);
            return judge(measure(house, kinds, rounds));
        } catch (SQLException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    private record Sent(String kind, Future<Double> time) {}

    /** Each kind is looked up as often and as near to the others as can be. */
    private static Map<String, List<Double>> measure(
            BenchHouse house, Map<String, String> kinds, int rounds)
            throws InterruptedException, ExecutionException {
        var times = new TreeMap<String, List<Double>>();
        try (var senders = Executors.newFixedThreadPool(AT_ONCE)) {
            var sent = new ArrayList<Sent>();
            for (int i = 0; i < rounds; i++) {
                for (var kind : kinds.entrySet()) {
                    sent.add(
                            new Sent(
                                    kind.getKey(),
                                    senders.submit(() -> time(house, kind.getValue()))));
                }
            }
            for (var one : sent) {
                times.computeIfAbsent(one.kind(), _ -> new ArrayList<>()).add(one.time().get());
            }
        }
        return times;
    }

    private static double time(BenchHouse house, String receipt) throws IOException {
        var body = "nomor=" + URLEncoder.encode(receipt, StandardCharsets.US_ASCII);
        var request = SafeReporter.request("/lapor-aman/lacak", body);
        long from = System.nanoTime();
        try (var connection = new Connection(house.port())) {
            int status = connection.send(request);
            if (status != 200) {
                throw new IllegalStateException("A look-up was answered with " + status);
            }
        }
        return (System.nanoTime() - from) / 1e6;
    }

    private static int judge(Map<String, List<Double>> times) {
        boolean alike = true;
        var known = Welch.Sample.of(Objects.requireNonNull(times.get(KNOWN)));
        for (var kind : times.entrySet()) {
            var other = Welch.Sample.of(kind.getValue());
            System.out.printf(
                    "%-10s n=%d mean %.3f ms, standard deviation %.3f ms%n",
                    kind.getKey(), other.count(), other.mean(), Math.sqrt(other.variance()));
            if (!kind.getKey().equals(KNOWN)) {
                var test = Welch.test(known, other);
                double apart = Math.abs(known.mean() - other.mean()) / known.mean();
                System.out.printf(
                        "  against known: t = %.3f, %.0f degrees of freedom, p = %.3f, means differ"
                                + " by %.2f of 100%n",
                        test.t(), test.freedom(), test.p(), apart * 100);
                alike &= test.p() > LEVEL && apart < MOST;
            }
        }
        System.out.println(
                alike
                        ? "verdict: the time of a look-up tells nothing (p > 0.01, means differ by less than 5 of 100)"
                        : "verdict: the time of a look-up TELLS kinds of receipts apart");
        Calibration.print();
        return alike ? 0 : 1;
    }
}
