package id.pendopo.catalogue.exchange;

import id.pendopo.access.Officer;
import id.pendopo.access.Role;
import id.pendopo.organisation.Organisations;
import id.pendopo.organisation.Unit;
import id.pendopo.shared.Outcome;
import id.pendopo.shared.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * One service put into the catalogue, or changed, by hand: planned and written as if it had come
 * from a file.
 */
@Component
class ServiceEntries {

    private final ExchangeStore store;
    private final Organisations organisations;
    private final Layouts layouts;
    private final Planner planner;
    private final ServiceWriting writing;

    ServiceEntries(
            ExchangeStore store,
            Organisations organisations,
            Layouts layouts,
            Planner planner,
            ServiceWriting writing) {
        this.store = store;
        this.organisations = organisations;
        this.layouts = layouts;
        this.planner = planner;
        this.writing = writing;
    }

    /** The service, if it is in the officer's care. */
    Optional<Listed> find(Officer officer, String code) {
        return known(officer, code)
                .filter(
                        one ->
                                organisations
                                        .unit(officer.organisation(), one.entry().unit())
                                        .filter(unit -> mine(officer, unit))
                                        .isPresent());
    }

    private Optional<Listed> known(Officer officer, String code) {
        return store.some(officer.organisation(), List.of(code), List.of()).stream()
                .filter(Listed::known)
                .findFirst();
    }

    Layout layout(Officer officer) {
        return layouts.of(officer.organisation());
    }

    List<Unit> units(Officer officer) {
        return organisations.units(officer.organisation());
    }

    static boolean mine(Officer officer, Unit unit) {
        return officer.mayAt(unit, Role.ADMIN, Role.UNIT_HEAD);
    }

    /**
     * Adds a service that only officers see until its first standard is in force; gives its code.
     */
    @Transactional
    public Outcome<String> add(Officer officer, ServiceEntryForm form) {
        var planned = plan(officer, form, null);
        return switch (planned.kind()) {
            case NEW -> write(officer, planned, null);
            case FAULTY -> Outcome.refused(problems(planned));
            case CHANGED, SAME ->
                    form.text("kode").isEmpty()
                            ? Outcome.refused("nama", Refusal.NAME_TAKEN, planned.code())
                            : Outcome.refused("kode", Refusal.CODE_TAKEN, planned.code());
        };
    }

    /** Changes what is said of the service beside its standard. */
    @Transactional
    public Outcome<String> change(Officer officer, Listed listed, ServiceEntryForm form) {
        var planned = plan(officer, form, listed);
        if (planned.kind() == Planned.Kind.FAULTY) {
            return Outcome.refused(problems(planned));
        }
        if (planned.kind() == Planned.Kind.SAME) {
            return Outcome.done(planned.code());
        }
        if (!form.text("cap").equals(ServiceEntryForm.stamp(listed))) {
            return Outcome.refused("", Refusal.ENTRY_CHANGED);
        }
        return write(officer, planned, listed);
    }

    /** Where the catalogue says something else than the form; empty when the form is faulty. */
    List<Change> differences(Officer officer, Listed listed, ServiceEntryForm form) {
        return plan(officer, form, listed).changes();
    }

    private Outcome<String> write(Officer officer, Planned planned, @Nullable Listed listed) {
        return switch (writing.write(officer, planned, listed)) {
            case Outcome.Done<Line.Undo> _ -> Outcome.done(planned.code());
            case Outcome.Refused<Line.Undo> _ ->
                    listed == null
                            ? Outcome.refused("kode", Refusal.CODE_TAKEN, planned.code())
                            : Outcome.refused("", Refusal.ENTRY_CHANGED);
        };
    }

    private Planned plan(Officer officer, ServiceEntryForm form, @Nullable Listed listed) {
        var row = form.row(listed, units(officer));
        var plans = new ArrayList<Planned>();
        planner.plan(officer, layout(officer), List.of(row), plans::addAll);
        var planned = plans.getFirst();
        // A code that is taken elsewhere is refused as taken, not as somebody else's.
        boolean taken =
                listed == null && !row.code().isEmpty() && known(officer, row.code()).isPresent();
        return taken
                ? new Planned(
                        planned.code(),
                        planned.name(),
                        Planned.Kind.SAME,
                        null,
                        planned.bodies(),
                        List.of(),
                        List.of())
                : planned;
    }

    private static List<Problem> problems(Planned planned) {
        return planned.faults().stream().map(ServiceEntryForm::problem).distinct().toList();
    }
}
