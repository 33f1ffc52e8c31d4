package id.pendopo.organisation.photo;

import id.pendopo.attachment.AttachmentId;
import id.pendopo.organisation.UnitId;
import id.pendopo.shared.OrganisationId;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The SQL of photographs of units. */
@Component
class PhotoStore {

    private static final String FIND =
            """
            select file_id, hash, width, height, text_id, text_en
              from organisation.unit_photo
             where organisation_id = :organisation and unit_id = :unit
            """;
    private static final String PUT =
            """
            insert into organisation.unit_photo
                   (organisation_id, unit_id, file_id, hash, width, height, text_id, text_en)
            values (:organisation, :unit, :file, :hash, :width, :height, :textId, :textEn)
                on conflict (organisation_id, unit_id)
                do update set file_id = excluded.file_id, hash = excluded.hash,
                              width = excluded.width, height = excluded.height,
                              text_id = excluded.text_id, text_en = excluded.text_en
            """;
    private static final String REMOVE =
            """
            delete from organisation.unit_photo
             where organisation_id = :organisation and unit_id = :unit
            """;

    private final JdbcClient sql;

    PhotoStore(JdbcClient sql) {
        this.sql = sql;
    }

    Optional<Photo> find(OrganisationId organisation, UnitId unit) {
        return sql.sql(FIND)
                .param("organisation", organisation.value())
                .param("unit", unit.value())
                .query(
                        (row, _) ->
                                new Photo(
                                        new AttachmentId(row.getObject("file_id", UUID.class)),
                                        row.getString("hash"),
                                        row.getInt("width"),
                                        row.getInt("height"),
                                        row.getString("text_id"),
                                        row.getString("text_en")))
                .optional();
    }

    void put(OrganisationId organisation, UnitId unit, Photo photo) {
        sql.sql(PUT)
                .param("organisation", organisation.value())
                .param("unit", unit.value())
                .param("file", photo.file().value())
                .param("hash", photo.hash())
                .param("width", photo.width())
                .param("height", photo.height())
                .param("textId", photo.textId())
                .param("textEn", photo.textEn())
                .update();
    }

    void remove(OrganisationId organisation, UnitId unit) {
        sql.sql(REMOVE)
                .param("organisation", organisation.value())
                .param("unit", unit.value())
                .update();
    }
}
