package id.pendopo.complaint.desk;

import id.pendopo.access.Officer;
import id.pendopo.access.Role;
import id.pendopo.complaint.Complaint;
import id.pendopo.layout.Option;
import id.pendopo.organisation.Organisations;
import id.pendopo.organisation.Unit;
import id.pendopo.organisation.UnitId;
import id.pendopo.shared.Ids;
import id.pendopo.shared.Outcome;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Texts with which answers begin: those of the unit that has a case, and of the units above it. */
@Component
public class AnswerTexts {

    /**
     * Blanks that are filled in by themselves, and an example of one that is left to the officer.
     */
    static final String FILLED = "{kode}, {judul}, {unit}, {petugas}";

    static final String LEFT = "{tanggal selesai}";
    static final int SHORTEST = 20;
    static final int LONGEST = 4_000;
    private static final int LONGEST_NAME = 80;
    static final Role[] ROLES = {Role.COMPLAINT_OFFICER, Role.INSPECTOR, Role.UNIT_HEAD};

    private final AnswerTextStore store;
    private final Organisations organisations;
    private final Clock clock;

    AnswerTexts(AnswerTextStore store, Organisations organisations, Clock clock) {
        this.store = store;
        this.organisations = organisations;
        this.clock = clock;
    }

    /** A text and the unit that it belongs to. */
    record Owned(AnswerText text, Unit unit) {}

    /** Those that fit a case. */
    List<AnswerText> of(Complaint c) {
        var path = organisations.unit(c.organisation(), c.owner()).map(Unit::path).orElse("/");
        var units =
                organisations.units(c.organisation()).stream()
                        .filter(unit -> path.startsWith(unit.path()))
                        .map(unit -> unit.id().value())
                        .toList();
        return store.of(c.organisation(), units);
    }

    List<Option> options(Complaint c) {
        return of(c).stream().map(one -> new Option(one.id().toString(), one.name())).toList();
    }

    /** The text as it begins an answer in this case; empty when it does not fit it. */
    String begun(Officer officer, Complaint c, String id) {
        return of(c).stream()
                .filter(one -> one.id().toString().equals(id))
                .map(one -> Words.filled(one.words(), known(officer, c)))
                .findFirst()
                .orElse("");
    }

    private Map<String, String> known(Officer officer, Complaint c) {
        return Map.of(
                "kode", c.code(),
                "judul", c.matter().title(),
                "petugas", officer.name(),
                "unit", organisations.unit(c.organisation(), c.owner()).map(Unit::name).orElse(""));
    }

    /** Units whose texts the officer may write. */
    List<Unit> units(Officer officer) {
        return organisations.units(officer.organisation()).stream()
                .filter(unit -> unit.active() && officer.mayAt(unit, ROLES))
                .toList();
    }

    List<Owned> mine(Officer officer) {
        var units = units(officer);
        return store
                .of(officer.organisation(), units.stream().map(unit -> unit.id().value()).toList())
                .stream()
                .flatMap(text -> owned(officer, text).stream())
                .toList();
    }

    Optional<Owned> find(Officer officer, UUID id) {
        return store.find(officer.organisation(), id)
                .flatMap(text -> owned(officer, text))
                .filter(one -> officer.mayAt(one.unit(), ROLES));
    }

    private Optional<Owned> owned(Officer officer, AnswerText text) {
        return organisations
                .unit(officer.organisation(), new UnitId(text.unit()))
                .map(unit -> new Owned(text, unit));
    }

    /** Adds a text; the one before, when there is one, is no longer offered. */
    @Transactional
    public Outcome<AnswerText> write(
            Officer officer, UUID before, String unit, String name, String words) {
        var at = organisations.unit(officer.organisation(), unit);
        if (at.isEmpty()) {
            return Outcome.refused("unit", Refusal.UNIT_MISSING);
        }
        if (!officer.mayAt(at.get(), ROLES)) {
            return Outcome.refused("unit", Refusal.NOT_YOUR_UNIT);
        }
        if (name.isBlank()) {
            return Outcome.refused("nama", Refusal.NAME_MISSING);
        }
        if (name.strip().length() > LONGEST_NAME) {
            return Outcome.refused(
                    "nama", Refusal.NAME_TOO_LONG, name.strip().length(), LONGEST_NAME);
        }
        if (words.strip().length() < SHORTEST) {
            return Outcome.refused("teks", Refusal.TEXT_SHORT, SHORTEST);
        }
        if (words.strip().length() > LONGEST) {
            return Outcome.refused("teks", Refusal.TEXT_LONG, words.strip().length(), LONGEST);
        }
        var fresh = new AnswerText(Ids.next(), at.get().id().value(), name.strip(), words.strip());
        store.retire(officer.organisation(), before, clock.instant());
        store.add(officer.organisation(), fresh, officer.account(), clock.instant());
        return Outcome.done(fresh);
    }

    @Transactional
    void retire(Officer officer, UUID id) {
        if (find(officer, id).isPresent()) {
            store.retire(officer.organisation(), id, clock.instant());
        }
    }
}
