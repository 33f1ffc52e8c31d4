package id.pendopo.safekeeping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.pendopo.TestDatabase;
import id.pendopo.TestFolder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A backup is one moment of the house, in a file that is whole or not there. */
@Tag("store")
class BackupTests {

    private static final int PURSES = 2_000;
    private static final long COINS = 2L * PURSES * 100;

    private Installation house;

    @BeforeEach
    void twoTablesAndASecret() throws Exception {
        house = Safe.at(TestDatabase.fresh());
        Files.writeString(house.secret(), "rahasia\n");
        for (var table : new String[] {"aa", "zz"}) {
            Safe.ask(
                    house.server(),
                    """
                    create schema %1$s;
                    create table %1$s.purse (id int primary key, coins bigint, note text);
                    insert into %1$s.purse select n, 100, repeat('x', 500)
                      from generate_series(1, %2$d) as n
                    """
                            .formatted(table, PURSES));
        }
    }

    /** Coins wander between the first table and the last, and none is lost or doubled. */
    @Test
    void writesOfOthersAreInItWholeOrNotAtAll() throws Exception {
        var stop = new AtomicBoolean();
        var moves = new AtomicLong();
        try (var movers = Executors.newFixedThreadPool(2)) {
            for (int i = 0; i < 2; i++) {
                movers.submit(() -> move(stop, moves));
            }
            for (int i = 0; i < 10; i++) {
                long before = moves.get();
                while (moves.get() == before) {
                    Thread.onSpinWait();
                }
                assertThat(coins(Safe.backup(house))).isEqualTo(COINS);
            }
            stop.set(true);
        }
        assertThat(moves.get()).isGreaterThan(20);
    }

    @Test
    void sequencesGoOnWhereTheyStood() throws Exception {
        Safe.ask(house.server(), "create sequence aa.number; select setval('aa.number', 41)");
        assertThat(Safe.manifest(Safe.backup(house)).sequences())
                .containsExactly(new Manifest.Sequence("aa", "number", 41));
    }

    @Test
    void whatIsThereIsNeverOverwritten() throws Exception {
        var file = Files.writeString(TestFolder.fresh().resolve("lama.zip"), "lama");
        refused(file, "already");
        assertThat(file).hasContent("lama");
    }

    @Test
    void aFolderThatIsMissingIsNamed() {
        refused(TestFolder.fresh().resolve("entah/cadangan.zip"), "no folder");
    }

    @Test
    void withoutTheSecretThereIsNoBackup() throws Exception {
        Files.delete(house.secret());
        refused(TestFolder.fresh().resolve("cadangan.zip"), "secret");
    }

    @Test
    void anEmptyDatabaseIsNoHouse() throws Exception {
        house = Safe.empty();
        Files.writeString(house.secret(), "rahasia\n");
        var folder = TestFolder.fresh();
        refused(folder.resolve("cadangan.zip"), "nothing to keep");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void anUnknownServerIsSaidAndLeavesNoFile() throws Exception {
        var server = house.server();
        house =
                new Installation(
                        house.data(),
                        house.secret(),
                        new id.pendopo.database.DatabaseAddress(
                                server.url(), server.user() + "x", "salah"));
        var folder = TestFolder.fresh();
        refused(folder.resolve("cadangan.zip"), "cannot be read");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aFinishedBackupStandsAlone() throws Exception {
        var file = Safe.backup(house);
        try (Stream<Path> files = Files.list(file.getParent())) {
            assertThat(files).containsExactly(file);
        }
    }

    private void refused(Path file, String word) {
        assertThatExceptionOfType(Trouble.class)
                .isThrownBy(() -> Safe.make(house, file))
                .satisfies(
                        trouble -> {
                            assertThat(trouble.problem()).contains(word);
                            assertThat(trouble.remedy()).isNotBlank();
                        });
    }

    private void move(AtomicBoolean stop, AtomicLong moves) {
        var random = new Random();
        var server = house.server();
        try (var connection =
                        DriverManager.getConnection(
                                server.url(), server.user(), server.password());
                var give =
                        connection.prepareStatement(
                                "update aa.purse set coins = coins - ? where id = ?");
                var take =
                        connection.prepareStatement(
                                "update zz.purse set coins = coins + ? where id = ?")) {
            connection.setAutoCommit(false);
            while (!stop.get()) {
                int coins = random.nextInt(-9, 10);
                give.setInt(1, coins);
                give.setInt(2, 1 + random.nextInt(PURSES));
                give.execute();
                take.setInt(1, coins);
                take.setInt(2, 1 + random.nextInt(PURSES));
                take.execute();
                connection.commit();
                moves.incrementAndGet();
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static long coins(Path file) throws Exception {
        long coins = 0;
        try (var zip = new ZipFile(file.toFile())) {
            for (var name : new String[] {"tables/aa.purse.copy", "tables/zz.purse.copy"}) {
                var text =
                        new String(
                                zip.getInputStream(zip.getEntry(name)).readAllBytes(),
                                StandardCharsets.UTF_8);
                coins += text.lines().mapToLong(line -> Long.parseLong(line.split("\t")[1])).sum();
            }
        }
        return coins;
    }
}
