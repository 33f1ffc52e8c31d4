package id.pendopo.complaint;

import id.pendopo.organisation.UnitId;
import id.pendopo.shared.OrganisationId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.ObjectMapper;

/** The SQL of what happened in cases. */
@Component
class EventStore {

    private static final TypeReference<Map<String, Object>> FACTS = new TypeReference<>() {};

    private static final String ADD =
            """
            insert into complaint.event
                   (organisation_id, complaint_id, number, at, kind, actor, status, owner_id, class,
                    reason, words, audience, facts)
            values (:organisation, :complaint, :number, :at, :kind, :actor, :status, :owner, :class,
                    :reason, :words, :audience, :facts::jsonb)
            """;
    private static final String ALL =
            """
            select number, at, kind, actor, status, owner_id, class, reason, words, audience, facts
              from complaint.event
             where organisation_id = :organisation and complaint_id = :complaint
             order by number
            """;

    private final JdbcClient sql;
    private final ObjectMapper json;

    EventStore(JdbcClient sql, ObjectMapper json) {
        this.sql = sql;
        this.json = json;
    }

    void add(OrganisationId organisation, ComplaintId complaint, CaseEvent event) {
        sql.sql(ADD)
                .param("organisation", organisation.value())
                .param("complaint", complaint.value())
                .param("number", event.number())
                .param("at", ComplaintStore.at(event.at()))
                .param("kind", event.kind())
                .param("actor", event.actor())
                .param("status", event.status().name())
                .param("owner", event.owner().value())
                .param("class", event.caseClass())
                .param("reason", event.reason())
                .param("words", event.words())
                .param("audience", event.audience().name())
                .param("facts", json.writeValueAsString(event.facts()))
                .update();
    }

    List<CaseEvent> of(OrganisationId organisation, ComplaintId complaint) {
        return sql.sql(ALL)
                .param("organisation", organisation.value())
                .param("complaint", complaint.value())
                .query(this::event)
                .list();
    }

    private CaseEvent event(ResultSet row, int number) throws SQLException {
        return new CaseEvent(
                row.getInt("number"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("kind"),
                row.getString("actor"),
                Status.valueOf(row.getString("status")),
                new UnitId(row.getObject("owner_id", UUID.class)),
                row.getString("class"),
                row.getString("reason"),
                row.getString("words"),
                CaseEvent.Audience.valueOf(row.getString("audience")),
                json.readValue(row.getString("facts"), FACTS));
    }
}
