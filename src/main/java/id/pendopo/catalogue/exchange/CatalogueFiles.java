package id.pendopo.catalogue.exchange;

import id.pendopo.access.Officer;
import id.pendopo.access.Role;
import id.pendopo.organisation.Organisations;
import id.pendopo.organisation.Unit;
import id.pendopo.shared.OrganisationId;
import id.pendopo.shared.Page;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.server.ResponseStatusException;
import tools.jackson.databind.ObjectMapper;

/** Writes the catalogue out, a service at a time, as it stands at one moment. */
@Component
class CatalogueFiles {

    private static final List<String> EVERYWHERE = List.of("/");

    /** A workbook reads the catalogue once for each of its sheets. */
    private static final int AT_ONCE = 2;

    /** Slow readers fill the disk with files no further than this. */
    static final int READERS = 64;

    private final ExchangeStore store;
    private final Layouts layouts;
    private final Organisations organisations;
    private final ObjectMapper json;
    private final TransactionTemplate moment;
    private final Semaphore makers = new Semaphore(AT_ONCE);
    private final Semaphore readers = new Semaphore(READERS);

    CatalogueFiles(
            ExchangeStore store,
            Layouts layouts,
            Organisations organisations,
            ObjectMapper json,
            PlatformTransactionManager transactions) {
        this.store = store;
        this.layouts = layouts;
        this.organisations = organisations;
        this.json = json;
        this.moment = new TransactionTemplate(transactions);
        this.moment.setReadOnly(true);
        this.moment.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
    }

    /** A kind of file, by the ending of its name. */
    enum Format {
        XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
        CSV("text/csv;charset=UTF-8"),
        JSON("application/json");

        final String mediaType;

        Format(String mediaType) {
            this.mediaType = mediaType;
        }

        static Optional<Format> of(String ending) {
            return Stream.of(values())
                    .filter(one -> one.name().equalsIgnoreCase(ending))
                    .findFirst();
        }

        String ending() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** What everybody may read. */
    void open(Format format, Page page, OutputStream output) throws IOException {
        send(format, page, output, reader(page.site().organisation(), EVERYWHERE, false));
    }

    /** What is in the officer's care, with its drafts. */
    void own(Officer officer, Format format, Page page, OutputStream output) throws IOException {
        var paths = officer.paths(Role.ADMIN, Role.UNIT_HEAD);
        send(format, page, output, reader(officer.organisation(), paths, true));
    }

    /** The same layout without services. */
    void empty(Format format, Page page, OutputStream output) throws IOException {
        send(format, page, output, _ -> {});
    }

    /** Made at once and sent afterwards: no connection waits for a slow reader. */
    private void send(
            Format format, Page page, OutputStream output, Consumer<Consumer<Listed>> services)
            throws IOException {
        if (!readers.tryAcquire()) {
            throw new ResponseStatusException(HttpStatus.TOO_MANY_REQUESTS);
        }
        try {
            sendFile(format, page, output, services);
        } finally {
            readers.release();
        }
    }

    private void sendFile(
            Format format, Page page, OutputStream output, Consumer<Consumer<Listed>> services)
            throws IOException {
        var made = Files.createTempFile("pendopo-", "." + format.ending());
        try {
            makers.acquireUninterruptibly();
            try {
                moment.executeWithoutResult(_ -> make(format, page, made, services));
            } finally {
                makers.release();
            }
            Files.copy(made, output);
        } finally {
            Files.deleteIfExists(made);
        }
    }

    private void make(Format format, Page page, Path made, Consumer<Consumer<Listed>> services) {
        try (var file = new BufferedOutputStream(Files.newOutputStream(made))) {
            write(format, page, file, services);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Consumer<Consumer<Listed>> reader(
            OrganisationId organisation, List<String> paths, boolean drafts) {
        return taker -> store.walk(organisation, paths, drafts, taker);
    }

    private void write(
            Format format, Page page, OutputStream output, Consumer<Consumer<Listed>> services)
            throws IOException {
        var organisation = page.site().organisation();
        var layout = layouts.of(organisation);
        var units =
                organisations.units(organisation).stream()
                        .collect(Collectors.toMap(Unit::id, unit -> unit));
        var values = new Values(layout, units);
        switch (format) {
            case XLSX -> new CatalogueWorkbook(layout, values, page).write(services, output);
            case CSV -> CatalogueCsv.write(layout, values, services, output);
            case JSON -> CatalogueJson.write(layout, units, json, services, output);
        }
    }
}
