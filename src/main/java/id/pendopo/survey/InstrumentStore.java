package id.pendopo.survey;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import id.pendopo.shared.OrganisationId;
import id.pendopo.survey.arithmetic.GradeBands;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the versions of the questionnaire. */
@Component
class InstrumentStore {

    private static final String HEAD =
            """
            select code, title_id, title_en, source, decree, minimum_answers
              from survey.instrument
             where code = :code
            """;
    private static final String QUESTIONS =
            """
            select key, questionnaire_position, regulation_position, kind, about, official_name,
                   name_id, name_en, topic_id, topic_en, question_id, question_en, hint_id, hint_en,
                   labels_id, labels_en
              from survey.element
             where instrument = :code
             order by questionnaire_position
            """;
    private static final String GRADES =
            """
            select grade, lowest, name_id, name_en
              from survey.grade_band
             where instrument = :code
             order by lowest
            """;
    private static final String OFFERED =
            """
            select code, title_id, title_en
              from survey.instrument
             where (organisation_id is null or organisation_id = :organisation)
               and withdrawn_at is null
             order by organisation_id nulls first, standard desc, made_at desc, code
            """;
    private static final String CHOICES =
            """
            select field, code, name_id, name_en
              from survey.profile_choice
             order by field, position
            """;

    private final JdbcClient sql;

    InstrumentStore(JdbcClient sql) {
        this.sql = sql;
    }

    /** The versions that may be asked with. */
    List<Instruments.Offer> offered(OrganisationId organisation) {
        return sql.sql(OFFERED)
                .param("organisation", organisation.value())
                .query(
                        (row, _) ->
                                new Instruments.Offer(row.getString("code"), words(row, "title")))
                .list();
    }

    /** Code of the version that new surveys are asked with. */
    String standard() {
        return sql.sql("select code from survey.instrument where standard")
                .query(String.class)
                .single();
    }

    Instrument instrument(String code) {
        var questions = sql.sql(QUESTIONS).param("code", code).query(this::question).list();
        var grades = sql.sql(GRADES).param("code", code).query(this::grade).list();
        return sql.sql(HEAD)
                .param("code", code)
                .query(
                        (row, _) ->
                                new Instrument(
                                        row.getString("code"),
                                        words(row, "title"),
                                        row.getString("source"),
                                        row.getString("decree"),
                                        row.getInt("minimum_answers"),
                                        questions.stream().filter(Question::element).toList(),
                                        questions.stream().filter(q -> !q.element()).toList(),
                                        grades))
                .single();
    }

    ProfileChoices choices() {
        record Line(String field, ProfileChoices.Choice choice) {}
        Map<String, List<ProfileChoices.Choice>> fields =
                sql
                        .sql(CHOICES)
                        .query(
                                (row, _) ->
                                        new Line(
                                                row.getString("field"),
                                                new ProfileChoices.Choice(
                                                        row.getString("code"), words(row, "name"))))
                        .list()
                        .stream()
                        .collect(groupingBy(Line::field, mapping(Line::choice, toList())));
        return new ProfileChoices(fields);
    }

    private Question question(ResultSet row, int number) throws SQLException {
        return new Question(
                row.getString("key"),
                row.getInt("questionnaire_position"),
                row.getInt("regulation_position"),
                Question.Kind.valueOf(row.getString("kind")),
                row.getString("about"),
                row.getString("official_name"),
                words(row, "name"),
                words(row, "topic"),
                words(row, "question"),
                words(row, "hint"),
                labels(row));
    }

    private Instrument.Grade grade(ResultSet row, int number) throws SQLException {
        return new Instrument.Grade(
                new GradeBands.Band(row.getString("grade"), row.getBigDecimal("lowest")),
                words(row, "name"));
    }

    private static List<Words> labels(ResultSet row) throws SQLException {
        var id = (String[]) row.getArray("labels_id").getArray();
        var en = (String[]) row.getArray("labels_en").getArray();
        return IntStream.range(0, id.length).mapToObj(i -> new Words(id[i], en[i])).toList();
    }

    private static Words words(ResultSet row, String name) throws SQLException {
        return new Words(row.getString(name + "_id"), row.getString(name + "_en"));
    }
}
