package id.pendopo.safekeeping;

import static id.pendopo.safekeeping.Finding.Kind.NOTE;
import static id.pendopo.safekeeping.Finding.Kind.WELL;
import static id.pendopo.safekeeping.Finding.Kind.WRONG;
import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.House;
import id.pendopo.TestFolder;
import id.pendopo.shared.Verb;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The doctor sees what is wrong, and says what to do about it. */
@Tag("store")
@House(demo = false)
class DoctorTests {

    @Autowired private DoctorStore store;
    @Autowired private JdbcClient sql;
    @Autowired private List<Verb> verbs;

    @AfterEach
    void leaveTheHouseAsItWas() {
        sql.sql("delete from safekeeping.backup").update();
        sql.sql("delete from public.schema_history_audit where version = '999'").update();
    }

    @Test
    void everyPartCanBeAskedAloneAndOnlyTheBackupIsMissing() {
        var parts = List.of("clock", "database", "disk", "mail", "migrations", "secret");
        assertThat(parts).allMatch(part -> run("doctor " + part) == 0);
        assertThat(run("doctor backup")).isOne();
        assertThat(verb("doctor disk").run(List.of("--entah"))).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({"1, WELL", "35, WELL", "37, WRONG", "900, WRONG", "-24, WRONG"})
    void aBackupGrowsOld(int hours, Finding.Kind kind) {
        var now = Instant.parse("2026-11-22T02:00:00Z");
        sql.sql("insert into safekeeping.backup values (:at, 'malam.zip', 1, 1, 'x')")
                .param("at", now.minus(Duration.ofHours(hours)).atOffset(ZoneOffset.UTC))
                .update();
        var found = new BackupExam(store, Clock.fixed(now, ZoneOffset.UTC)).findings();
        assertThat(found).extracting(Finding::kind).containsExactly(kind);
        assertThat(found.getFirst().text()).contains("malam.zip");
    }

    @Test
    void aNewerDatabaseThanTheProgramIsSeen() {
        sql.sql(
                        """
                        insert into public.schema_history_audit
                               (installed_rank, version, description, type, script, installed_by,
                                execution_time, success)
                        values (999, '999', 'later', 'SQL', 'V999', 'x', 1, true)
                        """)
                .update();
        assertThat(new MigrationExam(store, List::of).findings())
                .anySatisfy(
                        one -> {
                            assertThat(one.kind()).isEqualTo(WRONG);
                            assertThat(one.text()).contains("audit", "999", "older");
                        });
    }

    @Test
    void migrationsThatWereJustDoneAreTold() {
        assertThat(new MigrationExam(store, () -> List.of("survey 12")).findings())
                .singleElement()
                .satisfies(one -> assertThat(one.line()).contains("survey 12", "again"));
    }

    @ParameterizedTest
    @CsvSource({
        "fsync, off",
        "pages, off",
        "commit, off",
        "encoding, LATIN1",
        "number, 140011",
        "collation_now, 3.0"
    })
    void aDangerousSettingIsSeen(String setting, String value) {
        var server = new HashMap<>(sound());
        assertThat(DatabaseExam.of(server)).extracting(Finding::kind).containsOnly(WELL);
        server.put(setting, setting.equals("number") ? (Object) Integer.valueOf(value) : value);
        assertThat(DatabaseExam.of(server))
                .filteredOn(one -> one.kind() == WRONG)
                .singleElement()
                .satisfies(one -> assertThat(one.advice()).isNotBlank());
    }

    @Test
    void missingChecksumsAreOnlyNoted() {
        var server = new HashMap<>(sound());
        server.put("checksums", "off");
        assertThat(DatabaseExam.of(server)).extracting(Finding::kind).contains(NOTE);
    }

    @Test
    void aWrongClockIsSeen() {
        var now = Instant.parse("2026-11-22T02:00:00Z");
        var apart = ClockExam.apart(now, now.minusSeconds(60), now.plusMillis(5));
        assertThat(ClockExam.compared(apart).kind()).isEqualTo(WRONG);
        assertThat(ClockExam.apart(now, now.plusMillis(3), now.plusMillis(5))).isZero();
        assertThat(ClockExam.compared(Duration.ZERO).kind()).isEqualTo(WELL);
        assertThat(ClockExam.steady(Duration.ofMillis(300), Duration.ofHours(1)).kind())
                .isEqualTo(WRONG);
        assertThat(ClockExam.sinceBeginning(now, now.minusSeconds(1)).kind()).isEqualTo(WRONG);
    }

    @Test
    void aFullDiskIsSeen() {
        var folder = Path.of("/srv");
        assertThat(DiskExam.room("data folder", folder, 5_000_000, 1_000_000_000).kind())
                .isEqualTo(WRONG);
        assertThat(DiskExam.room("data folder", folder, 2_000_000_000, 1_000_000_000).kind())
                .isEqualTo(WELL);
    }

    @Test
    void aMailServerIsOnlyCalledOn() throws IOException {
        assertThat(kind(new MailExam("", 25))).isEqualTo(NOTE);
        int port;
        try (var server = new ServerSocket(0)) {
            port = server.getLocalPort();
            assertThat(kind(new MailExam("localhost", port))).isEqualTo(WELL);
        }
        assertThat(kind(new MailExam("localhost", port))).isEqualTo(WRONG);
    }

    @Test
    void anOpenSecretIsSeen() throws IOException {
        var secret = TestFolder.fresh().resolve("secret");
        assertThat(new SecretExam(secret).findings().getFirst().kind()).isEqualTo(WRONG);
        Files.writeString(secret, "rahasia");
        Files.setPosixFilePermissions(secret, PosixFilePermissions.fromString("rw-------"));
        assertThat(new SecretExam(secret).findings().getFirst().kind()).isEqualTo(WELL);
        Files.setPosixFilePermissions(secret, PosixFilePermissions.fromString("rw-r-----"));
        assertThat(new SecretExam(secret).findings().getFirst().line()).contains("chmod 600");
    }

    private static Map<String, Object> sound() {
        return Map.ofEntries(
                Map.entry("fsync", "on"),
                Map.entry("pages", "on"),
                Map.entry("commit", "on"),
                Map.entry("checksums", "on"),
                Map.entry("version", "18.4"),
                Map.entry("number", 180_004),
                Map.entry("encoding", "UTF8"),
                Map.entry("provider", "c"),
                Map.entry("locale", "C.UTF-8"),
                Map.entry("collation_made", "2.36"),
                Map.entry("collation_now", "2.36"));
    }

    private static Finding.Kind kind(MailExam exam) {
        return exam.findings().getFirst().kind();
    }

    private int run(String name) {
        return verb(name).run(List.of());
    }

    private Verb verb(String name) {
        return verbs.stream().filter(one -> one.name().equals(name)).findFirst().orElseThrow();
    }
}
