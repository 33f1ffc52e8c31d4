package id.pendopo.bench;

import id.pendopo.database.DatabaseAddress;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.regex.Pattern;
import org.postgresql.PGConnection;

/** The database of the house, reached past the house. */
final class SurveyDatabase {

    private static final Pattern RATE = Pattern.compile("tps = ([0-9.]+)");
    private static final long SEED = 14_2017;
    private static final int ROWS_AT_ONCE = 2_000;

    /** How often each answer is given, of a hundred. */
    private static final int[] SHARES = {4, 16, 58, 22};

    private static final String COPY =
            """
            copy survey.response
                 (organisation_id, survey_id, id, answers, sex, age, education, occupation, service,
                  needs, comment, channel, answered_on, receipt)
            from stdin
            """;

    private final DatabaseAddress address;

    SurveyDatabase(DatabaseAddress address) {
        this.address = address;
    }

    /** A survey by its keys. */
    record Keys(UUID organisation, UUID survey) {}

    Keys keys(String code) throws SQLException {
        try (var connection = connect();
                var statement =
                        connection.prepareStatement(
                                "select organisation_id, id from survey.survey where code = ?")) {
            statement.setString(1, code);
            var row = statement.executeQuery();
            row.next();
            return new Keys(row.getObject(1, UUID.class), row.getObject(2, UUID.class));
        }
    }

    /** Puts invented responses into a survey; its counts are left as they are. */
    void fill(Keys keys, long responses) throws SQLException, IOException {
        var random = new Random(SEED);
        try (var connection = connect()) {
            var copy = connection.unwrap(PGConnection.class).getCopyAPI().copyIn(COPY);
            var rows = new StringBuilder();
            for (long i = 0; i < responses; i++) {
                row(keys, random, rows);
                if (i % ROWS_AT_ONCE == ROWS_AT_ONCE - 1 || i == responses - 1) {
                    var bytes = rows.toString().getBytes(StandardCharsets.UTF_8);
                    copy.writeToCopy(bytes, 0, bytes.length);
                    rows.setLength(0);
                }
            }
            copy.endCopy();
        }
    }

    void analyze() throws SQLException {
        try (var connection = connect();
                var statement = connection.createStatement()) {
            statement.execute("vacuum analyze survey.response");
        }
    }

    /**
     * Inserts the row that an answer becomes, each in its own transaction, by pgbench.
     *
     * @return transactions in a second; empty when pgbench is not there
     */
    double inserts(Keys keys, int connections, Duration time)
            throws IOException, InterruptedException {
        var script = Files.createTempFile("pendopo", ".sql");
        Files.writeString(
                script,
                """
                insert into survey.response (organisation_id, survey_id, id, answers, sex, age, education, occupation, service, needs, comment, channel, answered_on, receipt) values ('%s', '%s', gen_random_uuid(), '{3,3,2,4,3,4,4,2,3}', 'P', 34, 'S1', 'SWASTA', null, '{}', null, 'API', current_date, sha256(gen_random_uuid()::text::bytea));
                """
                        .formatted(keys.organisation(), keys.survey()));
        var uri = java.net.URI.create(address.url().substring("jdbc:".length()));
        var command =
                List.of(
                        "pgbench",
                        "--no-vacuum",
                        "--protocol=prepared",
                        "--client=" + connections,
                        "--jobs=2",
                        "--time=" + time.toSeconds(),
                        "--file=" + script,
                        "--host=" + uri.getHost(),
                        "--port=" + uri.getPort(),
                        "--username=" + address.user(),
                        uri.getPath().substring(1));
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("PGPASSWORD", address.password());
        var process = builder.start();
        var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        Files.delete(script);
        var rate = RATE.matcher(output);
        if (!rate.find()) {
            throw new IllegalStateException("pgbench gave no rate:\n" + output);
        }
        return Double.parseDouble(rate.group(1));
    }

    static boolean pgbenchIsThere() {
        for (var folder : System.getenv("PATH").split(":")) {
            if (Files.isExecutable(Path.of(folder, "pgbench"))) {
                return true;
            }
        }
        return false;
    }

    private static void row(Keys keys, Random random, StringBuilder rows) {
        rows.append(keys.organisation()).append('\t').append(keys.survey()).append('\t');
        rows.append(new UUID(random.nextLong(), random.nextLong())).append("\t{");
        for (int i = 0; i < 9; i++) {
            rows.append(i == 0 ? "" : ",").append(answer(random));
        }
        rows.append("}\t").append(random.nextBoolean() ? "L" : "P").append('\t');
        rows.append(17 + random.nextInt(60)).append("\tS1\tSWASTA\t\\N\t");
        rows.append(random.nextInt(8) == 0 ? "{LANSIA}" : "{}").append("\t\\N\tWEB\t2026-01-");
        rows.append("%02d".formatted(1 + random.nextInt(28))).append("\t\\\\x");
        for (int i = 0; i < 4; i++) {
            rows.append("%016x".formatted(random.nextLong()));
        }
        rows.append('\n');
    }

    private static int answer(Random random) {
        int share = random.nextInt(100);
        int answer = 0;
        while (share >= 0) {
            share -= SHARES[answer++];
        }
        return answer;
    }

    private java.sql.Connection connect() throws SQLException {
        return DriverManager.getConnection(address.url(), address.user(), address.password());
    }
}
