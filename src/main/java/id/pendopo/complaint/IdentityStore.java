package id.pendopo.complaint;

import id.pendopo.shared.OrganisationId;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The SQL of sealed identities. */
@Component
class IdentityStore {

    private static final String KEEP =
            """
            insert into complaint.identity (organisation_id, complaint_id, sealed)
            values (:organisation, :complaint, :sealed)
                on conflict (organisation_id, complaint_id) do update set sealed = excluded.sealed
            """;
    private static final String FIND =
            """
            select sealed
              from complaint.identity
             where organisation_id = :organisation and complaint_id = :complaint
            """;

    private final JdbcClient sql;

    IdentityStore(JdbcClient sql) {
        this.sql = sql;
    }

    void keep(OrganisationId organisation, ComplaintId complaint, byte[] sealed) {
        sql.sql(KEEP)
                .param("organisation", organisation.value())
                .param("complaint", complaint.value())
                .param("sealed", sealed)
                .update();
    }

    Optional<byte[]> find(OrganisationId organisation, ComplaintId complaint) {
        return sql.sql(FIND)
                .param("organisation", organisation.value())
                .param("complaint", complaint.value())
                .query(byte[].class)
                .optional();
    }
}
