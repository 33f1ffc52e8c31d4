package id.pendopo.complaint.deadline;

import id.pendopo.complaint.Happening;
import id.pendopo.complaint.Status;
import id.pendopo.complaint.clock.Told;
import id.pendopo.organisation.UnitId;
import id.pendopo.shared.OrganisationId;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The SQL of reading the clocks of many open cases again. */
@Component
class RecountStore {

    private static final String ASK =
            """
            insert into complaint.recount (organisation_id, asked_at)
            values (:organisation, :now)
                on conflict (organisation_id) do update set asked_at = excluded.asked_at
            """;
    private static final String ASKED =
            "select organisation_id, asked_at from complaint.recount order by asked_at";
    private static final String DONE =
            """
            delete from complaint.recount
             where organisation_id = :organisation and asked_at = :asked
            """;
    private static final String OPEN =
            """
            select d.complaint_id, d.version, d.rules, d.total_due, d.total_missed, d.step_due, d.look_at,
                   d.level, d.step_level, e.at, e.kind, e.status, e.owner_id, e.class
              from (select complaint_id, version, rules, total_due, total_missed, step_due, look_at,
                           level, step_level
                      from complaint.due
                     where organisation_id = :organisation and open and complaint_id > :after
                     order by complaint_id
                     limit :most) d
              join complaint.event e
                on e.organisation_id = :organisation and e.complaint_id = d.complaint_id
             order by d.complaint_id, e.number
            """;
    private static final String CHANGE =
            """
            update complaint.due d
               set total_due = n.total, total_missed = n.missed, step_due = n.step, look_at = n.look
              from unnest(:ids::uuid[], :versions::int[], :totals::date[], :missed::date[],
                          :steps::date[], :looks::date[])
                   as n (id, version, total, missed, step, look)
             where d.organisation_id = :organisation and d.complaint_id between :first and :last
               and d.complaint_id = n.id and d.version = n.version
            """;

    private final JdbcClient sql;

    RecountStore(JdbcClient sql) {
        this.sql = sql;
    }

    /** An organisation that waits, and since when. */
    record Asked(OrganisationId organisation, OffsetDateTime at) {}

    /** What a case showed, kept for lists. */
    record Shown(
            @Nullable LocalDate total,
            @Nullable LocalDate missed,
            @Nullable LocalDate step,
            @Nullable LocalDate look) {}

    /** An open case with what its clocks need. */
    record Open(
            UUID id, int version, String rules, Shown shown, Told told, List<Happened> events) {}

    /** An event, as far as clocks hear it. */
    record Happened(Instant at, String kind, Status status, UnitId owner, String caseClass)
            implements Happening {}

    /** A case whose clocks show something else now. */
    record Changed(UUID id, int version, Shown shown) {}

    void ask(OrganisationId organisation, Instant now) {
        sql.sql(ASK)
                .param("organisation", organisation.value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    List<Asked> asked() {
        return sql.sql(ASKED)
                .query(
                        (row, number) ->
                                new Asked(
                                        new OrganisationId(
                                                row.getObject("organisation_id", UUID.class)),
                                        row.getObject("asked_at", OffsetDateTime.class)))
                .list();
    }

    /** Done, unless it was asked for again meanwhile. */
    void done(Asked asked) {
        sql.sql(DONE)
                .param("organisation", asked.organisation().value())
                .param("asked", asked.at())
                .update();
    }

    /** The next open cases by their identifiers. */
    List<Open> open(OrganisationId organisation, UUID after, int most) {
        return sql.sql(OPEN)
                .param("organisation", organisation.value())
                .param("after", after)
                .param("most", most)
                .query(RecountStore::gathered);
    }

    private static List<Open> gathered(ResultSet rows) throws SQLException {
        var cases = new ArrayList<Open>();
        while (rows.next()) {
            var id = rows.getObject("complaint_id", UUID.class);
            if (cases.isEmpty() || !cases.getLast().id().equals(id)) {
                cases.add(
                        new Open(
                                id,
                                rows.getInt("version"),
                                rows.getString("rules"),
                                new Shown(
                                        rows.getObject("total_due", LocalDate.class),
                                        rows.getObject("total_missed", LocalDate.class),
                                        rows.getObject("step_due", LocalDate.class),
                                        rows.getObject("look_at", LocalDate.class)),
                                new Told(rows.getInt("level"), rows.getInt("step_level")),
                                new ArrayList<>()));
            }
            cases.getLast()
                    .events()
                    .add(
                            new Happened(
                                    rows.getObject("at", OffsetDateTime.class).toInstant(),
                                    rows.getString("kind"),
                                    Status.valueOf(rows.getString("status")),
                                    new UnitId(rows.getObject("owner_id", UUID.class)),
                                    rows.getString("class")));
        }
        return cases;
    }

    /**
     * Writes what changed; a case that moved meanwhile has read its clocks itself.
     *
     * @param changed in the order of their identifiers
     */
    int change(OrganisationId organisation, List<Changed> changed) {
        return sql.sql(CHANGE)
                .param("organisation", organisation.value())
                .param("first", changed.getFirst().id())
                .param("last", changed.getLast().id())
                .param("ids", changed.stream().map(Changed::id).toArray(UUID[]::new))
                .param("versions", changed.stream().map(Changed::version).toArray(Integer[]::new))
                .param("totals", days(changed, Shown::total))
                .param("missed", days(changed, Shown::missed))
                .param("steps", days(changed, Shown::step))
                .param("looks", days(changed, Shown::look))
                .update();
    }

    private interface Day {
        @Nullable LocalDate of(Shown shown);
    }

    private static @Nullable Date[] days(List<Changed> changed, Day day) {
        return changed.stream()
                .map(
                        one ->
                                Optional.ofNullable(day.of(one.shown()))
                                        .map(Date::valueOf)
                                        .orElse(null))
                .toArray(Date[]::new);
    }
}
