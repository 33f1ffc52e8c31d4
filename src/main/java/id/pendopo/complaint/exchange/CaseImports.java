package id.pendopo.complaint.exchange;

import id.pendopo.access.Officer;
import id.pendopo.access.Role;
import id.pendopo.audit.AuditTrail;
import id.pendopo.complaint.exchange.CaseImport.Mode;
import id.pendopo.complaint.exchange.CaseImport.State;
import id.pendopo.complaint.notice.Silence;
import id.pendopo.document.TableBook;
import id.pendopo.shared.Ids;
import id.pendopo.shared.Outcome;
import id.pendopo.shared.Problem;
import id.pendopo.shared.Site;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/** Files of cases: brought, looked through, taken once or thrown away. */
@Component
class CaseImports {

    static final int LARGEST_FILE = 8 * 1024 * 1024;
    static final int MOST_ROWS = 2_000;
    private static final int LONGEST_NAME = 120;

    private final CaseImportStore store;
    private final CasePlans plans;
    private final CaseWriting writing;
    private final AuditTrail audit;
    private final Clock clock;

    CaseImports(
            CaseImportStore store,
            CasePlans plans,
            CaseWriting writing,
            AuditTrail audit,
            Clock clock) {
        this.store = store;
        this.plans = plans;
        this.writing = writing;
        this.audit = audit;
        this.clock = clock;
    }

    /** Keeps the file until its columns are explained and its preview was agreed to. */
    @Transactional
    public Outcome<CaseImport> bring(Officer officer, String name, byte[] content) {
        return switch (read(content)) {
            case Outcome.Refused<CaseTable> refused -> refused.as();
            case Outcome.Done<CaseTable>(var table) ->
                    Outcome.done(kept(officer, name.strip(), content, table));
        };
    }

    private static Outcome<CaseTable> read(byte[] content) {
        if (content.length > LARGEST_FILE) {
            return Outcome.refused("file", Refusal.FILE_TOO_LARGE, LARGEST_FILE / 1024 / 1024);
        }
        return switch (TableBook.read(content, MOST_ROWS + 1)) {
            case Outcome.Refused<TableBook>(var problems) ->
                    Outcome.refused(
                            problems.stream()
                                    .map(one -> new Problem("file", one.reason(), one.arguments()))
                                    .toList());
            case Outcome.Done<TableBook>(var book) ->
                    CaseTable.of(book)
                            .filter(table -> !table.rows().isEmpty())
                            .map(Outcome::done)
                            .orElseGet(() -> Outcome.refused("file", Refusal.NO_ROWS));
        };
    }

    private CaseImport kept(Officer officer, String name, byte[] content, CaseTable table) {
        var meaning =
                table.ours() ? table.own() : store.remembered(officer, table.names()).orElse(null);
        var file =
                new CaseImport(
                        officer.organisation(),
                        Ids.next(),
                        officer.account(),
                        officer.name(),
                        clock.instant(),
                        meaning == null ? State.COLUMNS : State.READY,
                        name.isEmpty()
                                ? "pengaduan"
                                : name.substring(Math.max(0, name.length() - LONGEST_NAME)),
                        table.names(),
                        meaning,
                        null);
        store.add(file, content, officer.holdsForAll(Role.COMPLAINT_OFFICER));
        return file;
    }

    Optional<CaseImport> find(Officer officer, UUID id) {
        return store.find(officer, id);
    }

    List<CaseImport> list(Officer officer) {
        return store.list(officer);
    }

    /** The table of a file that was not taken yet. */
    Optional<CaseTable> table(CaseImport file) {
        return store.content(file)
                .map(CaseImports::read)
                .flatMap(
                        outcome ->
                                outcome instanceof Outcome.Done<CaseTable>(var table)
                                        ? Optional.of(table)
                                        : Optional.empty());
    }

    /** What the file would bring now. */
    @Transactional(readOnly = true)
    public Optional<Plan> plan(Officer officer, CaseImport file) {
        var meaning = file.meaning();
        return meaning == null
                ? Optional.empty()
                : table(file).map(table -> plans.of(officer, table, meaning));
    }

    /** Categories in it that are none of ours, while it was not taken yet. */
    List<ForeignWord> words(Officer officer, CaseImport file) {
        var meaning = file.meaning();
        return meaning == null || file.state() != State.READY
                ? List.of()
                : table(file).map(table -> plans.words(officer, table, meaning)).orElse(List.of());
    }

    /** The officer says what its columns hold. */
    @Transactional
    public Outcome<CaseImport> explain(Officer officer, CaseImport file, Meaning meaning) {
        var problems = new ArrayList<Problem>();
        var columns = meaning.columns();
        for (int i = 0; i < columns.size(); i++) {
            var column = columns.get(i);
            if (column != null && columns.indexOf(column) < i) {
                problems.add(Problem.of("kolom-" + i, Refusal.COLUMN_CHOSEN_TWICE));
            }
        }
        for (var needed : Column.NEEDED) {
            if (!columns.contains(needed)) {
                problems.add(Problem.of("kolom-0", lacking(needed)));
            }
        }
        if (meaning.system().isBlank() || meaning.system().length() > 80) {
            problems.add(Problem.of("sistem", Refusal.SYSTEM_MISSING));
        }
        if (!problems.isEmpty()) {
            return Outcome.refused(problems);
        }
        store.explain(file, meaning);
        return Outcome.done(find(officer, file.id()).orElseThrow());
    }

    private static Refusal lacking(Column needed) {
        return switch (needed) {
            case ID -> Refusal.NO_COLUMN_FOR_ID;
            case RECEIVED -> Refusal.NO_COLUMN_FOR_RECEIVED;
            default -> Refusal.NO_COLUMN_FOR_BODY;
        };
    }

    /**
     * The officer said yes to what the preview shows.
     *
     * @param print of the plan that was seen; null when nobody looked at one
     */
    @Transactional
    public Outcome<CaseImport> take(
            Officer officer, Site site, UUID id, String mode, @Nullable String print) {
        var chosen =
                Stream.of(Mode.values())
                        .filter(one -> one.name().equalsIgnoreCase(mode))
                        .findFirst();
        if (chosen.isEmpty()) {
            return Outcome.refused("mode", Refusal.MODE_UNKNOWN);
        }
        var found = store.lock(officer, id).filter(one -> one.state() == State.READY);
        var planned = found.flatMap(file -> plan(officer, file));
        if (planned.isEmpty()) {
            return Outcome.refused("", Refusal.NOT_READY);
        }
        var plan = planned.get();
        if (print != null && !print.equals(plan.print())) {
            return Outcome.refused("", Refusal.CHANGED_SINCE);
        }
        if (plan.faultyRows() > 0 && chosen.get() == Mode.STRICT) {
            return Outcome.refused("", Refusal.FAULTS_LEFT, plan.faultyRows());
        }
        if (print != null && plan.fresh().isEmpty()) {
            return Outcome.refused("", Refusal.NOTHING_TO_TAKE);
        }
        return Silence.during(() -> written(officer, site, found.get(), plan));
    }

    private Outcome<CaseImport> written(Officer officer, Site site, CaseImport file, Plan plan) {
        var taken = new ArrayList<CaseImport.Line>();
        for (var one : plan.fresh()) {
            switch (writing.take(officer, site, one)) {
                case Outcome.Done<CaseImport.Line>(var line) -> taken.add(line);
                case Outcome.Refused<CaseImport.Line> _ -> {
                    // Somebody brought the same case within this second: nothing is kept.
                    TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
                    return Outcome.refused("", Refusal.CHANGED_SINCE);
                }
            }
        }
        var here =
                plan.here().stream()
                        .map(
                                one ->
                                        new CaseImport.Line(
                                                one.row(), one.system(), one.id(), one.code(), ""))
                        .toList();
        var report = new CaseImport.Report(taken, here, plan.faults(), plan.faultyRows());
        store.taken(file, report, clock.instant());
        audit.record(
                officer.organisation(),
                officer.actor(),
                "complaint.imported",
                file.id().toString(),
                Map.of(
                        "file", file.fileName(),
                        "taken", taken.size(),
                        "here", here.size(),
                        "faulty", plan.faultyRows()));
        return Outcome.done(find(officer, file.id()).orElseThrow());
    }

    /** Throws away a file that was not taken. */
    @Transactional
    public Outcome<CaseImport> discard(CaseImport file) {
        return store.drop(file) ? Outcome.done(file) : Outcome.refused("", Refusal.NOT_READY);
    }
}
