package id.pendopo.complaint.publication;

import id.pendopo.organisation.UnitId;
import id.pendopo.shared.OrganisationId;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The SQL of the public figures. It reads the view {@code counted_case} and nothing else. */
@Component
class StatisticsStore {

    private static final String RECEIVED =
            """
              from complaint.counted_case
             where organisation_id = :organisation
               and received_at >= (:from::date)::timestamp at time zone :zone
               and received_at < (:until::date)::timestamp at time zone :zone
            """;
    private static final String COUNTS =
            """
            select unit_id, class, count(*) as received,
                   count(*) filter (where first_answer_at is not null or total_missed is not null
                                          or total_due < :today) as decided,
                   count(*) filter (where first_answer_at is not null and total_missed is null
                                          and coalesce(total_due >= :today, true)) as in_time,
                   count(*) filter (where objections > 0) as contested,
                   count(*) filter (where reopened > 0) as reopened,
                   count(*) filter (where status = 'CLOSED_SILENT') as silent,
                   sum(returns) as returns, count(rating) as rated, coalesce(sum(rating), 0) as stars
            """
                    + RECEIVED
                    + " group by unit_id, class";
    private static final String ANSWERS =
            """
            select unit_id, class, (received_at at time zone :zone)::date as received,
                   (first_answer_at at time zone :zone)::date as answered, count(*) as cases
            """
                    + RECEIVED
                    + """
                      and first_answer_at is not null
                      group by 1, 2, 3, 4
                      """;

    /** Those of which an answer, or what the reporter says to it, may still come in time. */
    private static final String PENDING =
            "select distinct unit_id"
                    + RECEIVED
                    + """
                      and (status = 'ANSWERED'
                           or first_answer_at is null and total_missed is null
                              and status not in ('CLOSED', 'CLOSED_SILENT', 'ARCHIVED', 'WITHDRAWN')
                              and coalesce(total_due >= :today, true))
                      """;

    private static final String FIRST =
            """
            select extract(year from min(received_at) at time zone :zone)::int
              from complaint.counted_case
             where organisation_id = :organisation
            """;

    private final JdbcClient sql;

    StatisticsStore(JdbcClient sql) {
        this.sql = sql;
    }

    /** From the first up to and with the last. */
    record Days(LocalDate first, LocalDate last) {

        static Days of(int year) {
            return new Days(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
        }
    }

    /** The cases of a unit in a class; days of answers are read apart. */
    record Count(UnitId unit, String caseClass, Figures figures) {}

    /** So many cases were received on a day and first answered on another. */
    record Answers(
            UnitId unit, String caseClass, LocalDate received, LocalDate answered, long cases) {}

    List<Count> counts(OrganisationId organisation, Days days, ZoneId zone, LocalDate today) {
        return of(COUNTS, organisation, days, zone)
                .param("today", today)
                .query(
                        (row, number) ->
                                new Count(
                                        new UnitId(row.getObject("unit_id", UUID.class)),
                                        row.getString("class"),
                                        new Figures(
                                                row.getLong("received"),
                                                row.getLong("decided"),
                                                row.getLong("in_time"),
                                                row.getLong("contested"),
                                                row.getLong("reopened"),
                                                row.getLong("silent"),
                                                row.getLong("returns"),
                                                row.getLong("rated"),
                                                row.getLong("stars"),
                                                Map.of())))
                .list();
    }

    List<Answers> answers(OrganisationId organisation, Days days, ZoneId zone) {
        return of(ANSWERS, organisation, days, zone)
                .query(
                        (row, number) ->
                                new Answers(
                                        new UnitId(row.getObject("unit_id", UUID.class)),
                                        row.getString("class"),
                                        row.getObject("received", LocalDate.class),
                                        row.getObject("answered", LocalDate.class),
                                        row.getLong("cases")))
                .list();
    }

    /** Units with cases that are undecided. */
    List<UnitId> pending(OrganisationId organisation, Days days, ZoneId zone, LocalDate today) {
        return of(PENDING, organisation, days, zone)
                .param("today", today)
                .query((row, number) -> new UnitId(row.getObject("unit_id", UUID.class)))
                .list();
    }

    /** The year of the first case; the given one when there is none. */
    int firstYear(OrganisationId organisation, ZoneId zone, int otherwise) {
        return sql.sql(FIRST)
                .param("organisation", organisation.value())
                .param("zone", zone.getId())
                .query(
                        (row, number) ->
                                row.getObject(1, Integer.class) == null ? otherwise : row.getInt(1))
                .single();
    }

    private JdbcClient.StatementSpec of(
            String statement, OrganisationId organisation, Days days, ZoneId zone) {
        return sql.sql(statement)
                .param("organisation", organisation.value())
                .param("zone", zone.getId())
                .param("from", days.first())
                .param("until", days.last().plusDays(1));
    }
}
