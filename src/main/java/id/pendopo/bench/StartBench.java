package id.pendopo.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;

/** How long the house takes to show its first page on existing data, and what it weighs at rest. */
final class StartBench {

    private static final int RUNS = 5;
    private static final Duration REST = Duration.ofSeconds(15);

    private final Path data;

    StartBench(Path data) {
        this.data = data;
    }

    int run() throws IOException, InterruptedException {
        System.out.println("Filling " + data + " if it is empty ...");
        BenchHouse.open(data).close();
        var starts = new ArrayList<Long>();
        long jvm = 0;
        long database = 0;
        for (int i = 0; i < RUNS; i++) {
            try (var house = BenchHouse.open(data)) {
                starts.add(house.milliseconds());
                if (i == RUNS - 1) {
                    Thread.sleep(REST);
                    jvm = house.kilobytes();
                    database = BenchHouse.databaseKilobytes(data);
                }
            }
        }
        starts.sort(null);
        System.out.printf(
                "start to first page: %.1f s (median of %d; best %.1f, worst %.1f; aim 8)%n",
                starts.get(RUNS / 2) / 1e3, RUNS, starts.getFirst() / 1e3, starts.getLast() / 1e3);
        System.out.printf("JVM at rest: %d MB (aim 350)%n", jvm / 1024);
        System.out.printf("PostgreSQL beside it: %d MB%n", database / 1024);
        Calibration.print();
        return 0;
    }
}
