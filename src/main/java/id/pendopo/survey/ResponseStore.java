package id.pendopo.survey;

import id.pendopo.shared.Ids;
import id.pendopo.survey.arithmetic.Answers;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The SQL of responses. */
@Component
class ResponseStore {

    private static final int BATCH = 1_000;

    /**
     * Reads the survey's state in the same statement, so that no answer slips in after it ended.
     */
    private static final String ADD =
            """
            insert into survey.response
                   (organisation_id, survey_id, id, answers, sex, age, education, occupation,
                    service, needs, comment, channel, answered_on, received_at, receipt)
            select s.organisation_id, s.id, :id, :answers, :sex, cast(:age as smallint), :education, :occupation,
                   :service, :needs, :comment, :channel, :day, :now, :receipt
              from survey.survey s
             where s.organisation_id = :organisation
               and s.id = :survey
               and s.state = 'OPEN'
               and (s.opens_at is null or s.opens_at <= :now)
               and (s.closes_at is null or s.closes_at > :now)
                on conflict (organisation_id, survey_id, receipt) do nothing
            """;

    private static final String FIND =
            """
            select answers, sex, age, education, occupation, service, needs, comment, channel,
                   answered_on
              from survey.response
             where organisation_id = :organisation and survey_id = :survey and receipt = :receipt
            """;
    private static final String ADD_MANY =
            """
            insert into survey.response
                   (organisation_id, survey_id, id, answers, sex, age, education, occupation,
                    service, needs, comment, channel, answered_on, received_at, receipt, import_id)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private final JdbcClient sql;
    private final JdbcTemplate batch;

    ResponseStore(JdbcClient sql, JdbcTemplate batch) {
        this.sql = sql;
        this.batch = batch;
    }

    /** True when it was kept; false when the survey takes none or the receipt is there already. */
    boolean add(Survey survey, Submission submission, byte[] receipt, Instant now) {
        var profile = submission.profile();
        return sql.sql(ADD)
                        .param("organisation", survey.organisation().value())
                        .param("survey", survey.id())
                        .param("id", Ids.next())
                        .param("answers", answers(submission))
                        .param("sex", profile.sex())
                        .param("age", profile.age())
                        .param("education", profile.education())
                        .param("occupation", profile.occupation())
                        .param("service", profile.service())
                        .param("needs", submission.needs().toArray(String[]::new))
                        .param("comment", submission.comment())
                        .param("channel", submission.channel().name())
                        .param("day", submission.answeredOn())
                        .param("now", SurveyStore.at(now))
                        .param("receipt", receipt)
                        .update()
                == 1;
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

    /**
     * One response of many.
     *
     * @param receipt its fingerprint
     */
    record Arrival(Submission submission, Instant at, byte[] receipt) {}

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
                    statement.setObject(3, Ids.next());
                    statement.setObject(4, answers(submission));
                    statement.setString(5, profile.sex());
                    statement.setObject(6, profile.age());
                    statement.setString(7, profile.education());
                    statement.setString(8, profile.occupation());
                    statement.setString(9, profile.service());
                    statement.setObject(10, submission.needs().toArray(String[]::new));
                    statement.setString(11, submission.comment());
                    statement.setString(12, submission.channel().name());
                    statement.setDate(13, Date.valueOf(submission.answeredOn()));
                    statement.setObject(14, SurveyStore.at(arrival.at()));
                    statement.setBytes(15, arrival.receipt());
                    statement.setObject(16, importId);
                });
    }

    private static Short[] answers(Submission submission) {
        return submission.answers().values().stream()
                .map(Integer::shortValue)
                .toArray(Short[]::new);
    }

    private static Submission submission(ResultSet row, int number) throws SQLException {
        var values = (Short[]) row.getArray("answers").getArray();
        return new Submission(
                new Answers(Stream.of(values).map(Short::intValue).toList()),
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
