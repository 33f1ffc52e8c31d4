package id.pendopo.bench;

import id.pendopo.database.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;

/**
 * How fast answers are taken, held against single inserts of the same row by pgbench on the same
 * server; how fast a result is shown when it has thousand times the answers; and how long the
 * report of a large survey takes.
 */
final class SurveyBench {

    private static final List<String> PARTS = List.of("intake", "report", "pages");
    private static final int CONNECTIONS = 16;
    private static final Duration WARM_UP = Duration.ofSeconds(40);
    private static final Duration RUN = Duration.ofSeconds(20);
    private static final long FEW = 10_000;
    private static final long MANY = 10_000_000;
    private static final long OF_A_REPORT = 100_000;
    private static final int ROUNDS = 300;

    /** The same answer as the row that pgbench inserts. */
    private static final String ANSWER =
            """
            {"answers":{"PERSYARATAN":3,"PROSEDUR":3,"WAKTU":2,"BIAYA":4,"PRODUK":3,"KOMPETENSI":4,\
            "PERILAKU":4,"SARPRAS":2,"PENGADUAN":3},\
            "profile":{"sex":"P","age":34,"education":"S1","occupation":"SWASTA"}}""";

    private final Path data;
    private final List<String> arguments;

    SurveyBench(Path data, List<String> arguments) {
        this.data = data;
        this.arguments = arguments;
    }

    int run() throws IOException, InterruptedException {
        var part = arguments.isEmpty() ? "" : arguments.getFirst();
        if (!part.isEmpty() && !PARTS.contains(part)) {
            System.err.println("bench survey knows the parts: " + String.join(", ", PARTS));
            return 2;
        }
        try (var house = BenchHouse.open(data);
                var postgres = EmbeddedPostgres.attach(data)) {
            house.awaitReady();
            var database = new SurveyDatabase(postgres.address());
            var clerk = new SurveyClerk(house, data);
            if (part.isEmpty() || part.equals("intake")) {
                intake(house, clerk, database);
            }
            if (part.isEmpty() || part.equals("report")) {
                report(house, clerk, database);
            }
            if (part.isEmpty() || part.equals("pages")) {
                pages(house, clerk, database);
            }
            Calibration.print();
            return 0;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void intake(BenchHouse house, SurveyClerk clerk, SurveyDatabase database)
            throws IOException, InterruptedException, SQLException {
        if (!SurveyDatabase.pgbenchIsThere()) {
            System.out.println("intake: left out, pgbench is missing (Debian: postgresql-contrib)");
            return;
        }
        var code = clerk.open("Bench", 1_000_000);
        var keys = database.keys(code);
        var request = Connection.post("/api/v1/surveys/" + code + "/responses", ANSWER);
        System.out.println("Warming up for " + WARM_UP.toSeconds() + " s ...");
        Load.run(house.port(), CONNECTIONS, WARM_UP, request, 201);
        double before = database.inserts(keys, CONNECTIONS, RUN);
        var used = house.processorTime();
        var done = Load.run(house.port(), CONNECTIONS, RUN, request, 201);
        double each = (house.processorTime().toNanos() - used.toNanos()) / 1e6 / done.answered();
        double after = database.inserts(keys, CONNECTIONS, RUN);
        double inserts = (before + after) / 2;
        System.out.printf(
                "single inserts by pgbench: %.0f a second (%.0f before, %.0f after)%n",
                inserts, before, after);
        System.out.printf(
                "answers over HTTP, %d connections: %.0f a second, each acknowledged after its commit%n",
                CONNECTIONS, done.perSecond());
        System.out.printf("ratio: %.2f (aim 0.5, least 0.35)%n", done.perSecond() / inserts);
        System.out.printf("JVM: %.3f ms of processor time for each answer (aim 0.15)%n", each);
    }

    private void pages(BenchHouse house, SurveyClerk clerk, SurveyDatabase database)
            throws IOException, InterruptedException, SQLException {
        var few = published(clerk, database, FEW);
        var many = published(clerk, database, MANY);
        var medians =
                Load.medians(
                        house.port(),
                        ROUNDS,
                        List.of(Connection.get("/skm/" + few), Connection.get("/skm/" + many)));
        System.out.printf(
                "result page: %.2f ms with %d answers, %.2f ms with %d; ratio %.2f (most 1.5)%n",
                medians.getFirst() / 1e3,
                FEW,
                medians.getLast() / 1e3,
                MANY,
                (double) medians.getLast() / medians.getFirst());
    }

    private void report(BenchHouse house, SurveyClerk clerk, SurveyDatabase database)
            throws IOException, InterruptedException, SQLException {
        var code = published(clerk, database, OF_A_REPORT);
        double sum = 0;
        for (var form : List.of("html", "pdf", "xlsx")) {
            long from = System.nanoTime();
            try (var connection = new Connection(house.port())) {
                var path = "/api/v1/surveys/" + code + "/report." + form;
                int status = connection.send(Connection.get(path));
                if (status != 200) {
                    throw new IllegalStateException("The report was answered with " + status);
                }
            }
            sum += seconds(from);
            System.out.printf("report as %s: %.1f s%n", form, seconds(from));
        }
        System.out.printf(
                "report of %d answers: %.1f s in all (most 15), memory of the JVM at its peak %d MB%n",
                OF_A_REPORT, sum, house.peakKilobytes() / 1024);
    }

    private String published(SurveyClerk clerk, SurveyDatabase database, long responses)
            throws IOException, InterruptedException, SQLException {
        var code = clerk.open("Bench " + responses, 2 * responses);
        long from = System.nanoTime();
        database.fill(database.keys(code), responses);
        database.analyze();
        System.out.printf("%d answers made in %.0f s%n", responses, seconds(from));
        if (BenchHouse.run(data, List.of("doctor", "survey", "--mend")) != 0) {
            throw new IllegalStateException("The counts could not be mended");
        }
        clerk.close(code);
        from = System.nanoTime();
        clerk.publish(code);
        System.out.printf("counted and frozen in %.1f s%n", seconds(from));
        return code;
    }

    private static double seconds(long from) {
        return (System.nanoTime() - from) / 1e9;
    }
}
