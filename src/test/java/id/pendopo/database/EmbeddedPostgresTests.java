package id.pendopo.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedPostgresTests {

    private static final Duration SOON = Duration.ofSeconds(20);

    private final Deque<EmbeddedPostgres> opened = new ArrayDeque<>();
    private final Deque<ServingProcess> processes = new ArrayDeque<>();

    private Path parent;
    private Path data;

    /** Made once and copied, because unpacking and initdb take seconds. */
    private static Path template;

    @BeforeAll
    static void makeTheTemplate(@TempDir Path folder) throws IOException {
        permit(folder, "rwx--x--x");
        template = folder.resolve("template");
        EmbeddedPostgres.start(template).close();
    }

    @BeforeEach
    void letPostgresqlsUserPass(@TempDir Path folder) throws IOException {
        parent = folder;
        data = folder.resolve("data of a test");
        permit(folder, "rwx--x--x");
    }

    private void useTheTemplate() {
        var copy = List.of("cp", "-a", template.toString(), data.toString());
        assertThat(Program.run(SOON, copy).succeeded()).isTrue();
    }

    @AfterEach
    void leaveNoProcessBehind() throws Exception {
        for (var process : processes) {
            process.kill();
        }
        for (var postgres : opened) {
            postgres.close();
        }
        var link = data.resolve("pgdata");
        if (Files.exists(link)) {
            var cluster = link.toRealPath();
            var left = PidFile.of(cluster);
            if (left != null && PidFile.isServer(left.pid(), cluster)) {
                kill(left.pid());
            }
            if (Files.isSymbolicLink(link)) {
                deleteAll(cluster.resolveSibling(".").normalize());
            }
        }
    }

    @Test
    void writesAreDurableAndTheApplicationIsNoSuperuser() throws Exception {
        var postgres = start();

        assertThat(ask(postgres, "show fsync")).isEqualTo("on");
        assertThat(ask(postgres, "show full_page_writes")).isEqualTo("on");
        assertThat(ask(postgres, "show synchronous_commit")).isEqualTo("on");
        assertThat(ask(postgres, "show data_checksums")).isEqualTo("on");
        assertThat(ask(postgres, "show listen_addresses")).isEqualTo("127.0.0.1");
        assertThat(ask(postgres, "show unix_socket_directories")).isEmpty();
        assertThat(ask(postgres, "show server_encoding")).isEqualTo("UTF8");
        assertThat(
                        ask(
                                postgres,
                                "select datlocprovider from pg_database where datname = 'pendopo'"))
                .isEqualTo("i");
        assertThat(ask(postgres, "select rolsuper from pg_roles where rolname = current_user"))
                .isEqualTo("f");
        tell(postgres, "create extension pg_trgm; create extension unaccent");
    }

    @Test
    void onlyThePasswordOpensTheDatabase() throws Exception {
        useTheTemplate();
        var address = start().address();

        assertThatExceptionOfType(SQLException.class)
                .isThrownBy(() -> DriverManager.getConnection(address.url(), "pendopo", "guess"))
                .withMessageContaining("password authentication failed");
        assertThat(address.toString()).doesNotContain(address.password());
        var permissions = Files.getPosixFilePermissions(data.resolve("db-password"));
        assertThat(PosixFilePermissions.toString(permissions)).isEqualTo("rw-------");
    }

    @Test
    void aRestartKeepsTheData() throws Exception {
        useTheTemplate();
        var first = start();
        remember(first, "before the restart");
        first.close();
        assertThat(isServer(first.postmasterPid())).isFalse();

        assertThat(remembered(start())).isEqualTo("before the restart");
    }

    @Test
    void aKilledPostmasterComesBackOnTheSamePort() throws Exception {
        useTheTemplate();
        var postgres = start();
        var address = postgres.address();
        remember(postgres, "before the kill");
        var pid = postgres.postmasterPid();

        kill(pid);

        waitUntil(() -> postgres.postmasterPid() != pid);
        assertThat(postgres.address()).isEqualTo(address);
        assertThat(remembered(postgres)).isEqualTo("before the kill");
    }

    @Test
    void aKilledProcessLeavesItsDatabaseToTheNextOne() throws Exception {
        useTheTemplate();
        var process = process();
        try (var guest = attach()) {
            remember(guest, "before the kill");
            process.kill();
        }
        // The guest was the last to leave, so make another orphan.
        process = process();
        process.kill();
        assertThat(isServer(process.postmasterPid())).isTrue();

        var next = start();

        assertThat(next.postmasterPid()).isEqualTo(process.postmasterPid());
        assertThat(remembered(next)).isEqualTo("before the kill");
    }

    @Test
    void aDatabaseThatDiedUnwatchedRecovers() throws Exception {
        useTheTemplate();
        var process = process();
        try (var guest = attach()) {
            remember(guest, "before both kills");
            process.kill();
            kill(process.postmasterPid());
        }

        assertThat(remembered(start())).isEqualTo("before both kills");
    }

    @Test
    void aBusyOrphanDoesNotHoldUpRecovery() throws Exception {
        useTheTemplate();
        var postgres = start();
        var pid = postgres.postmasterPid();
        var busy = Thread.startVirtualThread(() -> countForMinutes(postgres));
        var sessions = "select count(*) from pg_stat_activity where state = 'active'";
        waitUntil(() -> ask(postgres, sessions).equals("2"));

        kill(pid);

        waitUntil(() -> postgres.postmasterPid() != pid);
        assertThat(ask(postgres, "select 1")).isEqualTo("1");
        busy.join();
    }

    @Test
    void aStrangerWithTheOldProcessNumberIsNotTakenForTheDatabase() throws Exception {
        useTheTemplate();
        var process = process();
        process.kill();
        kill(process.postmasterPid());
        var pidFile = data.resolve("pgdata/postmaster.pid");
        var lines = Files.readAllLines(pidFile);
        lines.set(0, String.valueOf(ProcessHandle.current().pid()));
        Files.writeString(pidFile, String.join("\n", lines));

        assertThat(ask(start(), "select 1")).isEqualTo("1");
    }

    @Test
    void anOrderlyEndOfTheProcessStopsTheDatabase() throws Exception {
        var process = process();

        process.endOrderly();

        assertThat(isServer(process.postmasterPid())).isFalse();
    }

    @Test
    void aSecondProcessIsRefusedAndToldWhoServesTheFolder() throws Exception {
        useTheTemplate();
        var process = process();
        assertRefused("is in use by process " + process.pid(), "Stop that Pendopo first");
        assertThat(isServer(process.postmasterPid())).isTrue();
        process.endOrderly();

        start();
        var own = "is in use by process " + ProcessHandle.current().pid();
        assertThat(process().greeting()).contains(own);
        assertRefused(own, "Stop that Pendopo first");
    }

    @Test
    void aGuestStartsTheDatabaseAndTheLastUserStopsIt() throws Exception {
        useTheTemplate();
        var guest = attach();
        var server = start();
        assertThat(server.postmasterPid()).isEqualTo(guest.postmasterPid());
        remember(guest, "by the guest");

        guest.close();
        assertThat(remembered(server)).isEqualTo("by the guest");
        server.close();
        assertThat(isServer(server.postmasterPid())).isFalse();

        var alone = attach();
        assertThat(remembered(alone)).isEqualTo("by the guest");
        alone.close();
        assertThat(isServer(alone.postmasterPid())).isFalse();
    }

    @Test
    void aDamagedProgramFolderIsUnpackedAgain() throws Exception {
        useTheTemplate();
        start().close();
        var programs = PostgresBinaries.in(data.resolve("postgres"));
        Files.delete(programs.program("postgres"));
        Files.write(programs.program("pg_ctl"), new byte[0]);

        assertThat(ask(start(), "select 1")).isEqualTo("1");
    }

    @Test
    void dataOfAnotherMajorVersionAreRefused() throws Exception {
        useTheTemplate();
        start().close();
        var version = data.resolve("pgdata/PG_VERSION");
        var written = Files.readString(version);
        Files.writeString(version, "9\n");
        assertRefused(
                "was written by PostgreSQL 9", "Make a backup with the Pendopo that wrote it");

        Files.writeString(version, written);
        assertThat(ask(start(), "select 1")).isEqualTo("1");
    }

    @Test
    void aClusterWithoutItsPasswordIsRefused() throws Exception {
        useTheTemplate();
        start().close();
        Files.delete(data.resolve("db-password"));

        assertRefused("is missing", "Put the file back");
    }

    @Test
    void aFileInPlaceOfTheFolderIsRefused() throws Exception {
        Files.writeString(data, "no folder");

        assertRefused("is not a folder that", "Name another folder");
    }

    @Test
    void aFolderWithoutTheRightToWriteIsRefused() throws Exception {
        assumeFalse(PostgresUser.isRoot(), "root writes everywhere");
        Files.createDirectory(data);
        permit(data, "r-xr-xr-x");

        assertRefused("is not a folder that", "change the owner");
    }

    @Test
    void rootFindsAnotherPlaceWhenAParentIsClosed() throws Exception {
        assumeTrue(PostgresUser.isRoot(), "only root becomes another user");
        permit(parent, "rwx------");

        var first = start();
        remember(first, "behind a closed door");
        first.close();

        var link = data.resolve("pgdata");
        assertThat(Files.isSymbolicLink(link)).isTrue();
        assertThat(link.toRealPath().toString()).startsWith("/var/lib/pendopo/");
        assertThat(remembered(start())).isEqualTo("behind a closed door");
    }

    @Test
    void rootRunsItAsTheOwnerOfTheFolder() throws Exception {
        assumeTrue(PostgresUser.isRoot(), "only root becomes another user");
        Files.createDirectory(data);
        var nobody = PostgresUser.ownerOf(Path.of("/nonexistent"));
        nobody.own(data);

        start();

        assertThat(PostgresUser.uid(data.resolve("pgdata"))).isEqualTo(nobody.uid());
        assertThat(PostgresUser.uid(data.resolve("db-password"))).isEqualTo(nobody.uid());
        assertThat(PostgresUser.uid(data.resolve("postgres"))).isEqualTo(nobody.uid());
    }

    @Test
    void aLongLogIsPutAside() throws Exception {
        var file = Files.writeString(parent.resolve("postgres.log"), "many words");

        new ServerLog(file, 5).keepSmall();

        assertThat(file).isEmptyFile();
        assertThat(parent.resolve("postgres.log.1")).hasContent("many words");
    }

    private EmbeddedPostgres start() {
        var postgres = EmbeddedPostgres.start(data);
        opened.push(postgres);
        return postgres;
    }

    private EmbeddedPostgres attach() {
        var postgres = EmbeddedPostgres.attach(data);
        opened.push(postgres);
        return postgres;
    }

    private ServingProcess process() throws IOException {
        var process = ServingProcess.on(data);
        processes.push(process);
        return process;
    }

    private void assertRefused(String problem, String remedy) {
        assertThatExceptionOfType(DatabaseUnavailable.class)
                .isThrownBy(this::start)
                .satisfies(
                        refusal -> {
                            assertThat(refusal.problem()).contains(problem);
                            assertThat(refusal.remedy()).contains(remedy);
                            assertThat(refusal.getMessage()).doesNotContain("\n");
                        });
    }

    private static void countForMinutes(EmbeddedPostgres postgres) {
        assertThatExceptionOfType(SQLException.class)
                .isThrownBy(
                        () -> ask(postgres, "select count(*) from generate_series(1, 2000000000)"));
    }

    private static void remember(EmbeddedPostgres postgres, String text) throws SQLException {
        tell(postgres, "create table note as select '" + text + "' as text");
    }

    private static String remembered(EmbeddedPostgres postgres) throws SQLException {
        return ask(postgres, "select text from note");
    }

    private static void tell(EmbeddedPostgres postgres, String sql) throws SQLException {
        var address = postgres.address();
        try (var connection =
                        DriverManager.getConnection(
                                address.url(), address.user(), address.password());
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String ask(EmbeddedPostgres postgres, String sql) throws SQLException {
        var address = postgres.address();
        try (var connection =
                        DriverManager.getConnection(
                                address.url(), address.user(), address.password());
                var statement = connection.createStatement();
                var answer = statement.executeQuery(sql)) {
            answer.next();
            return answer.getString(1);
        }
    }

    private boolean isServer(long pid) throws IOException {
        return PidFile.isServer(pid, data.resolve("pgdata").toRealPath());
    }

    private void kill(long pid) throws Exception {
        ProcessHandle.of(pid).orElseThrow().destroyForcibly();
        waitUntil(() -> !isServer(pid));
    }

    private interface Condition {
        boolean holds() throws Exception;
    }

    private static void waitUntil(Condition condition) throws Exception {
        var end = Instant.now().plus(SOON);
        while (!condition.holds()) {
            assertThat(Instant.now()).isBefore(end);
            Thread.sleep(50);
        }
    }

    private static void permit(Path path, String permissions) throws IOException {
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
    }

    private static void deleteAll(Path folder) throws IOException {
        List<Path> all;
        try (var paths = Files.walk(folder)) {
            all = paths.sorted(Comparator.reverseOrder()).toList();
        }
        for (var path : all) {
            Files.delete(path);
        }
    }
}
