package id.pendopo.bench;

import id.pendopo.database.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;

/** How long it takes until a change of the calendar has reached a million open cases. */
final class ClockBench {

    private static final int CASES = 1_000_000;
    private static final int ROUNDS = 3;
    private static final int LIMIT = 60;

    private final Path data;

    ClockBench(Path data) {
        this.data = data.resolveSibling(data.getFileName() + "-clocks");
    }

    int run() throws IOException, InterruptedException {
        try (var house = BenchHouse.open(data);
                var postgres = EmbeddedPostgres.attach(data)) {
            house.awaitReady();
            try (var database = new ClockDatabase(postgres.address())) {
                fill(database);
                // Reads them once, and takes back what a run that was cut off had given.
                database.amend(false);
                boolean inTime = true;
                for (int round = 1; round <= ROUNDS; round++) {
                    var tally = database.amend(round % 2 == 1);
                    System.out.printf(
                            "a day off %s: %d open cases read again in %.1f s (at most %d), %d of them show another day%n",
                            round % 2 == 1 ? "given" : "taken back",
                            tally.read(),
                            tally.seconds(),
                            LIMIT,
                            tally.changed());
                    inTime &= tally.seconds() <= LIMIT;
                }
                Calibration.print();
                return inTime ? 0 : 1;
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void fill(ClockDatabase database) throws SQLException {
        long from = System.nanoTime();
        if (database.open() < CASES) {
            database.fill(CASES);
            System.out.printf(
                    "%d open cases made in %.0f s%n",
                    database.open(), (System.nanoTime() - from) / 1e9);
        }
    }
}
