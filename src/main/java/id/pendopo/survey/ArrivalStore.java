package id.pendopo.survey;

import id.pendopo.shared.Ids;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The SQL by which answers come in, many at a time. */
@Component
class ArrivalStore {

    /**
     * Reads the survey's state in the same statement, so that no answer slips in after it ended; a
     * token is deleted by the same statement, so that it serves once. Answers and needs come as one
     * text each, because an array of arrays can't be taken apart row by row.
     */
    private static final String ADD =
            """
            with arriving as (
                select *
                  from unnest(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                       as a (organisation_id, survey_id, id, answers, sex, age, education, occupation,
                             service, needs, comment, channel, answered_on, receipt, token, flags,
                             additional)
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
                    service, needs, comment, channel, answered_on, receipt, flags, additional)
            select w.organisation_id, w.survey_id, w.id,
                   cast(string_to_array(w.answers, null) as smallint[]),
                   w.sex, w.age, w.education, w.occupation, w.service,
                   string_to_array(w.needs, ','), w.comment, w.channel, w.answered_on, w.receipt,
                   string_to_array(w.flags, ','),
                   cast(string_to_array(w.additional, null) as smallint[])
              from welcome w
             where w.token is null or w.token in (select fingerprint from spent)
                on conflict (organisation_id, survey_id, receipt) do nothing
            returning receipt
            """;

    private final JdbcTemplate sql;

    ArrivalStore(JdbcTemplate sql) {
        this.sql = sql;
    }

    /** Keeps what may be kept and gives the receipts of that. */
    List<byte[]> add(List<ResponseLedger.Entry> entries, Instant now) {
        return sql.query(
                connection -> {
                    var statement = connection.prepareStatement(ADD);
                    var columns = new Columns(connection, statement, entries);
                    columns.set("uuid", e -> e.survey().organisation().value());
                    columns.set("uuid", e -> e.survey().id());
                    columns.set("uuid", _ -> Ids.timeless());
                    columns.set("text", e -> digits(e.arrival().submission().answers().values()));
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
                    columns.set("text", e -> digits(e.arrival().submission().additional()));
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

    private static String digits(List<Integer> values) {
        var digits = new StringBuilder(values.size());
        values.forEach(digits::append);
        return digits.toString();
    }

    private static String flags(Arrival arrival) {
        return arrival.flags().stream().map(Flag::name).collect(Collectors.joining(","));
    }
}
