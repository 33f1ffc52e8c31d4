package id.pendopo.catalogue.exchange;

import id.pendopo.access.Officer;
import id.pendopo.access.Role;
import id.pendopo.audit.AuditTrail;
import id.pendopo.catalogue.exchange.ServiceImport.State;
import id.pendopo.organisation.Organisations;
import id.pendopo.organisation.Unit;
import id.pendopo.shared.Outcome;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
    record Tools(
            ServiceWriting writing,
            Layouts layouts,
            Organisations organisations,
            AuditTrail audit,
            Clock clock) {}

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
        var listed = listed(officer, undo);
        if (!mine(officer, undo, listed)) {
            return rolledBack(Refusal.UNDO_NOT_YOURS);
        }
        var touched = touched(officer, undo, listed);
        if (!touched.isEmpty()) {
            return rolledBack(
                    Refusal.UNDO_TOUCHED,
                    String.join(", ", touched.subList(0, Math.min(NAMED, touched.size()))));
        }
        var layout = tools.layouts().of(officer.organisation());
        for (var one : undo.entrySet()) {
            var back =
                    tools.writing().takeBack(officer, layout, one.getKey(), one.getValue(), reason);
            if (back instanceof Outcome.Refused<String>) {
                return rolledBack(Refusal.UNDO_TOUCHED, one.getKey());
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

    private Map<String, Listed> listed(Officer officer, Map<String, Line.Undo> undo) {
        var listed = new HashMap<String, Listed>();
        services.some(officer.organisation(), List.copyOf(undo.keySet()), List.of())
                .forEach(one -> listed.put(one.entry().code(), one));
        return listed;
    }

    /**
     * Are all its services in the officer's care today, where they stand and where they stood? Who
     * brought the file may have lost the role since.
     */
    private boolean mine(Officer officer, Map<String, Line.Undo> undo, Map<String, Listed> listed) {
        var units =
                tools.organisations().units(officer.organisation()).stream()
                        .filter(unit -> officer.mayAt(unit, Role.ADMIN, Role.UNIT_HEAD))
                        .map(Unit::id)
                        .collect(Collectors.toSet());
        var now = listed.values().stream().map(Listed::entry);
        var before = undo.values().stream().map(Line.Undo::before);
        return Stream.concat(now, before)
                .filter(Objects::nonNull)
                .allMatch(entry -> units.contains(entry.unit()));
    }

    private List<String> touched(
            Officer officer, Map<String, Line.Undo> undo, Map<String, Listed> listed) {
        var touched = new ArrayList<String>();
        undo.forEach(
                (code, one) -> {
                    if (!tools.writing().untouched(officer, code, one, listed.get(code))) {
                        touched.add(code);
                    }
                });
        return touched;
    }

    private static Outcome<ServiceImport> rolledBack(Refusal reason, Object... codes) {
        TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
        return Outcome.refused("", reason, codes);
    }
}
