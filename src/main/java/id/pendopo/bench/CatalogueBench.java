package id.pendopo.bench;

import id.pendopo.database.EmbeddedPostgres;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** How long a search takes among the services of a nation. */
final class CatalogueBench {

    private static final long SERVICES = 100_000;
    private static final int WARM_UP = 5;
    private static final int ROUNDS = 25;

    /** Short and long, rare and common, misspelt and spoken, with a place and without. */
    private static final List<String> QUESTIONS =
            List.of(
                    "ktp hilang",
                    "ktp ilang di jalan",
                    "akta lahir",
                    "akte klahiran anak",
                    "izin",
                    "surat",
                    "anak",
                    "izin usaha warung kasukame",
                    "bpjs ga aktif",
                    "kartu bpjs saya mati gimana cara ngaktifin lagi",
                    "pindah ke jkt",
                    "berobat tatariloka",
                    "rujukan rumah sakit",
                    "imunsasi bayi",
                    "bayar pbb",
                    "warisan tanah orang tua meninggal",
                    "kursi roda buat nenek",
                    "pngurusan srt keterangan tidak mampu",
                    "aktelahir",
                    "kartu kelu",
                    "visum",
                    "ppdb smp negeri",
                    "mau nikah minggu depan",
                    "paspor");

    private final Path data;
    private final List<String> arguments;

    CatalogueBench(Path data, List<String> arguments) {
        this.data = data.resolveSibling(data.getFileName() + "-catalogue");
        this.arguments = arguments;
    }

    int run() throws IOException, InterruptedException {
        if (!arguments.isEmpty() && !arguments.equals(List.of("search"))) {
            System.err.println("bench catalogue knows the part: search");
            return 2;
        }
        try (var house = BenchHouse.open(data);
                var postgres = EmbeddedPostgres.attach(data)) {
            house.awaitReady();
            try (var database = new CatalogueDatabase(postgres.address())) {
                fill(database);
                search(house, database);
            }
            Calibration.print();
            return 0;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void fill(CatalogueDatabase database) throws SQLException {
        long from = System.nanoTime();
        if (database.services() < SERVICES) {
            database.fill(SERVICES);
            System.out.printf(
                    "%d services made in %.0f s%n",
                    database.services(), (System.nanoTime() - from) / 1e9);
        }
    }

    private static void search(BenchHouse house, CatalogueDatabase database)
            throws IOException, SQLException {
        var searches = new ArrayList<Long>();
        var plain = new ArrayList<Long>();
        var each = new ArrayList<List<Long>>();
        QUESTIONS.forEach(_ -> each.add(new ArrayList<>()));
        try (var connection = new Connection(house.port())) {
            for (int round = -WARM_UP; round < ROUNDS; round++) {
                for (int i = 0; i < QUESTIONS.size(); i++) {
                    long took = ask(connection, QUESTIONS.get(i));
                    long select = database.plain("RSK-NIB-N" + (round + WARM_UP) * 10);
                    if (round >= 0) {
                        searches.add(took);
                        each.get(i).add(took);
                        plain.add(select);
                    }
                }
            }
        }
        for (int i = 0; i < QUESTIONS.size(); i++) {
            System.out.printf("  %7.1f ms  %s%n", percentile(each.get(i), 50), QUESTIONS.get(i));
        }
        System.out.printf(
                "search over HTTP among %d services: p50 %.1f ms, p95 %.1f ms, p99 %.1f ms (p95 at most 100)%n",
                database.services(),
                percentile(searches, 50),
                percentile(searches, 95),
                percentile(searches, 99));
        System.out.printf(
                "select of one service by its code: p50 %.2f ms; search at p50 is %.0f times that, at p95 %.0f times%n",
                percentile(plain, 50),
                percentile(searches, 50) / percentile(plain, 50),
                percentile(searches, 95) / percentile(plain, 50));
    }

    private static long ask(Connection connection, String question) throws IOException {
        var path = "/api/v1/services?q=" + URLEncoder.encode(question, StandardCharsets.UTF_8);
        long from = System.nanoTime();
        int status = connection.send(Connection.get(path));
        if (status != 200) {
            throw new IllegalStateException("Answered with " + status);
        }
        return System.nanoTime() - from;
    }

    /** In milliseconds. */
    private static double percentile(List<Long> times, int percent) {
        var sorted = times.stream().sorted().toList();
        int place = (int) Math.ceil(percent / 100.0 * sorted.size()) - 1;
        return sorted.get(Math.max(0, place)) / 1e6;
    }
}
