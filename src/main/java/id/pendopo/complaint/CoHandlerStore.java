package id.pendopo.complaint;

import id.pendopo.organisation.UnitId;
import id.pendopo.shared.OrganisationId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The SQL of units that help with a case. */
@Component
public class CoHandlerStore {

    private static final String OF =
            """
            select unit_id
              from complaint.co_handler
             where organisation_id = :organisation and complaint_id = :complaint
             order by since, unit_id
            """;
    private static final String ADD =
            """
            insert into complaint.co_handler (organisation_id, complaint_id, unit_id, since)
            values (:organisation, :complaint, :unit, :since)
                on conflict do nothing
            """;
    private static final String REMOVE =
            """
            delete from complaint.co_handler
             where organisation_id = :organisation and complaint_id = :complaint and unit_id = :unit
            """;

    private final JdbcClient sql;

    CoHandlerStore(JdbcClient sql) {
        this.sql = sql;
    }

    public List<UnitId> of(OrganisationId organisation, ComplaintId complaint) {
        return sql.sql(OF)
                .param("organisation", organisation.value())
                .param("complaint", complaint.value())
                .query((row, number) -> new UnitId(row.getObject("unit_id", UUID.class)))
                .list();
    }

    public boolean add(
            OrganisationId organisation, ComplaintId complaint, UnitId unit, Instant since) {
        return sql.sql(ADD)
                        .param("organisation", organisation.value())
                        .param("complaint", complaint.value())
                        .param("unit", unit.value())
                        .param("since", ComplaintStore.at(since))
                        .update()
                == 1;
    }

    public boolean remove(OrganisationId organisation, ComplaintId complaint, UnitId unit) {
        return sql.sql(REMOVE)
                        .param("organisation", organisation.value())
                        .param("complaint", complaint.value())
                        .param("unit", unit.value())
                        .update()
                == 1;
    }
}
