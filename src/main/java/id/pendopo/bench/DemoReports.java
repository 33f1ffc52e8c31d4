package id.pendopo.bench;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;

/** What several people of the example regency told of one thing; the maker of pairs had no part. */
final class DemoReports {

    /** Behind all that is made and all that was written for the bench. */
    private static final int FIRST = 2_000_000;

    /** Held for being spread by machine, so nobody is led to them. */
    private static final String HELD = "ditahan";

    private DemoReports() {}

    static List<Report> read() {
        var format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
        try (var file =
                        Objects.requireNonNull(
                                DemoReports.class.getResourceAsStream(
                                        "/demo/complaint/clusters.csv"));
                var reader = new InputStreamReader(file, StandardCharsets.UTF_8);
                var rows = format.parse(reader)) {
            var clusters = new ArrayList<String>();
            var reports = new ArrayList<Report>();
            for (var row : rows) {
                var cluster = row.get("cluster");
                if (cluster.equals(HELD)) {
                    continue;
                }
                if (!clusters.contains(cluster)) {
                    clusters.add(cluster);
                }
                reports.add(
                        new Report(
                                FIRST + clusters.indexOf(cluster),
                                row.get("category"),
                                row.get("title") + ". " + row.get("body"),
                                null,
                                null,
                                null,
                                3,
                                row.get("unit")));
            }
            return reports;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
