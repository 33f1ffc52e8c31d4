package id.pendopo.audit;

import id.pendopo.access.Officer;
import id.pendopo.access.OfficerNames;
import id.pendopo.access.Role;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lets auditors and administrators of the whole organisation read its trail. */
@Component
class Trails {

    /** More officers than bear one name. */
    private static final int MOST_CALLED = 200;

    private final TrailStore store;
    private final ChainEnd end;
    private final OfficerNames officers;
    private final AuditTrail trail;

    Trails(TrailStore store, ChainEnd end, OfficerNames officers, AuditTrail trail) {
        this.store = store;
        this.end = end;
        this.officers = officers;
        this.trail = trail;
    }

    boolean mayRead(Officer officer) {
        return officer.holdsForAll(Role.AUDITOR, Role.ADMIN);
    }

    ChainState state(Officer officer) {
        return end.state(officer.organisation());
    }

    /** Those that occur. */
    List<String> actions(Officer officer) {
        return mayRead(officer) ? store.actions(officer.organisation()) : List.of();
    }

    List<AuditEntry> older(Officer officer, Sieve sieve, long than, int limit) {
        return mayRead(officer)
                ? store.older(officer.organisation(), sieve, than, limit)
                : List.of();
    }

    List<AuditEntry> newer(Officer officer, Sieve sieve, long than, int limit) {
        return mayRead(officer)
                ? store.newer(officer.organisation(), sieve, than, limit)
                : List.of();
    }

    /** That the trail was taken away is written into it, but not whom it was about. */
    @Transactional
    public void taken(Officer officer) {
        trail.record(
                officer.organisation(), officer.actor(), "audit.taken", "", Map.of("form", "csv"));
    }

    /** The question, with officers found by their names. */
    Sieve sieve(Officer officer, TrailQuestion question, ZoneId zone) {
        var from = question.from();
        var until = question.until();
        return new Sieve(
                question.aksi().isEmpty() ? null : question.aksi(),
                accounts(officer, question.pelaku()),
                accounts(officer, question.objek()),
                from == null ? null : start(from, zone),
                until == null ? null : start(until.plusDays(1), zone));
    }

    /** The names of officers among these. */
    Map<String, String> names(Officer officer, Collection<String> accounts) {
        return officers.names(officer.organisation(), accounts);
    }

    private @Nullable Set<String> accounts(Officer officer, String typed) {
        if (typed.isEmpty()) {
            return null;
        }
        var wanted = new TreeSet<>(officers.called(officer.organisation(), typed, MOST_CALLED));
        wanted.addAll(
                List.of(typed, typed.toUpperCase(Locale.ROOT), typed.toLowerCase(Locale.ROOT)));
        return wanted;
    }

    private static Instant start(LocalDate day, ZoneId zone) {
        return day.atStartOfDay(zone).toInstant();
    }
}
