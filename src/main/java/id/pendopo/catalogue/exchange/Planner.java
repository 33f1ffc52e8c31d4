package id.pendopo.catalogue.exchange;

import id.pendopo.access.Officer;
import id.pendopo.access.Role;
import id.pendopo.catalogue.Body;
import id.pendopo.catalogue.ServiceEntry;
import id.pendopo.catalogue.exchange.Brought.Cell;
import id.pendopo.catalogue.exchange.Planned.Kind;
import id.pendopo.document.CellFault;
import id.pendopo.organisation.Organisations;
import id.pendopo.organisation.Unit;
import id.pendopo.organisation.UnitId;
import id.pendopo.shared.OrganisationId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lays what a file says beside the catalogue: what is new, what changes, what is wrong. */
@Component
class Planner {

    private static final int PIECE = 200;
    private static final int LONGEST_CODE = 32;

    private final ExchangeStore store;
    private final Organisations organisations;

    Planner(ExchangeStore store, Organisations organisations) {
        this.store = store;
        this.organisations = organisations;
    }

    /** One plan for each service, in the order of the file, handed on piece by piece. */
    void plan(
            Officer officer, Layout layout, List<Brought> services, Consumer<List<Planned>> taker) {
        var organisation = officer.organisation();
        var units = organisations.units(organisation);
        var work = new Work(officer, layout, units, organisations.root(organisation).code() + "-");
        for (int from = 0; from < services.size(); from += PIECE) {
            var piece = services.subList(from, Math.min(services.size(), from + PIECE));
            taker.accept(piece(organisation, work, piece));
        }
    }

    private List<Planned> piece(OrganisationId organisation, Work work, List<Brought> piece) {
        var codes = new ArrayList<String>();
        var names = new ArrayList<String>();
        for (var brought : piece) {
            codes.add(brought.code().isEmpty() ? work.invented(brought) : brought.code());
            if (brought.code().isEmpty()) {
                names.add(name(brought).toLowerCase(Locale.ROOT));
            }
        }
        var known =
                store.some(organisation, codes, names).stream()
                        .collect(Collectors.toMap(one -> one.entry().code(), one -> one));
        return piece.stream().map(brought -> work.plan(brought, known)).toList();
    }

    private static String name(Brought brought) {
        var cell = brought.cells().get(Layout.NAME);
        return cell == null ? "" : cell.text();
    }

    /** Is there a value in the cell, and nothing that has still to be computed? */
    static boolean plain(Cell cell, List<CellFault> faults) {
        switch (cell.content()) {
            case VALUE -> {
                return true;
            }
            case FORMULA -> faults.add(cell.fault(Refusal.FORMULA));
            case ERROR -> faults.add(cell.fault(Refusal.BROKEN_CELL, cell.text()));
        }
        return false;
    }

    /** What holds for the whole file. */
    private record Work(
            Officer officer,
            Layout layout,
            List<Unit> units,
            String prefix,
            Map<UnitId, Unit> byId,
            Map<String, String> taken) {

        Work(Officer officer, Layout layout, List<Unit> units, String prefix) {
            this(
                    officer,
                    layout,
                    units,
                    prefix,
                    units.stream().collect(Collectors.toMap(Unit::id, unit -> unit)),
                    new HashMap<>());
        }

        /** A code made of the name, for files that know none of ours. */
        String invented(Brought brought) {
            var words =
                    ServiceEntry.folded(name(brought))
                            .toUpperCase(Locale.ROOT)
                            .replaceAll("[^A-Z0-9]+", "-");
            var code = prefix + (words.isEmpty() ? "LAYANAN" : words);
            var cut = code.substring(0, Math.min(code.length(), LONGEST_CODE - 3));
            return cut.endsWith("-") ? cut.substring(0, cut.length() - 1) : cut;
        }

        Planned plan(Brought brought, Map<String, Listed> known) {
            var found =
                    brought.code().isEmpty()
                            ? Optional.ofNullable(byName(brought, known))
                            : Optional.ofNullable(known.get(brought.code()));
            var listed = found.filter(Listed::known).orElse(null);
            var code =
                    listed != null
                            ? listed.entry().code()
                            : brought.code().isEmpty() ? free(brought, known) : brought.code();
            var faults = new ArrayList<CellFault>();
            if (brought.code().isEmpty() && taken.putIfAbsent(code, name(brought)) != null) {
                faults.add(brought.place().fault(Refusal.CODE_TWICE, code));
            }
            brought.cells().values().forEach(cell -> plain(cell, faults));
            check(brought, code, listed, faults);
            if (!faults.isEmpty()) {
                return Planned.faulty(
                        code, listed == null ? name(brought) : listed.entry().name(), faults);
            }
            return plan(brought, code, listed, faults);
        }

        private @Nullable Listed byName(Brought brought, Map<String, Listed> known) {
            var sought = ServiceEntry.folded(name(brought));
            var named =
                    known.values().stream()
                            .filter(
                                    one ->
                                            one.known()
                                                    && ServiceEntry.folded(one.entry().name())
                                                            .equals(sought))
                            .filter(one -> mine(one.entry().unit()))
                            .toList();
            return named.size() == 1 ? named.getFirst() : null;
        }

        private String free(Brought brought, Map<String, Listed> known) {
            var code = invented(brought);
            for (int i = 2; i < 100; i++) {
                var other = known.get(code);
                if ((other == null || !other.known()) && !taken.containsKey(code)) {
                    return code;
                }
                code = invented(brought) + "-" + i;
            }
            return code;
        }

        private boolean mine(UnitId unit) {
            var place = byId.get(unit);
            return place != null && officer.mayAt(place, Role.ADMIN, Role.UNIT_HEAD);
        }

        private void check(
                Brought brought, String code, @Nullable Listed listed, List<CellFault> faults) {
            var place = brought.place();
            if (listed != null) {
                if (!mine(listed.entry().unit())) {
                    faults.add(place.fault(Refusal.NOT_YOURS));
                }
            } else if (!ServiceEntry.isCode(code)) {
                faults.add(place.fault(Refusal.CODE_SHAPE, prefix));
            } else if (!code.startsWith(prefix)) {
                faults.add(place.fault(Refusal.CODE_PREFIX, prefix));
            } else if (!brought.named()) {
                faults.add(place.fault(Refusal.CODE_UNKNOWN, code));
            }
        }

        private Planned plan(
                Brought brought, String code, @Nullable Listed listed, List<CellFault> faults) {
            var old = listed == null ? null : listed.entry();
            var entry = new EntryReading(layout, units, brought, faults).entry(code, old);
            if (entry != null && !mine(entry.unit())) {
                var cell = brought.cells().getOrDefault(Layout.UNIT, brought.place());
                faults.add(cell.fault(Refusal.NOT_YOURS));
            }
            Map<String, Body> before = listed == null ? Map.of() : listed.bodies();
            var bodies = new LinkedHashMap<String, Body>();
            for (var component : layout.law()) {
                new BodiesReading(layout, brought, component, before.get(component.code()), faults)
                        .body()
                        .ifPresent(body -> bodies.put(component.code(), body));
            }
            if (entry == null || !faults.isEmpty()) {
                return Planned.faulty(code, old == null ? name(brought) : old.name(), faults);
            }
            var changes = changes(entry, old, before, bodies);
            var kind = listed == null ? Kind.NEW : changes.isEmpty() ? Kind.SAME : Kind.CHANGED;
            return new Planned(
                    code,
                    entry.name(),
                    kind,
                    entry.equals(old) ? null : entry,
                    bodies,
                    changes,
                    List.of());
        }

        private List<Change> changes(
                ServiceEntry entry,
                @Nullable ServiceEntry old,
                Map<String, Body> before,
                Map<String, Body> bodies) {
            var values = new Values(layout, byId);
            var all = new HashMap<>(before);
            all.putAll(bodies);
            var changes =
                    new ArrayList<>(
                            Change.main(
                                    layout,
                                    old == null ? Map.of() : values.main(old, before),
                                    values.main(entry, all)));
            for (var sheet : layout.components()) {
                var fresh = bodies.get(sheet.code());
                if (fresh != null) {
                    changes.addAll(Change.items(sheet, before.get(sheet.code()), fresh));
                }
            }
            changes.removeIf(change -> Objects.equals(change.before(), change.after()));
            return changes;
        }
    }
}
