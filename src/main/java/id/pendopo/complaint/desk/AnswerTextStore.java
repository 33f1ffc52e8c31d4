package id.pendopo.complaint.desk;

import id.pendopo.shared.OrganisationId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The SQL of texts with which answers begin. */
@Component
class AnswerTextStore {

    private static final String OF =
            """
            select id, unit_id, name, words
              from complaint.answer_text
             where organisation_id = :organisation and unit_id = any(:units::uuid[]) and retired_at is null
             order by lower(name), id
            """;
    private static final String FIND =
            """
            select id, unit_id, name, words
              from complaint.answer_text
             where organisation_id = :organisation and id = :id and retired_at is null
            """;
    private static final String ADD =
            """
            insert into complaint.answer_text (organisation_id, id, unit_id, name, words, made_by, made_at)
            values (:organisation, :id, :unit, :name, :words, :by, :at)
            """;
    private static final String RETIRE =
            """
            update complaint.answer_text
               set retired_at = :at
             where organisation_id = :organisation and id = :id and retired_at is null
            """;

    private final JdbcClient sql;

    AnswerTextStore(JdbcClient sql) {
        this.sql = sql;
    }

    List<AnswerText> of(OrganisationId organisation, List<UUID> units) {
        return sql.sql(OF)
                .param("organisation", organisation.value())
                .param("units", units.toArray(UUID[]::new))
                .query(AnswerTextStore::text)
                .list();
    }

    Optional<AnswerText> find(OrganisationId organisation, UUID id) {
        return sql.sql(FIND)
                .param("organisation", organisation.value())
                .param("id", id)
                .query(AnswerTextStore::text)
                .optional();
    }

    void add(OrganisationId organisation, AnswerText fresh, UUID by, Instant at) {
        sql.sql(ADD)
                .param("organisation", organisation.value())
                .param("id", fresh.id())
                .param("unit", fresh.unit())
                .param("name", fresh.name())
                .param("words", fresh.words())
                .param("by", by)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    void retire(OrganisationId organisation, UUID id, Instant at) {
        sql.sql(RETIRE)
                .param("organisation", organisation.value())
                .param("id", id)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    private static AnswerText text(ResultSet row, int number) throws SQLException {
        return new AnswerText(
                row.getObject("id", UUID.class),
                row.getObject("unit_id", UUID.class),
                row.getString("name"),
                row.getString("words"));
    }
}
