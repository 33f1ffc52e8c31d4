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
import org.springframework.transaction.TransactionException;
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
        ImportTurn.take(() -> claimed(file));
    }

    /** The same at once; a file that would have to wait long is left to the job. */
    void workSoon(ServiceImport file) {
        ImportTurn.soon(
                () -> {
                    claimed(file);
                    return true;
                });
    }

    private void claimed(ServiceImport file) {
        var now = tools.clock.instant();
        if (!Boolean.TRUE.equals(
                tools.apart.execute(_ -> tools.store.claim(file, now, now.minus(PATIENCE))))) {
            return;
        }
        try {
            var content = tools.store.content(file).orElse(new byte[0]);
            switch (TableBook.read(content, MOST_ROWS)) {
                case Outcome.Done<TableBook>(var book) -> {
                    if (file.state() != State.APPLYING) {
                        preview(file, book, false);
                    } else if (!taken(file, book)) {
                        preview(file, book, true);
                    }
                }
                case Outcome.Refused<TableBook>(var problems) -> refuse(file, problems.getFirst());
            }
        } catch (RuntimeException e) {
            LOG.error("The file of services {} could not be worked at", file.id(), e);
            refuse(file, Problem.of("", Refusal.INTERRUPTED));
        }
    }

    /** False when somebody was faster within this second: then nothing of it is taken. */
    private boolean taken(ServiceImport file, TableBook book) {
        var kept =
                tools.apart.execute(
                        status -> {
                            boolean done = take(tools.store.officer(file), file, book);
                            if (!done) {
                                status.setRollbackOnly();
                            }
                            return done;
                        });
        return Boolean.TRUE.equals(kept);
    }

    private void refuse(ServiceImport file, Problem problem) {
        tools.apart.executeWithoutResult(
                _ -> tools.store.refuse(file, ServiceImport.Said.of(problem)));
    }

    /** Only told: where it can't be written down, the work goes on. */
    private void progress(ServiceImport file, int done, int total) {
        try {
            tools.apart.executeWithoutResult(
                    _ -> tools.store.progress(file, done, total, tools.clock.instant()));
        } catch (TransactionException e) {
            LOG.warn("How far the file of services {} is could not be kept", file.id(), e);
        }
    }

    /** Read without a transaction, so that the work holds no connection while it tells how far. */
    private void preview(ServiceImport file, TableBook book, boolean moved) {
        var officer = tools.store.officer(file);
        var plan = plans.of(officer, file, book, (done, total) -> progress(file, done, total));
        if (plan.services() == 0 && plan.planned().isEmpty()) {
            refuse(file, Problem.of("", Refusal.NO_ROWS));
            return;
        }
        tools.apart.executeWithoutResult(_ -> show(file, plan, moved));
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
     * Only what the preview showed is ever taken; if the world or the officer's roles have moved
     * on, there is a new one.
     */
    private boolean take(Officer officer, ServiceImport file, TableBook book) {
        var plan = plans.of(officer, file, book, (_, _) -> {});
        if (!Arrays.equals(plan.hash(), tools.store.planHash(file).orElse(null))) {
            show(file, plan, true);
            return true;
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
                return false;
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
        return true;
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
