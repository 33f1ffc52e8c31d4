package id.pendopo.survey;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The SQL of files whose columns wait to be explained, and of what was explained before. */
@Component
class ForeignFileStore {

    private static final String WAIT =
            """
            insert into survey.import_waiting
                   (organisation_id, id, survey_id, file_name, content, mode, brought_by,
                    brought_at)
            values (:organisation, :id, :survey, :name, :content, :mode, :author, :now)
            """;
    private static final String FIND =
            """
            select file_name, content, mode
              from survey.import_waiting
             where organisation_id = :organisation and survey_id = :survey and id = :id
            """;
    private static final String DROP =
            """
            delete from survey.import_waiting
             where organisation_id = :organisation and survey_id = :survey and id = :id
            """;
    private static final String PURGE =
            "delete from survey.import_waiting where brought_at < :since";
    private static final String REMEMBER =
            """
            insert into survey.import_mapping
                   (organisation_id, survey_id, header_hash, meanings, numbering, confirmed_by,
                    confirmed_at)
            values (:organisation, :survey, :hash, :meanings, :order, :author, :now)
            on conflict (organisation_id, survey_id, header_hash)
            do update set meanings = excluded.meanings, numbering = excluded.numbering,
                          confirmed_by = excluded.confirmed_by,
                          confirmed_at = excluded.confirmed_at
            """;
    private static final String REMEMBERED =
            """
            select meanings
              from survey.import_mapping
             where organisation_id = :organisation and survey_id = :survey and header_hash = :hash
            """;

    private final JdbcClient sql;

    ForeignFileStore(JdbcClient sql) {
        this.sql = sql;
    }

    void wait(Survey survey, UUID id, ForeignFiles.Waiting file, UUID author, Instant now) {
        of(WAIT, survey)
                .param("id", id)
                .param("name", file.fileName())
                .param("content", file.content())
                .param("mode", file.mode())
                .param("author", author)
                .param("now", SurveyStore.at(now))
                .update();
    }

    Optional<ForeignFiles.Waiting> find(Survey survey, UUID id) {
        return of(FIND, survey).param("id", id).query(ForeignFileStore::waiting).optional();
    }

    void drop(Survey survey, UUID id) {
        of(DROP, survey).param("id", id).update();
    }

    void purge(Instant since) {
        sql.sql(PURGE).param("since", SurveyStore.at(since)).update();
    }

    void remember(
            Survey survey,
            byte[] header,
            List<String> meanings,
            CsvColumns.@Nullable Order order,
            String author,
            Instant now) {
        of(REMEMBER, survey)
                .param("hash", header)
                .param("meanings", meanings.toArray(String[]::new))
                .param("order", order == null ? null : order.name())
                .param("author", author)
                .param("now", SurveyStore.at(now))
                .update();
    }

    Optional<List<String>> remembered(Survey survey, byte[] header) {
        return of(REMEMBERED, survey)
                .param("hash", header)
                .query((row, _) -> List.of((String[]) row.getArray("meanings").getArray()))
                .optional();
    }

    private JdbcClient.StatementSpec of(String statement, Survey survey) {
        return sql.sql(statement)
                .param("organisation", survey.organisation().value())
                .param("survey", survey.id());
    }

    private static ForeignFiles.Waiting waiting(ResultSet row, int number) throws SQLException {
        return new ForeignFiles.Waiting(
                row.getString("file_name"), row.getBytes("content"), row.getString("mode"));
    }
}
