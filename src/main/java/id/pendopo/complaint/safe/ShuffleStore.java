package id.pendopo.complaint.safe;

import id.pendopo.attachment.AttachmentId;
import id.pendopo.shared.OrganisationId;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The SQL of writing the rows of the safe desk again. */
@Component
class ShuffleStore {

    private static final String CASES =
            """
            select organisation_id, id
              from complaint.complaint
             where desk = 'SAFE' and (ended_at is null or ended_at > :since)
            """;
    private static final List<String> AGAIN =
            List.of(
                    """
                    update complaint.complaint
                       set version = version
                     where organisation_id = :organisation and id = :complaint
                    """,
                    """
                    update complaint.due
                       set version = version
                     where organisation_id = :organisation and complaint_id = :complaint
                    """,
                    """
                    update complaint.words
                       set words = words
                     where organisation_id = :organisation and complaint_id = :complaint
                    """,
                    """
                    update complaint.event
                       set words = words
                     where organisation_id = :organisation and complaint_id = :complaint
                    """,
                    """
                    update complaint.identity
                       set sealed = sealed
                     where organisation_id = :organisation and complaint_id = :complaint
                    """,
                    """
                    update complaint.file
                       set name = name
                     where organisation_id = :organisation and complaint_id = :complaint
                    """);
    private static final String FILES =
            """
            select f.organisation_id, f.attachment_id
              from complaint.file f
              join complaint.complaint c
                on c.organisation_id = f.organisation_id and c.id = f.complaint_id
              join complaint.event e
                on e.organisation_id = f.organisation_id and e.complaint_id = f.complaint_id
               and e.number = f.event
             where c.desk = 'SAFE' and e.at > :since
            """;
    private static final String VACUUM =
            "vacuum complaint.complaint, complaint.due, complaint.words, complaint.event,"
                    + " complaint.identity, complaint.file";

    private final JdbcClient sql;

    ShuffleStore(JdbcClient sql) {
        this.sql = sql;
    }

    /** A kept file, wherever it belongs. */
    record File(OrganisationId organisation, AttachmentId id) {}

    /** A case, wherever it belongs. */
    record Row(UUID organisation, UUID complaint) {}

    List<Row> cases(Instant since) {
        return sql.sql(CASES)
                .param("since", since.atOffset(ZoneOffset.UTC))
                .query(
                        (row, _) ->
                                new Row(
                                        row.getObject("organisation_id", UUID.class),
                                        row.getObject("id", UUID.class)))
                .list();
    }

    /** Files that came since then. */
    List<File> files(Instant since) {
        return sql.sql(FILES)
                .param("since", since.atOffset(ZoneOffset.UTC))
                .query(
                        (row, _) ->
                                new File(
                                        new OrganisationId(
                                                row.getObject("organisation_id", UUID.class)),
                                        new AttachmentId(
                                                row.getObject("attachment_id", UUID.class))))
                .list();
    }

    void again(Row row) {
        for (var statement : AGAIN) {
            sql.sql(statement)
                    .param("organisation", row.organisation())
                    .param("complaint", row.complaint())
                    .update();
        }
    }

    /** Takes away what the rows were before. */
    void vacuum() {
        sql.sql(VACUUM).update();
    }
}
