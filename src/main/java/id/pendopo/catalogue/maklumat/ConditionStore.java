package id.pendopo.catalogue.maklumat;

import id.pendopo.organisation.UnitId;
import id.pendopo.shared.OrganisationId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The SQL of how units stand with their maklumat. */
@Component
class ConditionStore {

    private static final String CONDITIONS =
            """
            select s.unit_id, m.number, m.signed_on, m.revoked_on, m.signatory,
                   count(t.version) as promised,
                   count(t.version) filter (where p.version is null) as uncovered
              from catalogue.service s
              left join catalogue.version t
                on t.organisation_id = s.organisation_id and t.service_id = s.id
                   and t.status = 'IN_FORCE'
              left join lateral (select n.*
                                   from catalogue.maklumat n
                                  where n.organisation_id = s.organisation_id
                                    and n.unit_id = s.unit_id
                                  order by n.number desc
                                  limit 1) m on true
              left join catalogue.maklumat_standard p
                on p.organisation_id = s.organisation_id and p.unit_id = s.unit_id
                   and p.number = m.number and p.service_id = s.id and p.version = t.version
             where s.organisation_id = :organisation and s.active and s.unit_id = any (:units)
             group by s.unit_id, m.number, m.signed_on, m.revoked_on, m.signatory
            """;
    private final JdbcClient sql;

    ConditionStore(JdbcClient sql) {
        this.sql = sql;
    }

    /**
     * How a unit stands.
     *
     * @param number of its latest maklumat; null without one
     * @param promised how many of its standards are in force
     * @param uncovered how many of them the maklumat does not name as they are today
     */
    record Condition(
            UnitId unit,
            @Nullable Integer number,
            @Nullable LocalDate signedOn,
            @Nullable LocalDate revokedOn,
            @Nullable String signatory,
            long promised,
            long uncovered) {}

    /** How those of these units stand that are answerable for a service. */
    List<Condition> of(OrganisationId organisation, Collection<UnitId> units) {
        return sql.sql(CONDITIONS)
                .param("organisation", organisation.value())
                .param("units", units.stream().map(UnitId::value).toArray(UUID[]::new))
                .query(
                        (row, _) ->
                                new Condition(
                                        new UnitId(row.getObject("unit_id", UUID.class)),
                                        row.getObject("number", Integer.class),
                                        row.getObject("signed_on", LocalDate.class),
                                        row.getObject("revoked_on", LocalDate.class),
                                        row.getString("signatory"),
                                        row.getLong("promised"),
                                        row.getLong("uncovered")))
                .list();
    }
}
