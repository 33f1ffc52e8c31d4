package id.pendopo.safekeeping;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.pendopo.House;
import id.pendopo.TestFolder;
import id.pendopo.database.DatabaseAddress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;

/** A restore does all of it or nothing, and believes no file unseen. */
@Tag("store")
@House(demo = false)
class RestoreTests {

    private static final String ELEMENTS = "tables/survey.element.copy";
    private static final String INSTRUMENTS = "tables/survey.instrument.copy";

    @Value("${pendopo.data}")
    private Path data;

    @Value("${spring.datasource.url}")
    private String url;

    @Value("${spring.datasource.username}")
    private String user;

    @Value("${spring.datasource.password}")
    private String password;

    private Path file;
    private Installation place;

    @BeforeEach
    void aBackupAndAnEmptyPlace() {
        file =
                Safe.backup(
                        new Installation(
                                data,
                                data.resolve("secret"),
                                new DatabaseAddress(url, user, password)));
        place = Safe.empty();
    }

    @Test
    void nothingIsEverOverwritten() throws Exception {
        Safe.restore(file, place);
        refused(file, "not empty", "its database has");
    }

    @Test
    void anotherSecretIsNeverOverwritten() throws Exception {
        Files.writeString(place.secret(), "lain\n");
        refused(file, "not empty", "secret");
        assertThat(place.secret()).hasContent("lain");
    }

    @Test
    void aCutFileIsRefused() throws Exception {
        var whole = Files.readAllBytes(file);
        for (int length : new int[] {0, 1000, whole.length / 2, whole.length - 1}) {
            refused(Files.write(fresh(), Arrays.copyOf(whole, length)), "not a whole backup");
        }
        untouched();
    }

    @Test
    void aSpoiltByteIsFoundAndItsPartNamed() throws Exception {
        var bytes = Files.readAllBytes(file);
        var name = ELEMENTS.getBytes(UTF_8);
        int at = 0;
        while (!Arrays.equals(bytes, at, at + name.length, name, 0, name.length)) {
            at++;
        }
        bytes[at + name.length + 20] ^= 0x55;
        refused(Files.write(fresh(), bytes), ELEMENTS);
        untouched();
    }

    @Test
    void aChangedMissingOrStrangePartIsNamed() throws Exception {
        refused(with(ELEMENTS, text -> text.replaceFirst("[a-z]", "Q")), ELEMENTS, "not what");
        refused(Safe.changed(file, parts -> parts.remove(ELEMENTS)), ELEMENTS, "missing");
        refused(Safe.changed(file, parts -> parts.remove("secret")), "secret", "missing");
        refused(
                Safe.changed(file, parts -> parts.put("tables/x.y.copy", new byte[1])),
                "tables/x.y.copy",
                "does not belong");
        refused(Safe.changed(file, parts -> parts.remove(Manifest.PART)), Manifest.PART, "missing");
        refused(with(Manifest.PART, text -> text.substring(9)), Manifest.PART);
        refused(with(Manifest.PART, _ -> "{\"format\": 1}"), Manifest.PART);
        untouched();
    }

    @Test
    void aNewerProgramsBackupIsRefused() throws Exception {
        refused(
                with(
                        Manifest.PART,
                        text ->
                                text.replaceAll(
                                        "(\"name\" : \"audit\",\\s+\"version\" : \")[0-9]+",
                                        "$1999")),
                "newer Pendopo",
                "audit");
        refused(
                with(Manifest.PART, text -> text.replace("\"format\" : 1", "\"format\" : 2")),
                "form 2");
        untouched();
    }

    /** Somebody who changes the manifest, too, still cannot bring in rows that do not fit. */
    @Test
    void rowsThatTheDatabaseRefusesLeaveNothingBehind() throws Exception {
        var forged =
                Safe.changed(
                        file,
                        parts -> {
                            var old = parts.put(INSTRUMENTS, new byte[0]);
                            replace(parts, Measured.of(old), Measured.of(new byte[0]));
                        });
        refused(forged, "foreign key");
        untouched();
        Safe.restore(file, place);
    }

    @Test
    void theFingerprintTellsAForgedFile() throws Exception {
        var forged = with(Manifest.PART, text -> text + " ");
        assertThat(restore(forged, fingerprint(file))).isOne();
        untouched();
        assertThat(restore(file, fingerprint(file).toUpperCase())).isZero();
    }

    /** With the database that comes along: the verbs as an operator runs them. */
    @Test
    void aDataFolderIsFilledAndKeptAgain() {
        var data = TestFolder.fresh().resolve("data");
        var folder = new Installation(data, data.resolve("secret"), null);
        var again = fresh();
        assertThat(Safekeeping.run("backup", List.of(again.toString()), folder)).isOne();
        assertThat(data).doesNotExist();
        assertThat(Safekeeping.run("restore", List.of(file.toString()), folder)).isZero();
        assertThat(Safekeeping.run("restore", List.of(file.toString()), folder)).isOne();
        assertThat(Safekeeping.run("backup", List.of(again.toString()), folder)).isZero();
        assertThat(Safe.manifest(again).tables()).isEqualTo(Safe.manifest(file).tables());
    }

    @Test
    void verbsSayHowTheyAreUsed() {
        assertThat(Safekeeping.run("backup", List.of(), place)).isEqualTo(2);
        assertThat(Safekeeping.run("restore", List.of("a", "b"), place)).isEqualTo(2);
        assertThat(Safekeeping.run("restore", List.of("/tidak/ada"), place)).isOne();
    }

    private int restore(Path from, String fingerprint) {
        return Safekeeping.run(
                "restore", List.of(from.toString(), "--fingerprint", fingerprint), place);
    }

    private static String fingerprint(Path from) throws IOException {
        try (var reader = BackupReader.open(from)) {
            return reader.fingerprint();
        }
    }

    private Path with(String part, UnaryOperator<String> change) throws IOException {
        return Safe.changed(
                file,
                parts -> {
                    var before = new String(parts.get(part), UTF_8);
                    var after = change.apply(before);
                    assertThat(after).isNotEqualTo(before);
                    parts.put(part, after.getBytes(UTF_8));
                });
    }

    private static void replace(Map<String, byte[]> parts, String old, String other) {
        var manifest = new String(parts.get(Manifest.PART), UTF_8);
        parts.put(Manifest.PART, manifest.replace(old, other).getBytes(UTF_8));
    }

    private void refused(Path from, String... words) {
        assertThatExceptionOfType(Trouble.class)
                .isThrownBy(() -> Safe.restore(from, place))
                .satisfies(
                        trouble -> {
                            assertThat(trouble.problem()).contains(words);
                            assertThat(trouble.remedy()).isNotBlank();
                            assertThat(trouble.getMessage()).doesNotContain("\n");
                        });
    }

    private void untouched() throws Exception {
        assertThat(Safe.isEmpty(place)).isTrue();
    }

    private static Path fresh() {
        return TestFolder.fresh().resolve("rusak.zip");
    }
}
