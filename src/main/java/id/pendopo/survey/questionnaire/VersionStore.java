package id.pendopo.survey.questionnaire;

import id.pendopo.shared.OrganisationId;
import id.pendopo.survey.Question;
import id.pendopo.survey.Words;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The SQL of versions of the questionnaire. */
@Component
class VersionStore {

    private static final String ALL =
            """
            select i.code, i.title_id, i.title_en, i.source, i.decree, coalesce(i.made_by, '') as made_by,
                   i.withdrawn_at,
                   (select count(*)
                      from survey.element e
                     where e.instrument = i.code and e.kind = 'ELEMENT') as elements,
                   (select count(*)
                      from survey.element e
                     where e.instrument = i.code and e.kind <> 'ELEMENT') as additional,
                   (select count(*)
                      from survey.survey s
                     where s.organisation_id = :organisation and s.instrument = i.code) as surveys
              from survey.instrument i
             where i.organisation_id is null or i.organisation_id = :organisation
             order by i.withdrawn_at is not null, i.organisation_id nulls first, i.standard desc,
                      i.made_at desc, i.code
            """;
    private static final String ADDITIONAL =
            """
            select e.key
              from survey.element e
              join survey.instrument i on i.code = e.instrument
             where i.organisation_id is null and e.kind = 'ADDITIONAL_ELEMENT'
             group by e.key
             order by min(e.questionnaire_position)
            """;

    /** The version of the product in which an additional element is described. */
    private static final String DESCRIBED =
            """
            select e.instrument
              from survey.element e
              join survey.instrument i on i.code = e.instrument
             where i.organisation_id is null and e.kind = 'ADDITIONAL_ELEMENT' and e.key = :key
             order by e.instrument
             limit 1
            """;

    private static final String ADD =
            """
            insert into survey.instrument
                   (code, organisation_id, title_id, title_en, source, decree, minimum_answers,
                    made_by, made_at)
            select :code, :organisation, :titleId, :titleEn, source, :decree, :minimum, :author, :now
              from survey.instrument
             where code = :base
            on conflict (code) do nothing
            """;
    private static final String COPY_GRADES =
            """
            insert into survey.grade_band (instrument, grade, lowest, name_id, name_en, source)
            select :code, grade, lowest, name_id, name_en, source
              from survey.grade_band
             where instrument = :base
            """;
    private static final String COPY_LAW =
            """
            insert into survey.legal_basis (instrument, position, words, source)
            select :code, position, words, source
              from survey.legal_basis
             where instrument = :base
            """;
    private static final String ADD_DECREE =
            """
            insert into survey.legal_basis (instrument, position, words, source)
            select :code, max(position) + 1, :decree, :decree
              from survey.legal_basis
             where instrument = :code
            """;
    private static final String ADD_QUESTION =
            """
            insert into survey.element
                   (instrument, key, questionnaire_position, regulation_position, kind, about,
                    official_name, name_id, name_en, topic_id, topic_en, question_id, question_en,
                    hint_id, hint_en, labels_id, labels_en)
            values (:code, :key, :number, :regulationNumber, :kind, :about, :officialName, :nameId,
                    :nameEn, :topicId, :topicEn, :questionId, :questionEn, :hintId, :hintEn,
                    :labelsId, :labelsEn)
            """;
    private static final String WITHDRAW =
            """
            update survey.instrument
               set withdrawn_at = :now
             where organisation_id = :organisation and code = :code
               and (withdrawn_at is null) <> (cast(:now as timestamptz) is null)
            """;

    private final JdbcClient sql;

    VersionStore(JdbcClient sql) {
        this.sql = sql;
    }

    /** All that this organisation may look at, those that are offered first. */
    List<Version> all(OrganisationId organisation) {
        return sql.sql(ALL)
                .param("organisation", organisation.value())
                .query(VersionStore::version)
                .list();
    }

    /** The keys of the elements that may be added. */
    List<String> additional() {
        return sql.sql(ADDITIONAL).query((row, _) -> row.getString("key")).list();
    }

    /** Code of the version that describes an additional element. */
    Optional<String> described(String key) {
        return sql.sql(DESCRIBED).param("key", key).query(String.class).optional();
    }

    /**
     * Adds a version with letters and law of another, without its questions.
     *
     * @param minimum a response with fewer answers does not count
     * @return false when the code is taken
     */
    boolean add(
            OrganisationId organisation,
            String code,
            String base,
            Wish wish,
            int minimum,
            String author,
            Instant now) {
        int added =
                sql.sql(ADD)
                        .param("code", code)
                        .param("organisation", organisation.value())
                        .param("titleId", wish.words().id())
                        .param("titleEn", wish.words().en())
                        .param("decree", wish.decree())
                        .param("minimum", minimum)
                        .param("author", author)
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .param("base", base)
                        .update();
        if (added == 0) {
            return false;
        }
        sql.sql(COPY_GRADES).param("code", code).param("base", base).update();
        sql.sql(COPY_LAW).param("code", code).param("base", base).update();
        if (!wish.decree().isEmpty()) {
            sql.sql(ADD_DECREE).param("code", code).param("decree", wish.decree()).update();
        }
        return true;
    }

    void add(String code, Question question) {
        sql.sql(ADD_QUESTION)
                .param("code", code)
                .param("key", question.key())
                .param("number", question.number())
                .param("regulationNumber", question.regulationNumber())
                .param("kind", question.kind().name())
                .param("about", question.about())
                .param("officialName", question.officialName())
                .param("nameId", question.name().id())
                .param("nameEn", question.name().en())
                .param("topicId", question.topic().id())
                .param("topicEn", question.topic().en())
                .param("questionId", question.question().id())
                .param("questionEn", question.question().en())
                .param("hintId", question.hint().id())
                .param("hintEn", question.hint().en())
                .param("labelsId", question.labels().stream().map(Words::id).toArray(String[]::new))
                .param("labelsEn", question.labels().stream().map(Words::en).toArray(String[]::new))
                .update();
    }

    /**
     * Offers a version no more, or again.
     *
     * @param now null to offer it again
     * @return whether that changed anything
     */
    boolean withdraw(OrganisationId organisation, String code, @Nullable Instant now) {
        return sql.sql(WITHDRAW)
                        .param("organisation", organisation.value())
                        .param("code", code)
                        .param("now", now == null ? null : now.atOffset(ZoneOffset.UTC))
                        .update()
                > 0;
    }

    private static Version version(ResultSet row, int number) throws SQLException {
        var withdrawn = row.getObject("withdrawn_at", OffsetDateTime.class);
        return new Version(
                row.getString("code"),
                new Words(row.getString("title_id"), row.getString("title_en")),
                row.getString("source"),
                row.getString("decree"),
                row.getString("made_by"),
                row.getInt("elements"),
                row.getInt("additional"),
                row.getLong("surveys"),
                withdrawn == null ? null : withdrawn.toInstant());
    }
}
