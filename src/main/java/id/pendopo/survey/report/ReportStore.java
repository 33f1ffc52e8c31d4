package id.pendopo.survey.report;

import id.pendopo.survey.Survey;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.ObjectMapper;

/** The SQL of reports. */
@Component
class ReportStore {

    private static final int FETCH = 2_000;

    private static final String FIND =
            """
            select texts, signed_texts, signer, nip, position, place, signed_on, recorded_at
              from survey.report
             where organisation_id = :organisation and survey_id = :survey and version = :version
            """;
    private static final String WRITE =
            """
            insert into survey.report (organisation_id, survey_id, version, texts)
            values (:organisation, :survey, :version, cast(:texts as jsonb))
                on conflict (organisation_id, survey_id, version)
                do update set texts = excluded.texts where survey.report.signer is null
            """;
    private static final String SIGN =
            """
            insert into survey.report
                   (organisation_id, survey_id, version, signed_texts, signer, nip, position, place,
                    signed_on, recorded_at, recorded_by)
            values (:organisation, :survey, :version, cast(:texts as jsonb), :signer, :nip,
                    :position, :place, :day, :now, :author)
                on conflict (organisation_id, survey_id, version)
                do update
               set signed_texts = excluded.signed_texts, signer = excluded.signer,
                   nip = excluded.nip, position = excluded.position, place = excluded.place,
                   signed_on = excluded.signed_on, recorded_at = excluded.recorded_at,
                   recorded_by = excluded.recorded_by
             where survey.report.signer is null
            """;
    private static final String LAW =
            "select words from survey.legal_basis where instrument = :instrument order by position";
    private static final String FROZEN_ROWS =
            """
            select answers, responses
              from survey.answer_pattern
             where organisation_id = :organisation and survey_id = :survey and version = :version
             order by answers
             limit :most
            """;
    private static final String ROWS =
            """
            select answers, count(*) as responses
              from survey.response
             where organisation_id = :organisation and survey_id = :survey and not excluded
             group by answers
             order by answers
             limit :most
            """;

    private static final TypeReference<Map<String, String>> TEXTS = new TypeReference<>() {};

    private final JdbcClient sql;
    private final ObjectMapper json;

    ReportStore(JdbcClient sql, ObjectMapper json) {
        this.sql = sql;
        this.json = json;
    }

    Optional<Edition> edition(Survey survey, int version) {
        return about(FIND, survey).param("version", version).query(this::edition).optional();
    }

    /** False when the report is signed. */
    boolean write(Survey survey, int version, Map<String, String> texts) {
        return about(WRITE, survey)
                        .param("version", version)
                        .param("texts", json.writeValueAsString(texts))
                        .update()
                == 1;
    }

    /** False when the report is signed already. */
    boolean sign(
            Survey survey,
            int version,
            Signature signature,
            Map<String, String> texts,
            String author) {
        return about(SIGN, survey)
                        .param("version", version)
                        .param("texts", json.writeValueAsString(texts))
                        .param("signer", signature.name())
                        .param("nip", signature.nip())
                        .param("position", signature.position())
                        .param("place", signature.place())
                        .param("day", signature.day())
                        .param("now", signature.recorded().atOffset(ZoneOffset.UTC))
                        .param("author", author)
                        .update()
                == 1;
    }

    List<String> law(String instrument) {
        return sql.sql(LAW)
                .param("instrument", instrument)
                .query((row, _) -> row.getString("words"))
                .list();
    }

    /**
     * Hands out the rows of the processing table, one combination of answers after the other, in
     * the order of the answers. Inside a transaction they come by and by.
     *
     * @param version 0 for the responses of this moment
     * @param most how many combinations at most
     */
    void rows(Survey survey, int version, int most, Consumer<Rows> reader) {
        var statement =
                version == 0
                        ? about(ROWS, survey)
                        : about(FROZEN_ROWS, survey).param("version", version);
        RowCallbackHandler each =
                row -> {
                    var answers = (Short[]) row.getArray("answers").getArray();
                    var values = new ArrayList<Integer>(answers.length);
                    for (var answer : answers) {
                        values.add(answer.intValue());
                    }
                    reader.accept(new Rows(values, row.getLong("responses")));
                };
        statement.param("most", most).withFetchSize(FETCH).query(each);
    }

    /** The same answers, given by so many. */
    record Rows(List<Integer> answers, long responses) {}

    private JdbcClient.StatementSpec about(String statement, Survey survey) {
        return sql.sql(statement)
                .param("organisation", survey.organisation().value())
                .param("survey", survey.id());
    }

    private Edition edition(ResultSet row, int number) throws SQLException {
        return new Edition(
                json.readValue(row.getString("texts"), TEXTS),
                json.readValue(row.getString("signed_texts"), TEXTS),
                signature(row));
    }

    private static @Nullable Signature signature(ResultSet row) throws SQLException {
        if (row.getString("signer") == null) {
            return null;
        }
        return new Signature(
                row.getString("signer"),
                row.getString("nip"),
                row.getString("position"),
                row.getString("place"),
                row.getObject("signed_on", LocalDate.class),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant());
    }
}
