package id.pendopo.survey;

import id.pendopo.shared.Ids;
import id.pendopo.survey.arithmetic.Answers;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
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
     * Reads the survey's state in the same statement, so that no answer slips in after it ended; a
     * token is deleted by the same statement, so that it serves once. Answers and needs come as one
     * text each, because an array of arrays can't be taken apart row by row.
     */
    private static final String ADD =
            """
            with arriving as (
                select *
                  from unnest(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                       as a (organisation_id, survey_id, id, answers, sex, age, education, occupation,
                             service, needs, comment, channel, answered_on, receipt, token, flags)
            ), welcome as (
                select a.*
                  from arriving a
                  join survey.survey s on s.organisation_id = a.organisation_id and s.id = a.survey_id
                 where s.state = 'OPEN'
                   and (s.opens_at is null or s.opens_at <= ?)
                   and (s.closes_at is null or s.closes_at > ?)
            ), spent as (
                delete from survey.token t
                 using welcome w
                 where t.organisation_id = w.organisation_id
                   and t.survey_id = w.survey_id
                   and t.fingerprint = w.token
                returning t.fingerprint
            )
            insert into survey.response
                   (organisation_id, survey_id, id, answers, sex, age, education, occupation,
                    service, needs, comment, channel, answered_on, receipt, flags)
            select w.organisation_id, w.survey_id, w.id,
                   cast(string_to_array(w.answers, null) as smallint[]),
                   w.sex, w.age, w.education, w.occupation, w.service,
                   string_to_array(w.needs, ','), w.comment, w.channel, w.answered_on, w.receipt,
                   string_to_array(w.flags, ',')
              from welcome w
             where w.token is null or w.token in (select fingerprint from spent)
                on conflict (organisation_id, survey_id, receipt) do nothing
            returning receipt
            """;

    private static final String FIND =
            """
            select answers, sex, age, education, occupation, service, needs, comment, channel,
                   answered_on
              from survey.response
             where organisation_id = :organisation and survey_id = :survey and receipt = :receipt
            """;
    private static final String EACH =
            """
            select answers, sex, age, education, occupation, service, needs, comment, channel,
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
            returning answers, sex, age, education, occupation, service, needs, comment, channel,
                      answered_on
            """;
    private static final String ADD_MANY =
            """
            insert into survey.response
                   (organisation_id, survey_id, id, answers, sex, age, education, occupation,
                    service, needs, comment, channel, answered_on, receipt, import_id)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private final JdbcClient sql;
    private final JdbcTemplate batch;

    ResponseStore(JdbcClient sql, JdbcTemplate batch) {
        this.sql = sql;
        this.batch = batch;
    }

    /** Keeps what may be kept and gives the receipts of that. */
    List<byte[]> add(List<ResponseLedger.Entry> entries, Instant now) {
        return batch.query(
                connection -> {
                    var statement = connection.prepareStatement(ADD);
                    var columns = new Columns(connection, statement, entries);
                    columns.set("uuid", e -> e.survey().organisation().value());
                    columns.set("uuid", e -> e.survey().id());
                    columns.set("uuid", _ -> Ids.timeless());
                    columns.set("text", e -> digits(e.arrival().submission().answers()));
                    columns.set("text", e -> e.arrival().submission().profile().sex());
                    columns.set("int2", e -> e.arrival().submission().profile().age());
                    columns.set("text", e -> e.arrival().submission().profile().education());
                    columns.set("text", e -> e.arrival().submission().profile().occupation());
                    columns.set("text", e -> e.arrival().submission().profile().service());
                    columns.set("text", e -> String.join(",", e.arrival().submission().needs()));
                    columns.set("text", e -> e.arrival().submission().comment());
                    columns.set("text", e -> e.arrival().submission().channel().name());
                    columns.set("date", e -> e.arrival().submission().answeredOn());
                    columns.setBytes(e -> e.arrival().receipt());
                    columns.setBytes(e -> e.arrival().token());
                    columns.set("text", e -> flags(e.arrival()));
                    var then = now.atOffset(ZoneOffset.UTC);
                    columns.set(then);
                    columns.set(then);
                    return statement;
                },
                (row, _) -> row.getBytes("receipt"));
    }

    /** Sets the parameters of a statement one after the other, an array for each column. */
    private static final class Columns {

        private final Connection connection;
        private final PreparedStatement statement;
        private final List<ResponseLedger.Entry> entries;
        private int place;

        Columns(
                Connection connection,
                PreparedStatement statement,
                List<ResponseLedger.Entry> entries) {
            this.connection = connection;
            this.statement = statement;
            this.entries = entries;
        }

        void set(String type, Function<ResponseLedger.Entry, @Nullable Object> value)
                throws SQLException {
            set(type, new Object[entries.size()], value);
        }

        /** The driver takes bytes only in an array of their own type. */
        void setBytes(Function<ResponseLedger.Entry, byte @Nullable []> value) throws SQLException {
            set("bytea", new byte[entries.size()][], value::apply);
        }

        private void set(
                String type,
                @Nullable Object[] values,
                Function<ResponseLedger.Entry, @Nullable Object> value)
                throws SQLException {
            Arrays.setAll(values, i -> value.apply(entries.get(i)));
            statement.setArray(++place, connection.createArrayOf(type, values));
        }

        void set(Object value) throws SQLException {
            statement.setObject(++place, value);
        }
    }

    private static String digits(Answers answers) {
        var digits = new StringBuilder(answers.values().size());
        answers.values().forEach(digits::append);
        return digits.toString();
    }

    private static String flags(Arrival arrival) {
        return arrival.flags().stream().map(Flag::name).collect(Collectors.joining(","));
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
                    statement.setBytes(14, arrival.receipt());
                    statement.setObject(15, importId);
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
