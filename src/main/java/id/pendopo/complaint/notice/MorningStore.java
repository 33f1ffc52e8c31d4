package id.pendopo.complaint.notice;

import id.pendopo.organisation.UnitId;
import id.pendopo.shared.OrganisationId;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The SQL of what stands in morning letters. */
@Component
class MorningStore {

    private static final String UNITS =
            """
            select distinct organisation_id, owner_id
              from complaint.complaint
             where ended_at is null and (desk = 'SAFE' or status = 'HELD')
            """;
    private static final String TOLD =
            """
            select day
              from complaint.morning
             where organisation_id = :organisation and unit_id = :unit
            """;
    private static final String TELL =
            """
            insert into complaint.morning (organisation_id, unit_id, day)
            values (:organisation, :unit, :day)
                on conflict (organisation_id, unit_id) do update set day = excluded.day
            """;
    private static final String SAFE =
            """
            select c.code
              from complaint.complaint c
             where c.organisation_id = :organisation and c.owner_id = :unit and c.desk = 'SAFE'
               and c.status not in ('HELD', 'SPAM')
               and exists (select 1
                             from complaint.event e
                            where e.organisation_id = :organisation and e.complaint_id = c.id
                              and e.kind in (:kinds) and e.at >= :from and e.at < :until)
             order by c.code
            """;
    private static final String HELD =
            """
            select code
              from complaint.complaint
             where organisation_id = :organisation and owner_id = :unit and status = 'HELD'
             order by code
            """;

    private final JdbcClient sql;

    MorningStore(JdbcClient sql) {
        this.sql = sql;
    }

    /** A unit that may have something to read in the morning. */
    record Place(OrganisationId organisation, UnitId unit) {}

    List<Place> units() {
        return sql.sql(UNITS)
                .query(
                        (row, _) ->
                                new Place(
                                        new OrganisationId(
                                                row.getObject("organisation_id", UUID.class)),
                                        new UnitId(row.getObject("owner_id", UUID.class))))
                .list();
    }

    Optional<LocalDate> told(Place place) {
        return on(TOLD, place).query(LocalDate.class).optional();
    }

    void tell(Place place, LocalDate day) {
        on(TELL, place).param("day", day).update();
    }

    /** Codes of cases of the safe desk in which something happened. */
    List<String> safe(
            Place place, Collection<String> kinds, ZonedDateTime from, ZonedDateTime until) {
        return on(SAFE, place)
                .param("kinds", kinds)
                .param("from", from.toOffsetDateTime())
                .param("until", until.toOffsetDateTime())
                .query((row, _) -> row.getString("code"))
                .list();
    }

    /** Codes of what a machine holds. */
    List<String> held(Place place) {
        return on(HELD, place).query((row, _) -> row.getString("code")).list();
    }

    private JdbcClient.StatementSpec on(String statement, Place place) {
        return sql.sql(statement)
                .param("organisation", place.organisation().value())
                .param("unit", place.unit().value());
    }
}
