package id.pendopo.survey;

import id.pendopo.shared.Ids;
import id.pendopo.survey.arithmetic.Answers;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The SQL of responses. */
@Component
class ResponseStore {

    private static final int BATCH = 1_000;

    private static final String FIND =
            """
            select answers, additional, sex, age, education, occupation, service, needs, comment, channel,
                   answered_on
              from survey.response
             where organisation_id = :organisation and survey_id = :survey and receipt = :receipt
            """;
    private static final String EACH =
            """
            select answers, additional, sex, age, education, occupation, service, needs, comment, channel,
                   answered_on
              from survey.response
             where organisation_id = ? and survey_id = ? and not excluded
            """;
    private static final String LEAVE_OUT =
            """
            update survey.response
               set excluded = :out
             where organisation_id = :organisation
               and survey_id = :survey
               and id = any (:ids)
               and excluded <> :out
            returning answers, additional, sex, age, education, occupation, service, needs, comment, channel,
                      answered_on
            """;
    private static final String ADD_MANY =
            """
            insert into survey.response
                   (organisation_id, survey_id, id, answers, sex, age, education, occupation,
                    service, needs, comment, channel, answered_on, receipt, import_id, additional)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private final JdbcClient sql;
    private final JdbcTemplate batch;

    ResponseStore(JdbcClient sql, JdbcTemplate batch) {
        this.sql = sql;
        this.batch = batch;
    }

    /** Marks responses as left out, or as counting, and gives those that changed. */
    List<Submission> leaveOut(Survey survey, List<UUID> ids, boolean out) {
        return sql.sql(LEAVE_OUT)
                .param("out", out)
                .param("organisation", survey.organisation().value())
                .param("survey", survey.id())
                .param("ids", ids.toArray(UUID[]::new))
                .query(ResponseStore::submission)
                .list();
    }

    /** Gives every response that counts, one after the other, in the caller's transaction. */
    void each(Survey survey, Consumer<Submission> reader) {
        batch.query(
                connection -> {
                    var statement = connection.prepareStatement(EACH);
                    statement.setFetchSize(BATCH);
                    statement.setObject(1, survey.organisation().value());
                    statement.setObject(2, survey.id());
                    return statement;
                },
                row -> {
                    reader.accept(submission(row, 0));
                });
    }

    /** What was kept under this receipt. */
    Optional<Submission> find(Survey survey, byte[] receipt) {
        return sql.sql(FIND)
                .param("organisation", survey.organisation().value())
                .param("survey", survey.id())
                .param("receipt", receipt)
                .query(ResponseStore::submission)
                .optional();
    }

    /** Keeps many at once, in the caller's transaction. */
    void addAll(Survey survey, List<Arrival> arrivals, @Nullable UUID importId) {
        batch.batchUpdate(
                ADD_MANY,
                arrivals,
                BATCH,
                (statement, arrival) -> {
                    var submission = arrival.submission();
                    var profile = submission.profile();
                    statement.setObject(1, survey.organisation().value());
                    statement.setObject(2, survey.id());
                    statement.setObject(3, Ids.timeless());
                    statement.setObject(4, shorts(submission.answers().values()));
                    statement.setString(5, profile.sex());
                    statement.setObject(6, profile.age());
                    statement.setString(7, profile.education());
                    statement.setString(8, profile.occupation());
                    statement.setString(9, profile.service());
                    statement.setObject(10, submission.needs().toArray(String[]::new));
                    statement.setString(11, submission.comment());
                    statement.setString(12, submission.channel().name());
                    statement.setDate(13, Date.valueOf(submission.answeredOn()));
                    statement.setBytes(14, arrival.receipt());
                    statement.setObject(15, importId);
                    statement.setObject(16, shorts(submission.additional()));
                });
    }

    private static Short[] shorts(List<Integer> values) {
        return values.stream().map(Integer::shortValue).toArray(Short[]::new);
    }

    private static List<Integer> values(ResultSet row, String column) throws SQLException {
        return Stream.of((Short[]) row.getArray(column).getArray()).map(Short::intValue).toList();
    }

    private static Submission submission(ResultSet row, int number) throws SQLException {
        return new Submission(
                new Answers(values(row, "answers")),
                values(row, "additional"),
                new Profile(
                        row.getString("sex"),
                        row.getObject("age", Integer.class),
                        row.getString("education"),
                        row.getString("occupation"),
                        row.getString("service")),
                List.of((String[]) row.getArray("needs").getArray()),
                row.getString("comment"),
                Channel.valueOf(row.getString("channel")),
                row.getObject("answered_on", LocalDate.class));
    }
}
