package id.pendopo.followup;

import id.pendopo.shared.OrganisationId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The SQL of evidence. */
@Component
class EvidenceStore {

    private static final String ADD =
            """
            insert into followup.evidence
                   (organisation_id, id, commitment_id, text, link, file_id, name, media_type,
                    bytes, added_on)
            values (:organisation, :id, :commitment, :text, :link, :file, :name, :type, :bytes,
                    :added)
            """;
    private static final String OF =
            """
            select commitment_id, id, text, link, file_id, name, media_type, bytes, added_on
              from followup.evidence
             where organisation_id = :organisation and commitment_id = any (:commitments)
             order by id
            """;
    private static final String FIND =
            """
            select commitment_id, id, text, link, file_id, name, media_type, bytes, added_on
              from followup.evidence
             where organisation_id = :organisation and commitment_id = :commitment and id = :id
            """;

    private static final String REMOVE =
            """
            delete from followup.evidence
             where organisation_id = :organisation and commitment_id = :commitment and id = :id
            """;

    private final JdbcClient sql;

    EvidenceStore(JdbcClient sql) {
        this.sql = sql;
    }

    private record Row(UUID commitment, Evidence evidence) {}

    void add(Commitment commitment, Evidence evidence) {
        sql.sql(ADD)
                .param("organisation", commitment.organisation().value())
                .param("id", evidence.id())
                .param("commitment", commitment.id())
                .param("text", evidence.text())
                .param("link", evidence.link())
                .param("file", evidence.file())
                .param("name", evidence.name())
                .param("type", evidence.mediaType())
                .param("bytes", evidence.bytes())
                .param("added", evidence.added())
                .update();
    }

    /** By commitment, oldest first. */
    Map<UUID, List<Evidence>> of(OrganisationId organisation, Collection<UUID> commitments) {
        return sql
                .sql(OF)
                .param("organisation", organisation.value())
                .param("commitments", commitments.toArray(UUID[]::new))
                .query(EvidenceStore::row)
                .list()
                .stream()
                .collect(
                        Collectors.groupingBy(
                                Row::commitment,
                                Collectors.mapping(Row::evidence, Collectors.toList())));
    }

    List<Evidence> of(Commitment commitment) {
        return of(commitment.organisation(), List.of(commitment.id()))
                .getOrDefault(commitment.id(), List.of());
    }

    Optional<Evidence> find(Commitment commitment, UUID id) {
        return sql.sql(FIND)
                .param("organisation", commitment.organisation().value())
                .param("commitment", commitment.id())
                .param("id", id)
                .query(EvidenceStore::row)
                .optional()
                .map(Row::evidence);
    }

    void remove(Commitment commitment, UUID id) {
        sql.sql(REMOVE)
                .param("organisation", commitment.organisation().value())
                .param("commitment", commitment.id())
                .param("id", id)
                .update();
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        return new Row(
                row.getObject("commitment_id", UUID.class),
                new Evidence(
                        row.getObject("id", UUID.class),
                        row.getString("text"),
                        row.getString("link"),
                        row.getObject("file_id", UUID.class),
                        row.getString("name"),
                        row.getString("media_type"),
                        row.getLong("bytes"),
                        row.getObject("added_on", LocalDate.class)));
    }
}
