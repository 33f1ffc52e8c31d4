package id.pendopo.survey.comments;

import id.pendopo.survey.Survey;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The SQL of comments that officers may read. */
@Component
class RemarkStore {

    private static final String UNREAD =
            """
            select r.id, r.comment
              from survey.response r
              left join survey.readable_comment c
                on c.organisation_id = r.organisation_id
               and c.survey_id = r.survey_id
               and c.response_id = r.id
             where r.organisation_id = :organisation
               and r.survey_id = :survey
               and r.comment is not null
               and (c.reading is null or c.reading < :reading)
             limit :limit
            """;
    private static final String STEMS =
            "select word, survey.stem(word) as stem from unnest(cast(:words as text[])) as word";
    private static final String KEEP =
            """
            insert into survey.readable_comment
                   (organisation_id, survey_id, response_id, text, stems, forms, reading)
            values (:organisation, :survey, :response, :text, :stems,
                    survey.forms(:text || ' ' || :plain), :reading)
                on conflict (organisation_id, survey_id, response_id) do update
               set text = excluded.text, stems = excluded.stems, forms = excluded.forms,
                   reading = excluded.reading
            """;
    private static final String THOSE =
            """
              from survey.readable_comment c
              join survey.response r
                on r.organisation_id = c.organisation_id
               and r.survey_id = c.survey_id
               and r.id = c.response_id
             where c.organisation_id = :organisation
               and c.survey_id = :survey
               and not r.excluded
            """;
    private static final String WRITTEN =
            """
            select count(*)
              from survey.response r
             where r.organisation_id = :organisation
               and r.survey_id = :survey
               and r.comment is not null
               and not r.excluded
            """;
    private static final String COUNT = "select count(*)" + THOSE;
    private static final String SIZES =
            "select 'CHANNEL' as kind, r.channel as code, count(*) as n"
                    + THOSE
                    + " group by r.channel union all select 'SERVICE', r.service, count(*)"
                    + THOSE
                    + " and r.service is not null group by r.service"
                    + " union all select 'LOW', cast(a.place as text), count(*) from (select r.answers"
                    + THOSE
                    + ") as those, unnest(those.answers) with ordinality as a (answer, place)"
                    + " where a.answer in (1, 2) group by a.place";
    private static final String SELECTED =
            """
               and (:kind = 'ALL'
                    or :kind = 'CHANNEL' and r.channel = :code
                    or :kind = 'SERVICE' and r.service = :code
                    or :kind = 'LOW' and r.answers[:place] in (1, 2))
            """;
    private static final String FIND =
            "select c.response_id, c.text, c.stems, coalesce(r.service, '') as service"
                    + THOSE
                    + SELECTED;
    private static final String WITH_WORDS = " and c.forms @@ cast(:query as tsquery)";
    private static final String SPELT_ALIKE =
            """
               and (select bool_and(word_similarity(word, lower(c.text)) >= 0.5)
                      from unnest(cast(:words as text[])) as word)
            """;
    private static final String ORDERED = " order by c.response_id limit :limit";
    private static final String QUERY =
            """
            select string_agg(forms, ' & ')
              from (select '(' || array_to_string(array(
                               select quote_literal(form)
                                 from unnest(tsvector_to_array(survey.forms(word))) as form), ' | ')
                           || ')' as forms
                      from unnest(cast(:words as text[])) as word
                     where survey.forms(word) <> '') as each_word
            """;

    /** A comment as it was written. */
    record Written(UUID response, String comment) {}

    private final JdbcClient sql;

    RemarkStore(JdbcClient sql) {
        this.sql = sql;
    }

    /** Comments that were not yet made readable by the present rules. */
    List<Written> unread(Survey survey, int limit) {
        return about(UNREAD, survey)
                .param("reading", Covering.VERSION)
                .param("limit", limit)
                .query(
                        (row, _) ->
                                new Written(
                                        row.getObject("id", UUID.class), row.getString("comment")))
                .list();
    }

    /** The stem of each word. */
    Map<String, String> stems(Collection<String> words) {
        return sql
                .sql(STEMS)
                .param("words", Set.copyOf(words).toArray(String[]::new))
                .query((row, _) -> Map.entry(row.getString("word"), row.getString("stem")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    void keep(Survey survey, UUID response, String text, String plain, Set<String> stems) {
        about(KEEP, survey)
                .param("response", response)
                .param("text", text)
                .param("plain", plain)
                .param("stems", stems.toArray(String[]::new))
                .param("reading", Covering.VERSION)
                .update();
    }

    long written(Survey survey) {
        return about(WRITTEN, survey).query(Long.class).single();
    }

    /** Those that were made readable. */
    long count(Survey survey) {
        return about(COUNT, survey).query(Long.class).single();
    }

    /** All groups, small ones among them. */
    List<Selection.Size> sizes(Survey survey, List<String> keys) {
        return about(SIZES, survey)
                .query(
                        (row, _) -> {
                            var kind = Selection.Kind.valueOf(row.getString("kind"));
                            var code = row.getString("code");
                            boolean low = kind == Selection.Kind.LOW;
                            var name = low ? keys.get(Integer.parseInt(code) - 1) : code;
                            return new Selection.Size(new Selection(kind, name), row.getLong("n"));
                        })
                .list();
    }

    /**
     * Comments of a group, in an order that tells nothing.
     *
     * @param place of the element in the questionnaire, from 1, where a low answer is meant
     */
    List<Remark> find(Survey survey, Selection selection, int place, int limit) {
        return list(found(FIND + ORDERED, survey, selection, place, limit));
    }

    /** Those that have all the words, in any form. */
    List<Remark> withWords(
            Survey survey, Selection selection, int place, List<String> words, int limit) {
        var query =
                sql.sql(QUERY)
                        .param("words", words.toArray(String[]::new))
                        .query(String.class)
                        .optional();
        return query.isEmpty()
                ? List.of()
                : list(
                        found(FIND + WITH_WORDS + ORDERED, survey, selection, place, limit)
                                .param("query", query.get()));
    }

    /** Those that have words spelt nearly like each of these. */
    List<Remark> speltAlike(
            Survey survey, Selection selection, int place, List<String> words, int limit) {
        return list(
                found(FIND + SPELT_ALIKE + ORDERED, survey, selection, place, limit)
                        .param("words", words.toArray(String[]::new)));
    }

    private JdbcClient.StatementSpec found(
            String statement, Survey survey, Selection selection, int place, int limit) {
        return about(statement, survey)
                .param("kind", selection.kind().name())
                .param("code", selection.code())
                .param("place", place)
                .param("limit", limit);
    }

    private static List<Remark> list(JdbcClient.StatementSpec statement) {
        return statement
                .query(
                        (row, _) ->
                                new Remark(
                                        row.getObject("response_id", UUID.class),
                                        row.getString("text"),
                                        Set.of((String[]) row.getArray("stems").getArray()),
                                        row.getString("service")))
                .list();
    }

    private JdbcClient.StatementSpec about(String statement, Survey survey) {
        return sql.sql(statement)
                .param("organisation", survey.organisation().value())
                .param("survey", survey.id());
    }
}
