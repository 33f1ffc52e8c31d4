package id.pendopo.catalogue.exchange;

import id.pendopo.access.Officer;
import id.pendopo.audit.AuditTrail;
import id.pendopo.catalogue.exchange.ServiceImport.State;
import id.pendopo.shared.Outcome;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/** Takes a whole import back, as long as nobody has built on it. */
@Component
class ImportUndo {

    private static final int NAMED = 5;

    private final ImportLineStore lines;
    private final ServiceImportStore store;
    private final ExchangeStore services;
    private final Tools tools;

    /** What else it is done with. */
    @Component
    record Tools(ServiceWriting writing, Layouts layouts, AuditTrail audit, Clock clock) {}

    ImportUndo(
            ImportLineStore lines, ServiceImportStore store, ExchangeStore services, Tools tools) {
        this.lines = lines;
        this.store = store;
        this.services = services;
        this.tools = tools;
    }

    /** All of it, or nothing when somebody has changed or decreed what it brought. */
    @Transactional
    public Outcome<ServiceImport> withdraw(Officer officer, ServiceImport file, String reason) {
        if (file.state() != State.APPLIED
                || !store.withdrawn(file, officer.name(), tools.clock().instant())) {
            return Outcome.refused("", Refusal.UNDO_OVER);
        }
        var undo = lines.undo(file);
        var touched = touched(officer, undo);
        if (!touched.isEmpty()) {
            return rolledBack(
                    String.join(", ", touched.subList(0, Math.min(NAMED, touched.size()))));
        }
        var layout = tools.layouts().of(officer.organisation());
        for (var one : undo.entrySet()) {
            var back =
                    tools.writing().takeBack(officer, layout, one.getKey(), one.getValue(), reason);
            if (back instanceof Outcome.Refused<String>) {
                return rolledBack(one.getKey());
            }
        }
        tools.audit()
                .record(
                        officer.organisation(),
                        officer.actor(),
                        "catalogue.import_withdrawn",
                        file.id().toString(),
                        Map.of("file", file.fileName(), "services", undo.size()));
        return Outcome.done(file);
    }

    private List<String> touched(Officer officer, Map<String, Line.Undo> undo) {
        var listed = new HashMap<String, Listed>();
        services.some(officer.organisation(), List.copyOf(undo.keySet()), List.of())
                .forEach(one -> listed.put(one.entry().code(), one));
        var touched = new ArrayList<String>();
        undo.forEach(
                (code, one) -> {
                    if (!tools.writing().untouched(officer, code, one, listed.get(code))) {
                        touched.add(code);
                    }
                });
        return touched;
    }

    private static Outcome<ServiceImport> rolledBack(String codes) {
        TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
        return Outcome.refused("", Refusal.UNDO_TOUCHED, codes);
    }
}
