package id.pendopo.complaint;

import id.pendopo.attachment.AttachmentId;
import id.pendopo.attachment.Attachments;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The SQL of the files of cases. */
@Component
public class FileStore {

    private static final String ADD =
            """
            insert into complaint.file
                   (organisation_id, complaint_id, number, event, attachment_id, name, media_type, bytes)
            select :organisation, :complaint, coalesce(max(number), 0) + 1, :event, :attachment, :name,
                   :mediaType, :bytes
              from complaint.file
             where organisation_id = :organisation and complaint_id = :complaint
            """;
    private static final String OF =
            """
            select number, event, attachment_id, name, media_type, bytes
              from complaint.file
             where organisation_id = :organisation and complaint_id = :complaint
             order by number
            """;

    private final JdbcClient sql;

    FileStore(JdbcClient sql) {
        this.sql = sql;
    }

    void add(Complaint complaint, int event, Attachments.Kept kept) {
        sql.sql(ADD)
                .param("organisation", complaint.organisation().value())
                .param("complaint", complaint.id().value())
                .param("event", event)
                .param("attachment", kept.id().value())
                .param("name", kept.name())
                .param("mediaType", kept.mediaType())
                .param("bytes", kept.bytes())
                .update();
    }

    public List<CaseFile> of(Complaint complaint) {
        return sql.sql(OF)
                .param("organisation", complaint.organisation().value())
                .param("complaint", complaint.id().value())
                .query(
                        (row, number) ->
                                new CaseFile(
                                        row.getInt("number"),
                                        row.getInt("event"),
                                        new AttachmentId(
                                                row.getObject("attachment_id", UUID.class)),
                                        row.getString("name"),
                                        row.getString("media_type"),
                                        row.getLong("bytes")))
                .list();
    }
}
