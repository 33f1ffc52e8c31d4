package id.pendopo.catalogue.exchange;

import id.pendopo.access.Officer;
import id.pendopo.audit.AuditTrail;
import id.pendopo.catalogue.exchange.ServiceImport.State;
import id.pendopo.document.TableBook;
import id.pendopo.shared.Outcome;
import id.pendopo.shared.Problem;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Reads a file of services for its preview, and takes it after the officer said yes. */
@Component
class ImportWork {

    /** A node that has not been heard of for so long has gone. */
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    static final int MOST_ROWS = 50_000;

    private static final Logger LOG = LoggerFactory.getLogger(ImportWork.class);

    private final ServiceImportStore imports;
    private final ImportPlans plans;
    private final ServiceWriting writing;
    private final AuditTrail audit;
    private final Tools tools;

    /** What the work is done with. */
    @Component
    static class Tools {

        final ImportWorkStore store;
        final ImportLineStore lines;
        final ExchangeStore services;
        final Clock clock;
        final TransactionTemplate apart;

        Tools(
                ImportWorkStore store,
                ImportLineStore lines,
                ExchangeStore services,
                Clock clock,
                PlatformTransactionManager transactions) {
            this.store = store;
            this.lines = lines;
            this.services = services;
            this.clock = clock;
            this.apart = new TransactionTemplate(transactions);
            this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        }
    }

    ImportWork(
            ServiceImportStore imports,
            ImportPlans plans,
            ServiceWriting writing,
            AuditTrail audit,
            Tools tools) {
        this.imports = imports;
        this.plans = plans;
        this.writing = writing;
        this.audit = audit;
        this.tools = tools;
    }

    /** Works at the files that wait; false when none did. */
    boolean next() {
        var stale = tools.clock.instant().minus(PATIENCE);
        var waiting = imports.waiting(stale);
        waiting.ifPresent(this::work);
        return waiting.isPresent();
    }

    /** Reads or takes the file, unless somebody else does. */
    void work(ServiceImport file) {
        var now = tools.clock.instant();
        if (!Boolean.TRUE.equals(
                tools.apart.execute(_ -> tools.store.claim(file, now, now.minus(PATIENCE))))) {
            return;
        }
        try {
            var end =
                    tools.apart.execute(
                            status -> {
                                var came = done(file);
                                if (came != End.KEPT) {
                                    status.setRollbackOnly();
                                }
                                return came;
                            });
            if (end == End.MOVED) {
                tools.apart.executeWithoutResult(_ -> again(file));
            }
        } catch (RuntimeException e) {
            LOG.error("The file of services {} could not be worked at", file.id(), e);
            refuse(file, Problem.of("", Refusal.INTERRUPTED));
        }
    }

    /** How a piece of work ends. */
    private enum End {
        KEPT,
        REFUSED,
        /** Somebody was faster within this second: nothing is taken, the preview is made anew. */
        MOVED
    }

    private void again(ServiceImport file) {
        if (book(file) instanceof Outcome.Done<TableBook>(var book)) {
            preview(tools.store.officer(file), file, book, true);
        }
    }

    private Outcome<TableBook> book(ServiceImport file) {
        return TableBook.read(tools.store.content(file).orElse(new byte[0]), MOST_ROWS);
    }

    private End done(ServiceImport file) {
        var officer = tools.store.officer(file);
        return switch (book(file)) {
            case Outcome.Done<TableBook>(var book) ->
                    file.state() == State.APPLYING
                            ? take(officer, file, book)
                            : preview(officer, file, book, false);
            case Outcome.Refused<TableBook>(var problems) -> {
                refuse(file, problems.getFirst());
                yield End.REFUSED;
            }
        };
    }

    private void refuse(ServiceImport file, Problem problem) {
        tools.apart.executeWithoutResult(
                _ -> tools.store.refuse(file, ServiceImport.Said.of(problem)));
    }

    private void progress(ServiceImport file, int done, int total) {
        tools.apart.executeWithoutResult(
                _ -> tools.store.progress(file, done, total, tools.clock.instant()));
    }

    private End preview(Officer officer, ServiceImport file, TableBook book, boolean moved) {
        var plan = plans.of(officer, file, book, (done, total) -> progress(file, done, total));
        if (plan.services() == 0 && plan.planned().isEmpty()) {
            refuse(file, Problem.of("", Refusal.NO_ROWS));
            return End.REFUSED;
        }
        show(file, plan, moved);
        return End.KEPT;
    }

    private void show(ServiceImport file, ImportPlans.Plan plan, boolean moved) {
        tools.lines.clear(file);
        var lines = new ArrayList<Line>();
        for (var planned : plan.planned()) {
            lines.add(Line.of(lines.size() + 1, planned));
        }
        tools.lines.add(file, lines);
        tools.store.ready(file, plan.counts(), plan.hash(), moved);
    }

    /**
     * Only what the preview showed is ever taken; if the world has moved on, there is a new one.
     */
    private End take(Officer officer, ServiceImport file, TableBook book) {
        var plan = plans.of(officer, file, book, (_, _) -> {});
        if (!Arrays.equals(plan.hash(), tools.store.planHash(file).orElse(null))) {
            show(file, plan, true);
            return End.KEPT;
        }
        var work = plan.planned().stream().filter(one -> !one.changes().isEmpty()).toList();
        int done = 0;
        var known = new HashMap<String, Listed>();
        for (var planned : work) {
            if (done % 200 == 0) {
                progress(file, done, work.size());
                known.clear();
                known.putAll(
                        listed(officer, work.subList(done, Math.min(done + 200, work.size()))));
            }
            done++;
            var listed = Optional.ofNullable(known.get(planned.code())).filter(Listed::known);
            var written = writing.write(officer, planned, listed.orElse(null));
            if (written instanceof Outcome.Done<Line.Undo>(var undo)) {
                tools.lines.keep(file, planned.code(), undo);
            } else {
                return End.MOVED;
            }
        }
        tools.store.applied(file, tools.clock.instant());
        var details =
                Map.of(
                        "file",
                        file.fileName(),
                        "new",
                        plan.counts().fresh(),
                        "changed",
                        plan.counts().changed());
        audit.record(
                officer.organisation(),
                officer.actor(),
                "catalogue.imported",
                file.id().toString(),
                details);
        return End.KEPT;
    }

    private Map<String, Listed> listed(Officer officer, List<Planned> piece) {
        var codes = piece.stream().map(Planned::code).toList();
        var known = new HashMap<String, Listed>();
        tools.services
                .some(officer.organisation(), codes, List.of())
                .forEach(one -> known.put(one.entry().code(), one));
        return known;
    }
}
