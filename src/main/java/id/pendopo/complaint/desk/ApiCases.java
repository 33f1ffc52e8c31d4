package id.pendopo.complaint.desk;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import id.pendopo.access.Officer;
import id.pendopo.complaint.CaseEvent;
import id.pendopo.complaint.Complaint;
import id.pendopo.complaint.Reaching;
import id.pendopo.complaint.Status;
import id.pendopo.complaint.cluster.Cluster;
import id.pendopo.organisation.Organisations;
import id.pendopo.organisation.Unit;
import id.pendopo.organisation.UnitId;
import id.pendopo.shared.OrganisationId;
import id.pendopo.shared.Outcome;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Cases as programs of officers get them. Who complained is never among it. */
@Component
class ApiCases {

    private static final int MOST = 100;

    private final Inbox inbox;
    private final ApiStore store;
    private final CaseDoor door;
    private final Cluster cluster;
    private final Organisations organisations;

    ApiCases(
            Inbox inbox,
            ApiStore store,
            CaseDoor door,
            Cluster cluster,
            Organisations organisations) {
        this.inbox = inbox;
        this.store = store;
        this.door = door;
        this.cluster = cluster;
        this.organisations = organisations;
    }

    /** One case in a list. */
    record Item(
            String code,
            String title,
            String status,
            @JsonProperty("class") String caseClass,
            String category,
            String unit,
            boolean secret,
            Instant receivedAt,
            @Nullable LocalDate due,
            boolean unreached,
            int version) {}

    /** A page of a list. */
    record Items(List<Item> items, @Nullable String next) {}

    /** Something that happened. */
    record Happened(
            int number,
            Instant at,
            String kind,
            String by,
            String status,
            String unit,
            @Nullable String reason,
            String words,
            String audience) {}

    /**
     * One case.
     *
     * @param joinedTo code of the main case to which it was joined
     * @param members codes of those that were joined to it
     */
    record Whole(
            @JsonUnwrapped Item summary,
            String body,
            String language,
            String remedy,
            String place,
            @Nullable String regionCode,
            @Nullable String target,
            boolean anonymous,
            @Nullable LocalDate stepDue,
            @Nullable LocalDate missed,
            @Nullable String joinedTo,
            List<String> members,
            List<Happened> events) {}

    Outcome<Items> list(
            Officer officer,
            String status,
            String unit,
            String words,
            String limit,
            String cursor) {
        if (!status.isEmpty() && Status.of(status).isEmpty()) {
            return Outcome.refused("status", Refusal.STATUS_UNKNOWN, status);
        }
        if (!limit.matches("\\d{1,3}")
                || Integer.parseInt(limit) < 1
                || Integer.parseInt(limit) > MOST) {
            return Outcome.refused("limit", Refusal.LIMIT_RANGE, MOST);
        }
        UUID after = null;
        if (!cursor.isEmpty()) {
            try {
                after = UUID.fromString(cursor);
            } catch (IllegalArgumentException _) {
                return Outcome.refused("cursor", Refusal.CURSOR_UNREADABLE);
            }
        }
        int most = Integer.parseInt(limit);
        var scope = inbox.scope(officer);
        var found =
                store.list(
                        scope,
                        Status.of(status).map(Status::name).orElse(""),
                        words.strip(),
                        inbox.within(scope, unit),
                        after,
                        most + 1);
        var shown = found.size() > most ? found.subList(0, most) : found;
        return Outcome.done(
                new Items(
                        shown.stream().map(row -> item(officer.organisation(), row)).toList(),
                        found.size() > most ? shown.getLast().id().toString() : null));
    }

    private Item item(OrganisationId organisation, ApiStore.Row row) {
        return new Item(
                row.code(),
                row.title(),
                row.status(),
                row.caseClass(),
                row.category(),
                unit(organisation, new UnitId(row.owner())),
                row.secret(),
                row.received(),
                row.due(),
                row.unreached(),
                row.version());
    }

    Optional<Whole> one(Officer officer, String code) {
        return door.find(officer, code).map(c -> whole(officer, c));
    }

    private Whole whole(Officer officer, Complaint c) {
        var matter = c.matter();
        var events = door.events(c);
        return new Whole(
                new Item(
                        c.code(),
                        matter.title(),
                        c.status().name(),
                        matter.caseClass(),
                        matter.category(),
                        unit(c.organisation(), c.owner()),
                        c.secret(),
                        c.times().received(),
                        c.due().total(),
                        Reaching.unreached(c, events),
                        c.version()),
                matter.body(),
                matter.language(),
                matter.remedy(),
                matter.location().place(),
                matter.location().regionCode(),
                c.target() == null ? null : unit(c.organisation(), c.target()),
                c.anonymous(),
                c.due().step(),
                c.due().missed(),
                cluster.main(c)
                        .map(Complaint::code)
                        .filter(code -> door.find(officer, code).isPresent())
                        .orElse(null),
                cluster.members(c, MOST).stream()
                        .map(Complaint::code)
                        .filter(code -> door.find(officer, code).isPresent())
                        .toList(),
                events.stream().map(event -> happened(c, event)).toList());
    }

    private Happened happened(Complaint c, CaseEvent event) {
        var account = People.account(event.actor());
        var by =
                event.actor().equals(CaseEvent.REPORTER)
                        ? "reporter"
                        : account == null ? "time" : "officer";
        return new Happened(
                event.number(),
                event.at(),
                event.kind(),
                by,
                event.status().name(),
                unit(c.organisation(), event.owner()),
                event.reason(),
                event.words(),
                event.audience().name());
    }

    private String unit(OrganisationId organisation, UnitId id) {
        return organisations.unit(organisation, id).map(Unit::code).orElse("");
    }
}
