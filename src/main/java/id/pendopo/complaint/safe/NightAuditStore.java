package id.pendopo.complaint.safe;

import id.pendopo.shared.OrganisationId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The SQL of acts in cases of the safe desk that are not yet in the audit trail. */
@Component
class NightAuditStore {

    private static final String ORGANISATIONS =
            "select distinct organisation_id from complaint.complaint where desk = 'SAFE'";
    private static final String NEXT =
            "select day from complaint.safe_audit where organisation_id = :organisation";
    private static final String FIRST =
            """
            select (min(e.at) at time zone :zone)::date
              from complaint.event e
              join complaint.complaint c
                on c.organisation_id = e.organisation_id and c.id = e.complaint_id
             where e.organisation_id = :organisation and c.desk = 'SAFE'
            """;
    private static final String DONE =
            """
            insert into complaint.safe_audit (organisation_id, day)
            values (:organisation, :day)
                on conflict (organisation_id) do update set day = excluded.day
            """;

    /** Accounts act under their identifiers; jobs and reporters have names. */
    private static final String ACTS =
            """
            select c.code, e.number, e.kind, e.actor, e.status, e.at
              from complaint.event e
              join complaint.complaint c
                on c.organisation_id = e.organisation_id and c.id = e.complaint_id
             where e.organisation_id = :organisation and c.desk = 'SAFE'
               and e.at >= :from and e.at < :until
               and e.actor ~ '^[0-9a-f]{8}-[0-9a-f]{4}-'
            """;

    private final JdbcClient sql;

    NightAuditStore(JdbcClient sql) {
        this.sql = sql;
    }

    /** What an officer did. */
    record Act(String code, int number, String kind, String actor, String status, Instant at) {}

    List<OrganisationId> organisations() {
        return sql.sql(ORGANISATIONS)
                .query((row, _) -> new OrganisationId(row.getObject("organisation_id", UUID.class)))
                .list();
    }

    Optional<LocalDate> next(OrganisationId organisation) {
        return sql.sql(NEXT)
                .param("organisation", organisation.value())
                .query(LocalDate.class)
                .optional();
    }

    /** The day on which the first of all happened. */
    Optional<LocalDate> first(OrganisationId organisation, ZoneId zone) {
        return sql.sql(FIRST)
                .param("organisation", organisation.value())
                .param("zone", zone.getId())
                .query((row, _) -> Optional.ofNullable(row.getObject(1, LocalDate.class)))
                .single();
    }

    List<Act> acts(OrganisationId organisation, ZonedDateTime from, ZonedDateTime until) {
        return new ArrayList<>(
                sql.sql(ACTS)
                        .param("organisation", organisation.value())
                        .param("from", from.toOffsetDateTime())
                        .param("until", until.toOffsetDateTime())
                        .query(
                                (row, _) ->
                                        new Act(
                                                row.getString("code"),
                                                row.getInt("number"),
                                                row.getString("kind"),
                                                row.getString("actor"),
                                                row.getString("status"),
                                                row.getObject("at", OffsetDateTime.class)
                                                        .toInstant()))
                        .list());
    }

    void done(OrganisationId organisation, LocalDate day) {
        sql.sql(DONE).param("organisation", organisation.value()).param("day", day).update();
    }
}
