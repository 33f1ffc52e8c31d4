package id.pendopo.attachment;

import id.pendopo.attachment.Attachments.Kept;
import id.pendopo.shared.OrganisationId;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The SQL of kept files. */
@Component
class AttachmentStore {

    private static final String ADD =
            """
            insert into attachment.file
                   (organisation_id, id, name, media_type, bytes, sha256, created_at)
            values (:organisation, :id, :name, :type, 0, '', :now)
            """;
    private static final String ADD_CHUNK =
            """
            insert into attachment.chunk (organisation_id, file_id, number, content)
            values (:organisation, :id, :number, :content)
            """;
    private static final String COMPLETE =
            """
            update attachment.file
               set bytes = :bytes, sha256 = :hash
             where organisation_id = :organisation and id = :id
            """;
    private static final String FIND =
            """
            select name, media_type, bytes, sha256
              from attachment.file
             where organisation_id = :organisation and id = :id
            """;
    private static final String CHUNK =
            """
            select content
              from attachment.chunk
             where organisation_id = :organisation and file_id = :id and number = :number
            """;

    private static final String REMOVE_CHUNKS =
            """
            delete from attachment.chunk
             where organisation_id = :organisation and file_id = :id
            """;
    private static final String REMOVE =
            """
            delete from attachment.file
             where organisation_id = :organisation and id = :id
            """;

    /** Of a content that did not change only the pointer would be written again. */
    private static final String CHUNKS_AGAIN =
            """
            update attachment.chunk
               set content = content || ''::bytea
             where organisation_id = :organisation and file_id = :id
            """;

    private static final String AGAIN =
            """
            update attachment.file
               set bytes = bytes
             where organisation_id = :organisation and id = :id
            """;
    private static final String VACUUM = "vacuum attachment.file, attachment.chunk";

    private final JdbcClient sql;

    AttachmentStore(JdbcClient sql) {
        this.sql = sql;
    }

    void add(
            OrganisationId organisation,
            AttachmentId id,
            String name,
            String mediaType,
            Instant now) {
        sql.sql(ADD)
                .param("organisation", organisation.value())
                .param("id", id.value())
                .param("name", name)
                .param("type", mediaType)
                .param("now", Timestamp.from(now))
                .update();
    }

    void addChunk(OrganisationId organisation, AttachmentId id, int number, byte[] content) {
        sql.sql(ADD_CHUNK)
                .param("organisation", organisation.value())
                .param("id", id.value())
                .param("number", number)
                .param("content", content)
                .update();
    }

    void complete(OrganisationId organisation, AttachmentId id, long bytes, byte[] hash) {
        sql.sql(COMPLETE)
                .param("bytes", bytes)
                .param("hash", hash)
                .param("organisation", organisation.value())
                .param("id", id.value())
                .update();
    }

    Optional<Kept> find(OrganisationId organisation, AttachmentId id) {
        return sql.sql(FIND)
                .param("organisation", organisation.value())
                .param("id", id.value())
                .query(
                        (row, _) ->
                                new Kept(
                                        id,
                                        row.getString("name"),
                                        row.getString("media_type"),
                                        row.getLong("bytes"),
                                        HexFormat.of().formatHex(row.getBytes("sha256"))))
                .optional();
    }

    void remove(OrganisationId organisation, AttachmentId id) {
        all(List.of(REMOVE_CHUNKS, REMOVE), organisation, id);
    }

    void again(OrganisationId organisation, AttachmentId id) {
        all(List.of(CHUNKS_AGAIN, AGAIN), organisation, id);
    }

    void vacuum() {
        sql.sql(VACUUM).update();
    }

    private void all(List<String> statements, OrganisationId organisation, AttachmentId id) {
        for (var statement : statements) {
            sql.sql(statement)
                    .param("organisation", organisation.value())
                    .param("id", id.value())
                    .update();
        }
    }

    Optional<byte[]> chunk(OrganisationId organisation, AttachmentId id, int number) {
        return sql.sql(CHUNK)
                .param("organisation", organisation.value())
                .param("id", id.value())
                .param("number", number)
                .query(byte[].class)
                .optional();
    }
}
