package id.pendopo.catalogue.exchange;

import id.pendopo.access.Officer;
import id.pendopo.access.Role;
import id.pendopo.attachment.FileNames;
import id.pendopo.catalogue.exchange.ServiceImport.Mode;
import id.pendopo.catalogue.exchange.ServiceImport.State;
import id.pendopo.document.TableBook;
import id.pendopo.organisation.Organisations;
import id.pendopo.shared.Ids;
import id.pendopo.shared.Outcome;
import id.pendopo.shared.Problem;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Files of services: brought, looked through, taken or thrown away. */
@Component
class ServiceImports {

    static final int LARGEST_FILE = 8 * 1024 * 1024;

    private final ServiceImportStore store;
    private final ImportLineStore lines;
    private final Layouts layouts;
    private final Organisations organisations;
    private final Clock clock;

    ServiceImports(
            ServiceImportStore store,
            ImportLineStore lines,
            Layouts layouts,
            Organisations organisations,
            Clock clock) {
        this.store = store;
        this.lines = lines;
        this.layouts = layouts;
        this.organisations = organisations;
        this.clock = clock;
    }

    /**
     * What an officer brings.
     *
     * @param mode strict or partial, in whichever letters
     * @param meaning of the columns, when it is known already
     */
    record Upload(String fileName, byte[] content, String mode, @Nullable Meaning meaning) {}

    /**
     * Keeps the file until its preview is made, or until its columns are explained. No transaction
     * is open while it waits for its turn to be read.
     */
    public Outcome<ServiceImport> bring(Officer officer, Upload upload) {
        var mode =
                Stream.of(Mode.values())
                        .filter(one -> one.name().equalsIgnoreCase(upload.mode()))
                        .findFirst();
        if (mode.isEmpty()) {
            return Outcome.refused("mode", Refusal.MODE_UNKNOWN);
        }
        if (upload.content().length > LARGEST_FILE) {
            return Outcome.refused("file", Refusal.FILE_TOO_LARGE, LARGEST_FILE / 1024 / 1024);
        }
        return switch (TableBook.read(upload.content(), ImportWork.MOST_ROWS)) {
            case Outcome.Done<TableBook>(var book) ->
                    Outcome.done(kept(officer, upload, mode.get(), book));
            case Outcome.Refused<TableBook>(var problems) ->
                    Outcome.refused(
                            problems.stream()
                                    .map(one -> new Problem("file", one.reason(), one.arguments()))
                                    .toList());
        };
    }

    private ServiceImport kept(Officer officer, Upload upload, Mode mode, TableBook book) {
        boolean known =
                upload.meaning() != null
                        || FileReading.ours(book, layouts.of(officer.organisation()));
        var name = upload.fileName().isBlank() ? "layanan" : FileNames.clean(upload.fileName());
        var file =
                new ServiceImport(
                        officer.organisation(),
                        Ids.next(),
                        known ? State.READING : State.COLUMNS,
                        mode,
                        name,
                        upload.meaning(),
                        officer.account(),
                        officer.name(),
                        clock.instant(),
                        0,
                        0,
                        book.kind() == TableBook.Kind.CSV_WESTERN,
                        false,
                        null,
                        new ServiceImport.Counts(0, 0, 0, 0),
                        null,
                        null,
                        "");
        store.add(file, upload.content(), officer);
        return file;
    }

    /** The file, if this officer brought it or answers for the whole organisation. */
    Optional<ServiceImport> find(Officer officer, UUID id) {
        return store.find(officer.organisation(), id, scope(officer));
    }

    /** The latest first. */
    List<ServiceImport> list(Officer officer) {
        return store.list(officer.organisation(), scope(officer));
    }

    private @Nullable UUID scope(Officer officer) {
        var root = organisations.root(officer.organisation());
        return officer.mayAt(root, Role.ADMIN) ? null : officer.account();
    }

    List<Line> lines(ServiceImport file, Planned.Kind kind, int limit, int offset) {
        return lines.of(file, kind, limit, offset);
    }

    Layout layout(Officer officer) {
        return layouts.of(officer.organisation());
    }

    /** May somebody say what its columns mean? Also of a file that bears only some of our names. */
    boolean explainable(ServiceImport file) {
        return file.state() == State.COLUMNS
                || file.state() == State.READY && (file.meaning() != null || strange(file));
    }

    /** Faults of the file as a whole come first, and among them the columns that nobody knows. */
    private boolean strange(ServiceImport file) {
        return lines.of(file, Planned.Kind.FAULTY, 1, 0).stream()
                .filter(line -> line.code().isEmpty())
                .flatMap(line -> line.faults().stream())
                .anyMatch(fault -> fault.code().equals(Refusal.COLUMN_UNKNOWN.code()));
    }

    /** The officer said what its columns mean: now it can be read. */
    @Transactional
    public Outcome<ServiceImport> explain(Officer officer, ServiceImport file, Meaning meaning) {
        if (!explainable(file) || !store.move(officer, file, State.READING, file.mode(), meaning)) {
            return Outcome.refused("", Refusal.NOT_READY);
        }
        return Outcome.done(find(officer, file.id()).orElseThrow());
    }

    /** The officer said yes to what the preview shows. */
    @Transactional
    public Outcome<ServiceImport> confirm(Officer officer, ServiceImport file, String mode) {
        var chosen = mode.equals(Mode.PARTIAL.name()) ? Mode.PARTIAL : Mode.STRICT;
        if (file.state() != State.READY) {
            return Outcome.refused("", Refusal.NOT_READY);
        }
        if (file.counts().faulty() > 0 && chosen == Mode.STRICT) {
            return Outcome.refused("", Refusal.FAULTS_LEFT, file.counts().faulty());
        }
        if (file.counts().work() == 0) {
            return Outcome.refused("", Refusal.NOTHING_TO_DO);
        }
        if (!store.move(officer, file, State.APPLYING, chosen, file.meaning())) {
            return Outcome.refused("", Refusal.NOT_READY);
        }
        return Outcome.done(find(officer, file.id()).orElseThrow());
    }

    /** Throws away a file that was not taken. */
    @Transactional
    public Outcome<ServiceImport> discard(ServiceImport file) {
        return store.drop(file) ? Outcome.done(file) : Outcome.refused("", Refusal.NOT_READY);
    }
}
