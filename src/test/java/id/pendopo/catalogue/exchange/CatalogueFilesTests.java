package id.pendopo.catalogue.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import id.pendopo.House;
import id.pendopo.catalogue.exchange.CatalogueFiles.Format;
import id.pendopo.organisation.Organisations;
import id.pendopo.shared.Page;
import id.pendopo.shared.Texts;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The catalogue on its way to readers, also to slow ones. */
@House
@Tag("store")
class CatalogueFilesTests {

    @Autowired private CatalogueFiles files;
    @Autowired private Organisations organisations;
    @Autowired private MessageSource messages;

    @Test
    void noConnectionWaitsForASlowReader() throws IOException {
        for (var format : Format.values()) {
            var sent = new AtomicLong();
            files.open(
                    format,
                    page(),
                    reader(
                            length -> {
                                assertThat(
                                                TransactionSynchronizationManager
                                                        .isActualTransactionActive())
                                        .as(format.name())
                                        .isFalse();
                                sent.addAndGet(length);
                            }));
            assertThat(sent).as(format.name()).hasValueGreaterThan(10_000);
        }
    }

    @Test
    void nothingIsLeftBehindWhenTheReaderGoesAway() {
        var start = Instant.now().minusMillis(50);
        for (var format : Format.values()) {
            assertThatIOException()
                    .isThrownBy(
                            () ->
                                    files.open(
                                            format,
                                            page(),
                                            reader(
                                                    _ -> {
                                                        throw new IOException("gone");
                                                    })));
        }
        assertThat(left(start)).isEmpty();
    }

    private static List<Path> left(Instant since) {
        try (var all = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return all.filter(
                            one ->
                                    one.getFileName()
                                            .toString()
                                            .matches("pendopo-\\d+\\.(xlsx|csv|json)"))
                    .filter(one -> modified(one).isAfter(since))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Instant modified(Path file) {
        try {
            return Files.getLastModifiedTime(file).toInstant();
        } catch (IOException _) {
            return FileTime.fromMillis(0).toInstant();
        }
    }

    /** Told of each piece. */
    private interface Piece {
        void came(int length) throws IOException;
    }

    private static OutputStream reader(Piece piece) {
        return new OutputStream() {
            @Override
            public void write(int one) throws IOException {
                piece.came(1);
            }

            @Override
            public void write(byte[] bytes, int from, int length) throws IOException {
                piece.came(length);
            }
        };
    }

    private Page page() {
        return new Page(
                organisations.forHost(""),
                new Texts(messages, Texts.INDONESIAN),
                "/",
                "",
                new Page.Assets("", "", "", "", Map.of()),
                List.of(),
                null,
                true,
                Instant.EPOCH);
    }
}
