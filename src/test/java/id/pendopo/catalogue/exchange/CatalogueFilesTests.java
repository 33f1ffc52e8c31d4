package id.pendopo.catalogue.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
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
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.web.server.ResponseStatusException;

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
    void nothingIsLeftBehindWhenTheReaderGoesAway() throws InterruptedException {
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
        // Other houses may be making files at this moment; theirs go away.
        var left = left(start);
        for (int i = 0; i < 300 && left.stream().anyMatch(one -> Files.exists(one)); i++) {
            Thread.sleep(100);
        }
        assertThat(left).noneMatch(one -> Files.exists(one));
    }

    @Test
    void slowReadersDoNotFillTheDisk() throws Exception {
        var go = new CountDownLatch(1);
        var reading = new CountDownLatch(CatalogueFiles.READERS);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < CatalogueFiles.READERS; i++) {
                threads.submit(
                        () -> {
                            files.open(Format.CSV, page(), waiting(reading, go));
                            return true;
                        });
            }
            assertThat(reading.await(2, TimeUnit.MINUTES)).isTrue();
            assertThatExceptionOfType(ResponseStatusException.class)
                    .isThrownBy(() -> files.open(Format.CSV, page(), reader(_ -> {})))
                    .matches(e -> e.getStatusCode().value() == 429);
            go.countDown();
        }
        files.open(Format.CSV, page(), reader(_ -> {}));
    }

    private static OutputStream waiting(CountDownLatch reading, CountDownLatch go) {
        var first = new AtomicBoolean(true);
        return reader(
                _ -> {
                    if (first.getAndSet(false)) {
                        reading.countDown();
                        try {
                            go.await();
                        } catch (InterruptedException e) {
                            throw new IOException(e);
                        }
                    }
                });
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
                false,
                new Page.Assets("", "", "", "", Map.of()),
                List.of(),
                null,
                true,
                Instant.EPOCH);
    }
}
