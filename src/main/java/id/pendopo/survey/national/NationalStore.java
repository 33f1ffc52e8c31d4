package id.pendopo.survey.national;

import id.pendopo.survey.Survey;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The SQL of files for the national application. */
@Component
class NationalStore {

    private static final String RESPONSES =
            """
            select answers, coalesce(sex, '') as sex, coalesce(cast(age as text), '') as age,
                   coalesce(education, '') as education, coalesce(occupation, '') as occupation,
                   coalesce(service, '') as service
              from survey.response
             where organisation_id = :organisation and survey_id = :survey and not excluded
             order by id
            """;
    private static final String FILES =
            """
            select number, format, rows, state, prepared_at, sent_on, reference, reason
              from survey.national_file
             where organisation_id = :organisation and survey_id = :survey
             order by number desc
            """;
    private static final String CONTENT =
            """
            select content
              from survey.national_file
             where organisation_id = :organisation and survey_id = :survey and number = :number
            """;
    private static final String ADD =
            """
            insert into survey.national_file
                   (organisation_id, survey_id, number, format, content, rows, state, prepared_by,
                    prepared_at)
            values (:organisation, :survey, :number, :format, :content, :rows, :state, :by, :at)
                on conflict do nothing
            """;
    private static final String SETTLE =
            """
            update survey.national_file
               set state = :state, sent_on = :sentOn, reference = :reference, reason = :reason,
                   settled_at = :at
             where organisation_id = :organisation and survey_id = :survey and number = :number
               and state = 'PREPARED'
            """;

    private final JdbcClient sql;

    NationalStore(JdbcClient sql) {
        this.sql = sql;
    }

    /** Every response that counts, in an order that tells nothing. */
    List<NationalCsv.Row> responses(Survey survey) {
        return about(RESPONSES, survey)
                .query(
                        (row, _) ->
                                new NationalCsv.Row(
                                        Stream.of((Short[]) row.getArray("answers").getArray())
                                                .map(Short::intValue)
                                                .toList(),
                                        row.getString("sex"),
                                        row.getString("age"),
                                        row.getString("education"),
                                        row.getString("occupation"),
                                        row.getString("service")))
                .list();
    }

    /** The newest first. */
    List<NationalFile> files(Survey survey) {
        return about(FILES, survey)
                .query(
                        (row, _) ->
                                new NationalFile(
                                        row.getInt("number"),
                                        row.getString("format"),
                                        row.getInt("rows"),
                                        NationalFile.State.valueOf(row.getString("state")),
                                        row.getTimestamp("prepared_at").toInstant(),
                                        row.getObject("sent_on", LocalDate.class),
                                        row.getString("reference"),
                                        row.getString("reason")))
                .list();
    }

    Optional<byte[]> content(Survey survey, int number) {
        return about(CONTENT, survey)
                .param("number", number)
                .query((row, _) -> row.getBytes("content"))
                .optional();
    }

    void add(Survey survey, NationalFile file, byte[] content, String by) {
        about(ADD, survey)
                .param("number", file.number())
                .param("format", file.format())
                .param("content", content)
                .param("rows", file.rows())
                .param("state", file.state().name())
                .param("by", by)
                .param("at", Timestamp.from(file.preparedAt()))
                .update();
    }

    /** False when it was settled before. */
    boolean settle(Survey survey, NationalFile file, Instant at) {
        return about(SETTLE, survey)
                        .param("number", file.number())
                        .param("state", file.state().name())
                        .param("sentOn", file.sentOn())
                        .param("reference", file.reference())
                        .param("reason", file.reason())
                        .param("at", Timestamp.from(at))
                        .update()
                == 1;
    }

    private JdbcClient.StatementSpec about(String statement, Survey survey) {
        return sql.sql(statement)
                .param("organisation", survey.organisation().value())
                .param("survey", survey.id());
    }
}
