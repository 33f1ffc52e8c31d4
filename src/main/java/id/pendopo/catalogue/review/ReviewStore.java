package id.pendopo.catalogue.review;

import id.pendopo.organisation.UnitId;
import id.pendopo.shared.OrganisationId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The SQL of reviews that are due. */
@Component
class ReviewStore {

    private static final String DUE =
            """
            select d.*
              from (select t.organisation_id, t.service_id, t.version, s.code, s.name, s.unit_id, t.today,
                           (greatest(t.effective_from, t.reviewed_on)
                            + make_interval(months => cast(:months as int)))::date as due
                      from catalogue.version t
                      join catalogue.service s
                        on s.organisation_id = t.organisation_id and s.id = t.service_id and s.active
                     where t.status = 'IN_FORCE') d
             where d.due <= d.today
               and not exists (select
                                 from catalogue.review_reminder r
                                where r.organisation_id = d.organisation_id
                                  and r.service_id = d.service_id and r.version = d.version
                                  and r.due = d.due)
             order by d.organisation_id, d.due, d.code
            """;
    private static final String ADD =
            """
            insert into catalogue.review_reminder
                   (organisation_id, service_id, version, due, sent_at, recipients)
            values (:organisation, :service, :version, :due, :at, :recipients)
                on conflict do nothing
            """;

    private final JdbcClient sql;

    ReviewStore(JdbcClient sql) {
        this.sql = sql;
    }

    /** A standard in force whose day of review has come, of which nobody was reminded. */
    record Due(
            OrganisationId organisation,
            UUID service,
            int version,
            String code,
            String name,
            UnitId unit,
            LocalDate due) {}

    List<Due> due(int months) {
        return sql.sql(DUE)
                .param("months", months)
                .query(
                        (row, _) ->
                                new Due(
                                        new OrganisationId(
                                                row.getObject("organisation_id", UUID.class)),
                                        row.getObject("service_id", UUID.class),
                                        row.getInt("version"),
                                        row.getString("code"),
                                        row.getString("name"),
                                        new UnitId(row.getObject("unit_id", UUID.class)),
                                        row.getObject("due", LocalDate.class)))
                .list();
    }

    /** False when it was sent before. */
    boolean add(Due due, int recipients, Instant now) {
        return sql.sql(ADD)
                        .param("organisation", due.organisation().value())
                        .param("service", due.service())
                        .param("version", due.version())
                        .param("due", due.due())
                        .param("at", now.atOffset(ZoneOffset.UTC))
                        .param("recipients", recipients)
                        .update()
                == 1;
    }
}
