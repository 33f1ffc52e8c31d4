package id.pendopo.safekeeping;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.House;
import id.pendopo.Pendopo;
import id.pendopo.TestFolder;
import id.pendopo.attachment.Attachments;
import id.pendopo.database.DatabaseAddress;
import id.pendopo.database.EmbeddedPostgres;
import id.pendopo.shared.OrganisationId;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** What was kept comes back as it was, in another place and on another PostgreSQL. */
@Tag("store")
@House
class RoundTripTests {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String OTHER_VERSION = "pendopo.postgres.jar";

    private final HttpClient http = HttpClient.newHttpClient();

    @LocalServerPort private int port;

    @Value("${pendopo.data}")
    private Path data;

    @Value("${spring.datasource.url}")
    private String url;

    @Value("${spring.datasource.username}")
    private String user;

    @Value("${spring.datasource.password}")
    private String password;

    @Autowired private Attachments attachments;
    @Autowired private TransactionTemplate transaction;

    @Test
    void everyTableComesBackAsItWas() throws Exception {
        var file = Safe.backup(house());
        var copy = Safe.empty();

        Safe.restore(file, copy);

        var before = Safe.manifest(file);
        var after = Safe.manifest(Safe.backup(copy));
        assertThat(before.tables()).hasSizeGreaterThan(40);
        assertThat(before.rows()).isGreaterThan(1000);
        assertThat(before.heads()).isNotEmpty();
        assertSame(before, after);
        assertThat(copy.secret()).hasSameTextualContentAs(data.resolve("secret"));
        assertThat(rights(copy.secret())).isEqualTo("rw-------");
        assertThat(rights(file)).isEqualTo("rw-------");
    }

    @Test
    void guardsStandAgainAfterwards() throws Exception {
        var copy = Safe.empty();
        Safe.restore(Safe.backup(house()), copy);
        var guards =
                """
                select string_agg(g, ' ' order by g collate "C")
                  from (select format('%s %s %s', conrelid::regclass, conname, pg_get_constraintdef(oid)) as g
                          from pg_constraint where contype in ('f', 'c', 'p', 'u')
                        union all
                        select format('%s %s %s', tgrelid::regclass, tgname, tgenabled) from pg_trigger
                         where not tgisinternal) as all_guards
                """;
        assertThat(Safe.ask(copy.server(), guards))
                .contains("append_only")
                .isEqualTo(Safe.ask(house().server(), guards));
    }

    @Test
    void itComesBackOnAnOlderAndOnANewerPostgresql() {
        var file = Safe.backup(house());
        var before = Safe.manifest(file);
        try (var other = otherThan(major(before))) {
            var copy = Safe.at(other.address());
            Safe.restore(file, copy);
            var there = Safe.backup(copy);
            var after = Safe.manifest(there);
            assertThat(major(after)).isNotEqualTo(major(before));
            assertSame(before, after);

            var home = Safe.empty();
            Safe.restore(there, home);
            var back = Safe.manifest(Safe.backup(home));
            assertThat(major(back)).isEqualTo(major(before));
            assertSame(before, back);
        }
    }

    @Test
    void aRestoredHouseKnowsItsPeopleAndItsFiles() throws Exception {
        var content = new byte[300_000];
        new Random(7).nextBytes(content);
        var organisation = new OrganisationId(UUID.randomUUID());
        var kept =
                transaction.execute(
                        _ ->
                                attachments.keep(
                                        organisation,
                                        "surat.pdf",
                                        "application/pdf",
                                        new ByteArrayInputStream(content)));
        var token = signIn(port);
        var copy = Safe.empty();
        Safe.restore(Safe.backup(house()), copy);
        Files.copy(data.resolve("demo-accounts.json"), copy.data().resolve("demo-accounts.json"));

        try (var opened = open(copy)) {
            var door = Integer.parseInt(opened.getEnvironment().getProperty("local.server.port"));
            assertThat(signIn(door)).isNotEqualTo(token);
            // A token of before is recognised by the secret alone.
            assertThat(status(door, token)).isEqualTo(status(port, token)).isNotEqualTo(401);
            assertThat(status(door, "salah")).isEqualTo(401);
            var read = new ByteArrayOutputStream();
            opened.getBean(Attachments.class).write(organisation, kept.id(), read);
            assertThat(read.toByteArray()).isEqualTo(content);
        }
    }

    private static void assertSame(Manifest before, Manifest after) {
        assertThat(after.tables()).isEqualTo(before.tables());
        assertThat(after.modules()).isEqualTo(before.modules());
        assertThat(after.sequences()).isEqualTo(before.sequences());
        assertThat(after.heads()).isEqualTo(before.heads());
        assertThat(after.secret()).isEqualTo(before.secret());
    }

    private static String major(Manifest manifest) {
        return manifest.postgres().split("\\.")[0];
    }

    /** PostgreSQL 15 beside 18, and in the run on 15 the other way round. */
    /** A server of the other of the two versions that are tested. */
    private static EmbeddedPostgres otherThan(String major) {
        var jar = System.getProperty(OTHER_VERSION);
        try {
            if (major.equals("15")) {
                System.clearProperty(OTHER_VERSION);
            } else {
                System.setProperty(OTHER_VERSION, oldVersion());
            }
            return EmbeddedPostgres.start(TestFolder.fresh());
        } finally {
            if (jar == null) {
                System.clearProperty(OTHER_VERSION);
            } else {
                System.setProperty(OTHER_VERSION, jar);
            }
        }
    }

    private static String oldVersion() {
        try (var jars = Files.list(Path.of("target/old-postgres"))) {
            return jars.findFirst().orElseThrow().toAbsolutePath().toString();
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private Installation house() {
        return new Installation(
                data, data.resolve("secret"), new DatabaseAddress(url, user, password));
    }

    private static org.springframework.context.ConfigurableApplicationContext open(
            Installation house) {
        return new SpringApplicationBuilder(Pendopo.class)
                .run(
                        "--server.port=0",
                        "--spring.datasource.url=" + house.server().url(),
                        "--spring.datasource.username=" + house.server().user(),
                        "--spring.datasource.password=" + house.server().password(),
                        "--pendopo.demo=true",
                        "--pendopo.data=" + house.data(),
                        "--pendopo.secret-file=" + house.secret());
    }

    private String signIn(int door) throws Exception {
        var accounts = JSON.readTree(data.resolve("demo-accounts.json").toFile());
        var account = accounts.get(0);
        var body =
                Map.of(
                        "email", account.path("email").asString(),
                        "password", account.path("password").asString());
        var answer =
                http.send(
                        HttpRequest.newBuilder(at(door, "/api/v1/session"))
                                .header("Content-Type", "application/json")
                                .POST(
                                        HttpRequest.BodyPublishers.ofString(
                                                JSON.writeValueAsString(body)))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(answer.body()).isBetween(200, 201);
        return JSON.readTree(answer.body()).path("token").asString();
    }

    private int status(int door, String token) throws Exception {
        var request =
                HttpRequest.newBuilder(at(door, "/api/v1/surveys/TIDAK-ADA/recount"))
                        .header("Authorization", "Bearer " + token)
                        .build();
        return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
    }

    private static URI at(int door, String path) {
        return URI.create("http://localhost:" + door + path);
    }

    private static String rights(Path file) throws java.io.IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
    }
}
