package id.pendopo.complaint;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import id.pendopo.calendar.Calendars;
import id.pendopo.calendar.DayCount;
import id.pendopo.complaint.clock.Clocks;
import id.pendopo.complaint.clock.Place;
import id.pendopo.complaint.clock.Turn;
import id.pendopo.organisation.Organisations;
import id.pendopo.organisation.UnitId;
import id.pendopo.shared.OrganisationId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads the clocks of cases: their events, with the calendars of the units that held them. */
@Component
public class Clockwork {

    private static final int YEARS = 12;

    /** Whoever was told anew has the whole time again. */
    private static final Set<String> ANEW =
            Set.of(CaseEvent.Kind.RESENT.name(), CaseEvent.Kind.REACHED.name());

    private record Key(OrganisationId organisation, UnitId unit) {}

    private final Calendars calendars;
    private final Organisations organisations;
    private final Law law;
    private final Clock clock;

    /** A node learns of an amendment within seconds; cases are read again when it is made. */
    private final Cache<Key, Place> places =
            Caffeine.newBuilder()
                    .maximumSize(2_000)
                    .expireAfterWrite(Duration.ofSeconds(5))
                    .build();

    Clockwork(Calendars calendars, Organisations organisations, Law law, Clock clock) {
        this.calendars = calendars;
        this.organisations = organisations;
        this.law = law;
        this.clock = clock;
    }

    /** Both clocks of a case, as of now. */
    public Clocks read(Complaint complaint, List<? extends Happening> events) {
        return read(complaint.organisation(), complaint.rules(), events, clock.instant());
    }

    /**
     * Both clocks at a moment.
     *
     * @param rules version of the limits that was in force when the case came
     */
    public Clocks read(
            OrganisationId organisation,
            String rules,
            List<? extends Happening> events,
            Instant now) {
        return Clocks.of(
                turns(events), law.version(rules).rules(), unit -> place(organisation, unit), now);
    }

    /** Which day it is at the organisation. */
    public LocalDate today(OrganisationId organisation) {
        return LocalDate.ofInstant(clock.instant(), zone(organisation));
    }

    /** What is read from the events: each change of who has to act, and who was told anew. */
    static List<Turn<UnitId>> turns(List<? extends Happening> events) {
        var turns = new ArrayList<Turn<UnitId>>();
        var last = events.getLast().caseClass();
        @Nullable Happening before = null;
        for (var event : events) {
            boolean same =
                    before != null
                            && before.status() == event.status()
                            && before.owner().equals(event.owner())
                            && !ANEW.contains(event.kind());
            if (!same) {
                boolean objection =
                        event.kind().equals(Move.CONTEST.name())
                                || event.kind().equals(Move.REOPEN.name());
                var stage = event.status().stage();
                turns.add(new Turn<>(event.at(), stage, event.owner(), last, objection));
            }
            before = event;
        }
        return turns;
    }

    /** Whose days of work count where the unit lies. */
    public Place place(OrganisationId organisation, UnitId unit) {
        return places.get(new Key(organisation, unit), this::place);
    }

    /** Calendars were amended: nothing remembered counts any more. */
    public void forget() {
        places.invalidateAll();
    }

    private Place place(Key key) {
        var unit =
                organisations
                        .unit(key.organisation(), key.unit())
                        .orElseGet(() -> organisations.root(key.organisation()));
        var today = LocalDate.ofInstant(clock.instant(), zone(key.organisation()));
        var first = today.minusYears(YEARS);
        var last = today.plusYears(YEARS);
        return new Place(
                DayCount.of(calendars.at(key.organisation(), unit), first, last),
                DayCount.everyDay(first, last),
                zone(key.organisation()));
    }

    public ZoneId zone(OrganisationId organisation) {
        return organisations.zone(organisation);
    }
}
