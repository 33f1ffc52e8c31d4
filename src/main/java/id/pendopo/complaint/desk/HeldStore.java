package id.pendopo.complaint.desk;

import id.pendopo.shared.OrganisationId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The SQL of the words of what a machine held. */
@Component
class HeldStore {

    private static final String TEXTS =
            """
            select id, title || ' ' || body as text
              from complaint.complaint
             where organisation_id = :organisation and id = any(:ids)
            """;

    private final JdbcClient sql;

    HeldStore(JdbcClient sql) {
        this.sql = sql;
    }

    Map<UUID, String> texts(OrganisationId organisation, List<UUID> ids) {
        var texts = new HashMap<UUID, String>();
        sql.sql(TEXTS)
                .param("organisation", organisation.value())
                .param("ids", ids.toArray(UUID[]::new))
                .query(
                        row -> {
                            texts.put(row.getObject("id", UUID.class), row.getString("text"));
                        });
        return texts;
    }
}
