package id.pendopo.catalogue.exchange;

import id.pendopo.access.Officer;
import id.pendopo.audit.AuditTrail;
import id.pendopo.catalogue.Bodies;
import id.pendopo.catalogue.Body;
import id.pendopo.catalogue.ServiceRegisterStore;
import id.pendopo.catalogue.Standard;
import id.pendopo.catalogue.standard.StandardWriting;
import id.pendopo.shared.Outcome;
import java.time.Clock;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes into the catalogue what was planned for one service, and takes it back. */
@Component
class ServiceWriting {

    private final ServiceRegisterStore register;
    private final StandardWriting standards;
    private final Bodies bodies;
    private final AuditTrail audit;
    private final Clock clock;

    ServiceWriting(
            ServiceRegisterStore register,
            StandardWriting standards,
            Bodies bodies,
            AuditTrail audit,
            Clock clock) {
        this.register = register;
        this.standards = standards;
        this.bodies = bodies;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Does what was planned.
     *
     * @param listed the service as it is; null when it is new
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Outcome<Line.Undo> write(Officer officer, Planned planned, @Nullable Listed listed) {
        var entry = planned.entry();
        if (entry != null) {
            boolean done =
                    listed == null
                            ? register.add(officer.organisation(), entry, clock.instant())
                            : register.change(officer.organisation(), entry, clock.instant());
            if (!done) {
                return Outcome.refused("", Refusal.MOVED);
            }
            var fields =
                    planned.changes().stream()
                            .filter(change -> change.component().isEmpty())
                            .map(Change::column)
                            .filter(column -> !column.matches("[A-Z]{2}\\d+_.*"))
                            .toList();
            record(
                    officer,
                    listed == null ? "service.added" : "service.changed",
                    planned.code(),
                    fields);
        }
        var before = new LinkedHashMap<String, String>();
        StandardWriting.Written written = null;
        if (!planned.bodies().isEmpty()) {
            switch (standards.write(officer, planned.code(), planned.bodies())) {
                case Outcome.Done<StandardWriting.Written>(var done) -> written = done;
                case Outcome.Refused<StandardWriting.Written> refused -> {
                    return refused.as();
                }
            }
            for (var code : planned.bodies().keySet()) {
                var old = listed == null ? null : listed.bodies().get(code);
                before.put(code, old == null ? "" : bodies.write(old));
            }
        }
        return Outcome.done(
                new Line.Undo(
                        listed == null,
                        listed == null ? null : listed.entry(),
                        entry,
                        written,
                        before));
    }

    private void record(Officer officer, String action, String code, List<String> fields) {
        audit.record(
                officer.organisation(), officer.actor(), action, code, Map.of("fields", fields));
    }

    /** Has nobody touched since what was written? */
    boolean untouched(Officer officer, String code, Line.Undo undo, @Nullable Listed listed) {
        var after = undo.after();
        var written = undo.written();
        boolean entry = after == null || listed != null && listed.entry().equals(after);
        boolean unseen =
                !undo.fresh()
                        || listed != null
                                && (listed.status() == null
                                        || listed.status() == Standard.Status.DRAFT);
        return entry && unseen && (written == null || standards.untouched(officer, code, written));
    }

    /** Puts everything back as it was. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Outcome<String> takeBack(
            Officer officer, Layout layout, String code, Line.Undo undo, String reason) {
        var written = undo.written();
        if (written != null) {
            var before = new HashMap<String, @Nullable Body>();
            for (var component : layout.law()) {
                var text = undo.bodies().get(component.code());
                if (text != null) {
                    before.put(
                            component.code(),
                            text.isEmpty() ? null : bodies.read(text, component.shape()));
                }
            }
            var back = standards.takeBack(officer, code, written, before, reason);
            if (back instanceof Outcome.Refused<Integer> refused) {
                return refused.as();
            }
        }
        if (undo.fresh()) {
            if (!register.remove(officer.organisation(), code)) {
                return Outcome.refused("", Refusal.UNDO_TOUCHED, code);
            }
            record(officer, "service.removed", code, List.of());
        } else if (undo.after() != null && undo.before() != null) {
            register.change(officer.organisation(), undo.before(), clock.instant());
            record(officer, "service.changed", code, List.of());
        }
        return Outcome.done(code);
    }
}
