package id.pendopo.survey;

import id.pendopo.survey.arithmetic.Answers;
import id.pendopo.survey.arithmetic.Frequencies;
import id.pendopo.survey.arithmetic.Tally;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.ObjectMapper;

/** Counts responses, and keeps the counts of published surveys. */
@Component
class TallyStore {

    /** The counts of a survey, by the way the answers came in. */
    record Counts(Map<Channel, Tally> channels, long rejected) {

        Tally all(List<String> keys) {
            return channels.values().stream().reduce(Tally.empty(keys), Tally::merge);
        }
    }

    /** Lines without a place count responses, the others count answers to the element there. */
    private static final String COUNT =
            """
            with counted as (
                select r.channel, r.answers, sums.answered, sums.total
                  from survey.response r,
                       lateral (select count(*) filter (where a > 0) as answered, sum(a) as total
                                  from unnest(r.answers) a) sums
                 where r.organisation_id = :organisation and r.survey_id = :survey
            )
            select channel, answered, 0 as place, 0 as value, count(*) as n,
                   sum(total) as sum, sum(total * total) as squares
              from counted
             group by channel, answered
             union all
            select channel, answered, each.place, each.value, count(*), 0, 0
              from counted, unnest(answers) with ordinality as each (value, place)
             where each.value > 0
             group by channel, answered, each.place, each.value
            """;

    private static final String RESPONSES =
            """
            select count(*)
              from survey.response
             where organisation_id = :organisation and survey_id = :survey
            """;
    private static final String REJECTED =
            """
            select coalesce(sum(rejected), 0)
              from survey.import
             where organisation_id = :organisation and survey_id = :survey
            """;
    private static final String FREEZE =
            """
            insert into survey.result (organisation_id, survey_id, tallies, rejected, frozen_at)
            values (:organisation, :survey, :tallies::jsonb, :rejected, :now)
            """;
    private static final String FROZEN =
            """
            select tallies, rejected
              from survey.result
             where organisation_id = :organisation and survey_id = :survey
            """;

    private static final TypeReference<Map<Channel, Tally>> TALLIES = new TypeReference<>() {};

    private final JdbcClient sql;
    private final Instruments instruments;
    private final ObjectMapper json;

    TallyStore(JdbcClient sql, Instruments instruments, ObjectMapper json) {
        this.sql = sql;
        this.instruments = instruments;
        this.json = json;
    }

    /** The counts as frozen, or of this moment. */
    Counts counts(Survey survey) {
        return frozen(survey).orElseGet(() -> new Counts(count(survey), rejected(survey)));
    }

    long responses(Survey survey) {
        return about(RESPONSES, survey).query(Long.class).single();
    }

    void freeze(Survey survey, Instant now) {
        var channels = count(survey);
        about(FREEZE, survey)
                .param("tallies", json.writeValueAsString(channels))
                .param("rejected", rejected(survey))
                .param("now", SurveyStore.at(now))
                .update();
    }

    private Optional<Counts> frozen(Survey survey) {
        if (survey.state() != SurveyState.PUBLISHED) {
            return Optional.empty();
        }
        return about(FROZEN, survey)
                .query(
                        (row, _) ->
                                new Counts(
                                        json.readValue(row.getString("tallies"), TALLIES),
                                        row.getLong("rejected")))
                .optional();
    }

    private long rejected(Survey survey) {
        return about(REJECTED, survey).query(Long.class).single();
    }

    private Map<Channel, Tally> count(Survey survey) {
        var keys = instruments.of(survey.instrument()).keys();
        var sheets = new EnumMap<Channel, Sheet>(Channel.class);
        for (var line : about(COUNT, survey).query(TallyStore::line).list()) {
            sheets.computeIfAbsent(line.channel(), _ -> new Sheet(keys.size())).add(line);
        }
        var tallies = new EnumMap<Channel, Tally>(Channel.class);
        sheets.forEach((channel, sheet) -> tallies.put(channel, sheet.tally(keys)));
        return tallies;
    }

    private JdbcClient.StatementSpec about(String statement, Survey survey) {
        return sql.sql(statement)
                .param("organisation", survey.organisation().value())
                .param("survey", survey.id());
    }

    private record Line(
            Channel channel, int answered, int place, int value, long n, long sum, long squares) {}

    private static Line line(ResultSet row, int number) throws SQLException {
        return new Line(
                Channel.valueOf(row.getString("channel")),
                row.getInt("answered"),
                row.getInt("place"),
                row.getInt("value"),
                row.getLong("n"),
                row.getLong("sum"),
                row.getLong("squares"));
    }

    /** Where the lines of one channel add up. */
    private record Sheet(long[][] all, long[][] complete, TreeMap<Integer, Tally.Row> rows) {

        Sheet(int size) {
            this(new long[size][], new long[size][], new TreeMap<>());
            for (int i = 0; i < size; i++) {
                all[i] = new long[Answers.BEST + 1];
                complete[i] = new long[Answers.BEST + 1];
            }
        }

        void add(Line line) {
            if (line.place() == 0) {
                rows.put(
                        line.answered(),
                        new Tally.Row(line.answered(), line.n(), line.sum(), line.squares()));
                return;
            }
            all[line.place() - 1][line.value()] += line.n();
            if (line.answered() == all.length) {
                complete[line.place() - 1][line.value()] += line.n();
            }
        }

        Tally tally(List<String> keys) {
            var elements = new ArrayList<Tally.Element>();
            for (int i = 0; i < keys.size(); i++) {
                elements.add(
                        new Tally.Element(
                                keys.get(i), frequencies(all[i]), frequencies(complete[i])));
            }
            return new Tally(elements, List.copyOf(rows.values()));
        }

        private static Frequencies frequencies(long[] counts) {
            return new Frequencies(counts[1], counts[2], counts[3], counts[4]);
        }
    }
}
