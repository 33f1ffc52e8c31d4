package id.pendopo.survey;

import id.pendopo.shared.Ids;
import id.pendopo.shared.OrganisationId;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.ObjectMapper;

/** The counts of surveys: a sheet for each transaction that changed them. */
@Component
class TallyStore {

    private static final String ADD =
            """
            insert into survey.sheet (organisation_id, survey_id, id, counts)
            values (:organisation, :survey, :id, cast(:counts as json))
            """;
    private static final String COUNTS =
            """
            select counts
              from survey.sheet
             where organisation_id = :organisation and survey_id = :survey
            """;
    private static final String LONG_PILES =
            """
            select organisation_id, survey_id
              from survey.sheet
             group by organisation_id, survey_id
            having count(*) > :sheets
            """;
    private static final String TAKE =
            """
            delete from survey.sheet
             where organisation_id = :organisation and survey_id = :survey
            returning counts
            """;
    private static final String REJECTED =
            """
            select coalesce(sum(rejected), 0)
              from survey.import
             where organisation_id = :organisation and survey_id = :survey
            """;

    /** A survey by its keys alone. */
    record Pile(OrganisationId organisation, UUID survey) {}

    private final JdbcClient sql;
    private final Instruments instruments;
    private final ObjectMapper json;

    TallyStore(JdbcClient sql, Instruments instruments, ObjectMapper json) {
        this.sql = sql;
        this.instruments = instruments;
        this.json = json;
    }

    /** Adds to the counts, in the transaction that adds the responses. */
    void add(Survey survey, Counts counts) {
        write(pile(survey), counts.written());
    }

    /** The counts of this moment. */
    Counts counts(Survey survey) {
        var sheets = about(COUNTS, pile(survey)).query((row, _) -> row.getString("counts")).list();
        return sum(sheets, survey);
    }

    /** Counts these responses, as the sheets should have. */
    Counts count(Survey survey, Collection<Submission> responses) {
        var counts = empty(survey);
        responses.forEach(counts::add);
        return counts;
    }

    /** No response yet to this survey. */
    Counts empty(Survey survey) {
        return Counts.empty(instruments.of(survey.instrument()));
    }

    /** Surveys with more sheets than this. */
    List<Pile> piles(int sheets) {
        return sql.sql(LONG_PILES)
                .param("sheets", sheets)
                .query(
                        (row, _) ->
                                new Pile(
                                        new OrganisationId(
                                                row.getObject("organisation_id", UUID.class)),
                                        row.getObject("survey_id", UUID.class)))
                .list();
    }

    /** Makes one sheet of those that are there, in the caller's transaction. */
    void merge(Survey survey) {
        var pile = pile(survey);
        var sheets = about(TAKE, pile).query((row, _) -> row.getString("counts")).list();
        if (!sheets.isEmpty()) {
            write(pile, sum(sheets, survey).written());
        }
    }

    /** Throws the sheets away and writes these counts, in the caller's transaction. */
    void replace(Survey survey, Counts counts) {
        var pile = pile(survey);
        about(TAKE, pile).query((row, _) -> row.getString("counts")).list();
        write(pile, counts.written());
    }

    /** Rows of imported files that did not count. */
    long rejected(Survey survey) {
        return about(REJECTED, pile(survey)).query(Long.class).single();
    }

    private static Pile pile(Survey survey) {
        return new Pile(survey.organisation(), survey.id());
    }

    private void write(Pile pile, Counts.Written written) {
        about(ADD, pile)
                .param("id", Ids.timeless())
                .param("counts", json.writeValueAsString(written))
                .update();
    }

    private Counts sum(List<String> sheets, Survey survey) {
        var counts = empty(survey);
        for (var sheet : sheets) {
            counts.add(json.readValue(sheet, Counts.Written.class));
        }
        return counts;
    }

    private JdbcClient.StatementSpec about(String statement, Pile pile) {
        return sql.sql(statement)
                .param("organisation", pile.organisation().value())
                .param("survey", pile.survey());
    }
}
