package id.pendopo.complaint.safe;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.HouseProcess;
import id.pendopo.TestFolder;
import id.pendopo.complaint.intake.Multipart;
import id.pendopo.database.EmbeddedPostgres;
import id.pendopo.organisation.photo.Shots;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * After reports of ten people, whose names, addresses and programs we know, none of these may be
 * found anywhere: not in a log, in the database, in its files, in a backup, or in the live heap.
 */
class TraceTests {

    private static final int PEOPLE = 10;

    /** In a setting, hence in memory; in a case, hence in tables, files and backup. */
    private static final String PLANTED = "Tertanam" + "DiSini 4711";

    private static final String TABLES =
            """
            select format('select t::text from %I.%I t', n.nspname, c.relname)
              from pg_class c
              join pg_namespace n on n.oid = c.relnamespace
             where c.relkind = 'r' and n.nspname not in ('pg_catalog', 'information_schema')
            """;

    private final List<String> secrets = new ArrayList<>();
    private Multipart sender;

    @Test
    void nothingLeadsBackToAReporter() throws Exception {
        trace(PEOPLE, 100);
    }

    @Test
    @Tag("full")
    void nothingLeadsBackToAnyOfAHundredReports() throws Exception {
        trace(100, 1_000);
    }

    private void trace(int reports, int neutral) throws Exception {
        var data = TestFolder.fresh();
        var settings =
                Map.of(
                        "PENDOPO_TRUSTED_PROXIES",
                        "127\\.0\\.0\\.1|0:0:0:0:0:0:0:1|::1",
                        "PLANTED",
                        PLANTED);
        try (var house = HouseProcess.open(data, settings);
                var postgres = EmbeddedPostgres.attach(data);
                var database =
                        DriverManager.getConnection(
                                postgres.address().url(),
                                postgres.address().user(),
                                postgres.address().password())) {
            quick(database);
            var whistle = new Whistle(house.at("/"));
            sender = new Multipart(house.at("/").getPort());
            for (int i = 0; i < reports; i++) {
                report(whistle, i);
            }
            for (int i = 0; i < neutral; i++) {
                assertThat(whistle.get(i % 2 == 0 ? "/" : "/layanan").statusCode()).isEqualTo(200);
            }
            plant(whistle);
            var looked = new ArrayList<>(secrets);
            looked.add(PLANTED);
            var sieve = new Sieve(looked);
            var found = new TreeMap<String, Set<String>>();
            found.put("tables", sieve.sift(new ByteArrayInputStream(tables(database))));
            found.put("heap", heap(house, data, sieve));
            found.put("backup", backup(house, sieve));
            found.put("files", files(data, sieve));
            System.out.println("traces: " + found.keySet() + " hold nothing of " + secrets.size());
            found.forEach(
                    (place, words) ->
                            assertThat(words)
                                    .as("only what was planted, but that, in " + place)
                                    .isNotEmpty()
                                    .allMatch(word -> word.startsWith(PLANTED)));
        }
    }

    /** A leak in each place, so that a sieve with a hole in it is found out. */
    private static void plant(Whistle whistle) throws Exception {
        var body =
                """
                {"category": "lain", "title": "%s", "body": "Loket ini selalu ramai di hari Senin."}
                """
                        .formatted(PLANTED);
        assertThat(whistle.json("/api/v1/complaints", body).statusCode()).isEqualTo(201);
    }

    /** One who reports with everything a browser tells, errs first, and looks afterwards. */
    private void report(Whistle whistle, int number) throws Exception {
        int person = number % PEOPLE;
        var address = "203.0.113." + (101 + person);
        var agent = "Peramban" + "Rahasia/" + (70 + person) + ".5";
        var name = "Pelapor" + "Takut Bernomor " + (500 + person);
        var email = "pelapor" + person + "@rahasia" + "sekali.example";
        var phone = "0813 7700 42" + (10 + person);
        var file = "Foto" + "Milik" + (500 + person) + ".jpg";
        for (var secret : List.of(address, agent, name, email, phone, file, Shots.CAMERA)) {
            if (!secrets.contains(secret)) {
                secrets.add(secret);
            }
        }
        var headers = new String[] {"X-Forwarded-For", address, "User-Agent", agent};
        var form = whistle.form("Laporan uji nomor " + number + " " + (char) ('a' + person));
        form.putAll(Map.of("nama", name, "email", email, "telepon", phone, "kategori", ""));
        assertThat(whistle.post("/lapor-aman", form, headers).statusCode()).isEqualTo(422);
        form.put("kategori", "pungli");
        var photo = Shots.withPosition(Shots.jpeg(120, 90), 1);
        var sent = sender.post("/lapor-aman", form, file, photo, headers);
        var receipt = Whistle.receipt(sent.body());
        assertThat(whistle.post("/lapor-aman/lacak", Map.of("nomor", receipt), headers).body())
                .contains("Laporan uji");
        whistle.post("/lapor-aman/lacak", Map.of("nomor", "12"), headers);
        var message = Map.of("nomor", receipt, "versi", "1", "lakukan", "balas", "kata", "Lagi.");
        assertThat(sender.post("/lapor-aman/lacak", message, file, photo, headers).body())
                .contains("Lagi.");
    }

    private static void quick(Connection database) throws SQLException {
        try (var statement = database.createStatement()) {
            statement.execute(
                    "update complaint.guard_limit set wait_milliseconds = 0, per_network = 100000,"
                            + " per_shared = 100000, alike_texts = 10000");
        }
    }

    private static byte[] tables(Connection database) throws SQLException {
        var all = new StringBuilder();
        var queries = new ArrayList<String>();
        try (var statement = database.createStatement();
                var rows = statement.executeQuery(TABLES)) {
            while (rows.next()) {
                queries.add(rows.getString(1));
            }
        }
        for (var query : queries) {
            try (var statement = database.createStatement();
                    var rows = statement.executeQuery(query)) {
                while (rows.next()) {
                    all.append(rows.getString(1)).append('\n');
                }
            }
        }
        return all.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** What is alive: a dump collects garbage first. */
    private static Set<String> heap(HouseProcess house, Path data, Sieve sieve)
            throws IOException, InterruptedException {
        var dump = TestFolder.fresh().resolve("heap.hprof");
        var jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
        int code =
                new ProcessBuilder(
                                jcmd, Long.toString(house.pid()), "GC.heap_dump", dump.toString())
                        .redirectErrorStream(true)
                        .redirectOutput(data.resolve("jcmd.log").toFile())
                        .start()
                        .waitFor();
        assertThat(code).isZero();
        try (var in = Files.newInputStream(dump)) {
            return sieve.sift(in);
        } finally {
            if (System.getProperty("pendopo.keep-heap") == null) {
                Files.delete(dump);
            }
        }
    }

    private static Set<String> backup(HouseProcess house, Sieve sieve)
            throws IOException, InterruptedException {
        var file = TestFolder.fresh().resolve("backup.zip");
        assertThat(house.run("backup", file.toString())).isZero();
        var found = new TreeSet<String>();
        try (var zip = new ZipInputStream(Files.newInputStream(file))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                found.addAll(sieve.sift(open(zip)));
            }
        }
        return found;
    }

    /** The entry alone: the sieve closes what it read. */
    private static InputStream open(ZipInputStream zip) {
        return new java.io.FilterInputStream(zip) {
            @Override
            public void close() {
                // The next entry is still to come.
            }
        };
    }

    /** Logs of the house and of the database, its tables and its journal. */
    private static Set<String> files(Path data, Sieve sieve) throws IOException {
        var found = new TreeSet<String>();
        Files.walkFileTree(
                data,
                new SimpleFileVisitor<>() {
                    @Override
                    public FileVisitResult visitFile(Path file, BasicFileAttributes about)
                            throws IOException {
                        if (about.isRegularFile()) {
                            try (var in = Files.newInputStream(file)) {
                                var place = " in " + data.relativize(file);
                                sieve.sift(in).forEach(word -> found.add(word + place));
                            } catch (NoSuchFileException gone) {
                                return visitFileFailed(file, gone);
                            }
                        }
                        return FileVisitResult.CONTINUE;
                    }

                    /** The database is at work: some of its files come and go. */
                    @Override
                    public FileVisitResult visitFileFailed(Path file, IOException gone) {
                        return FileVisitResult.CONTINUE;
                    }
                });
        return found;
    }
}
