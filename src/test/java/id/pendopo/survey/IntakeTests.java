package id.pendopo.survey;

import static id.pendopo.survey.SurveyOffice.answers;
import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.House;
import id.pendopo.shared.OrganisationId;
import id.pendopo.survey.arithmetic.WorkedExample;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How answers come in: together, counted at once, and without a trace of who gave them. */
@House
@Tag("store")
class IntakeTests {

    @LocalServerPort int port;
    @Autowired JdbcClient sql;
    @Autowired SurveyStore surveys;
    @Autowired Bookkeeping books;

    @Value("${pendopo.data}")
    Path data;

    private SurveyOffice office;

    @BeforeEach
    void enter() {
        office = new SurveyOffice(port, data);
    }

    @Test
    void answersThatComeAtOnceShareTransactionsAndAreCountedAtOnce() throws Exception {
        var survey = open();
        var given = answers(WorkedExample.responses().getFirst());
        try (var senders = Executors.newFixedThreadPool(32)) {
            var sent = new ArrayList<Future<Integer>>();
            for (int i = 0; i < 400; i++) {
                sent.add(senders.submit(() -> respond(survey, given, Map.of()).status()));
            }
            for (var one : sent) {
                assertThat(one.get()).isEqualTo(201);
            }
        }
        long transactions =
                about("select count(distinct xmin::text) from survey.response where true", survey);
        assertThat(transactions).isBetween(1L, 350L);
        assertThat(office.index(survey.code()).path("n").asInt()).isEqualTo(400);
        assertThat(books.compare(survey).agrees()).isTrue();
        books.merge(survey);
        assertThat(about("select count(*) from survey.sheet where true", survey)).isEqualTo(1);
        assertThat(books.compare(survey).agrees()).isTrue();
        assertThat(office.index(survey.code()).path("n").asInt()).isEqualTo(400);
    }

    @Test
    void countsThatAreWrongAreFoundAndMended() {
        var survey = open();
        var given = answers(WorkedExample.responses().getFirst());
        respond(survey, given, Map.of());
        respond(survey, given, Map.of());
        sql.sql(
                        "delete from survey.response where survey_id = :survey and id = (select id from survey.response where survey_id = :survey limit 1)")
                .param("survey", survey.id())
                .update();
        var comparison = books.compare(survey);
        assertThat(comparison.agrees()).isFalse();
        assertThat(comparison.kept().responses()).isEqualTo(2);
        assertThat(comparison.counted().responses()).isEqualTo(1);
        books.mend(survey);
        assertThat(books.compare(survey).agrees()).isTrue();
        assertThat(office.index(survey.code()).path("n").asInt()).isEqualTo(1);
    }

    @Test
    void aTokenServesOnce() throws Exception {
        var survey = open();
        var token = invite(survey, 1).getFirst();
        var given = answers(WorkedExample.responses().getFirst());
        var body = Map.of("answers", given, "token", token);
        var first = office.respond(survey.code(), body, "Idempotency-Key", "satu");
        assertThat(first.status()).isEqualTo(201);
        var again = office.respond(survey.code(), body, "Idempotency-Key", "satu");
        assertThat(again.json().path("receipt")).isEqualTo(first.json().path("receipt"));
        var second = office.respond(survey.code(), body, "Idempotency-Key", "dua");
        assertThat(second.status()).isEqualTo(409);
        assertThat(second.codes()).containsExactly("token_used");
        var invented = respond(survey, given, Map.of("token", "AAAA-BBBB-CCCC-DDDD"));
        assertThat(invented.status()).isEqualTo(422);
        assertThat(invented.codes()).containsExactly("token_unknown");
        assertThat(about("select count(*) from survey.response where true", survey)).isEqualTo(1);
    }

    @Test
    void aTokenThatIsUsedTwiceAtOnceServesOnce() throws Exception {
        var survey = open();
        var given = answers(WorkedExample.responses().getFirst());
        for (var token : invite(survey, 20)) {
            try (var senders = Executors.newFixedThreadPool(8)) {
                var sent = new ArrayList<Future<Integer>>();
                for (int i = 0; i < 8; i++) {
                    sent.add(
                            senders.submit(
                                    () -> respond(survey, given, Map.of("token", token)).status()));
                }
                var statuses = new ArrayList<Integer>();
                for (var one : sent) {
                    statuses.add(one.get());
                }
                assertThat(statuses).containsOnlyOnce(201).containsOnly(201, 409);
            }
        }
        assertThat(about("select count(*) from survey.response where true", survey)).isEqualTo(20);
        assertThat(about("select count(*) from survey.token where true", survey)).isZero();
    }

    @Test
    void aRefusedAnswerDoesNotUseItsToken() {
        var survey = open();
        var token = invite(survey, 1).getFirst();
        assertThat(respond(survey, Map.of("WAKTU", 3), Map.of("token", token)).status())
                .isEqualTo(422);
        office.close(survey.code());
        var given = answers(WorkedExample.responses().getFirst());
        // The survey is still at hand as open for some seconds; only the insert knows better.
        assertThat(respond(survey, given, Map.of("token", token)).status()).isEqualTo(410);
        assertThat(about("select count(*) from survey.token where true", survey)).isEqualTo(1);
    }

    /**
     * Somebody who may read the whole database, holds the tokens and knows the order in which they
     * were used looks for the answers given with them.
     */
    @Test
    void nothingLeadsFromATokenToItsAnswer() {
        var survey = open();
        var tokens = invite(survey, 30);
        var used = tokens.subList(0, 20);
        var people = WorkedExample.responses();
        for (int i = 0; i < used.size(); i++) {
            var given = answers(people.get(i % people.size()));
            assertThat(respond(survey, given, Map.of("token", used.get(i))).status())
                    .isEqualTo(201);
        }
        // Joins: a used token has no row any more, and no value of the others stands in an answer.
        assertThat(about("select count(*) from survey.token where true", survey)).isEqualTo(10);
        assertThat(
                        about(
                                """
                                select count(*)
                                  from survey.token t
                                  join survey.response r using (organisation_id, survey_id)
                                 where (r.receipt = t.fingerprint or r.xmin = t.xmin
                                        or r.id::text = encode(t.fingerprint, 'hex'))
                                """,
                                survey))
                .isZero();
        // Times: an answer has a day; its key holds no time and no order.
        assertThat(
                        sql.sql(
                                        """
                                        select count(*)
                                          from information_schema.columns
                                         where table_schema = 'survey'
                                           and table_name in ('response', 'sheet', 'token')
                                           and data_type like 'timestamp%'
                                        """)
                                .query(Long.class)
                                .single())
                .isZero();
        var ids =
                sql.sql("select id from survey.response where survey_id = :survey order by ctid")
                        .param("survey", survey.id())
                        .query(UUID.class)
                        .list();
        assertThat(ids).hasSize(20).allMatch(id -> id.version() == 4);
        // Order and xmin: what was written together with an answer is its count and nothing else.
        assertThat(tablesWrittenWith(survey)).containsExactlyInAnyOrder("survey.sheet");
    }

    /** Tables, other than that of the answers, with a row of a transaction that kept an answer. */
    private List<String> tablesWrittenWith(Survey survey) {
        var tables =
                sql.sql(
                                """
                                select table_schema || '.' || table_name as name
                                  from information_schema.tables
                                 where table_type = 'BASE TABLE'
                                   and table_schema not in ('pg_catalog', 'information_schema')
                                   and (table_schema, table_name) <> ('survey', 'response')
                                """)
                        .query((row, _) -> row.getString("name"))
                        .list();
        return tables.stream()
                .filter(
                        table ->
                                sql.sql(
                                                "select exists (select from "
                                                        + table
                                                        + " t where t.xmin::text in (select r.xmin::text"
                                                        + " from survey.response r where r.survey_id = :survey))")
                                        .param("survey", survey.id())
                                        .query(Boolean.class)
                                        .single())
                .toList();
    }

    @Test
    void whatLooksOddIsMarkedAndCountsAllTheSame() {
        var survey = open();
        var same = new java.util.HashMap<String, Integer>();
        WorkedExample.KEYS.forEach(key -> same.put(key, 3));
        respond(survey, same, Map.of());
        respond(survey, answers(WorkedExample.responses().getFirst()), Map.of());
        assertThat(flagged(survey, Flag.ALL_THE_SAME)).isEqualTo(1);
        assertThat(office.index(survey.code()).path("n").asInt()).isEqualTo(2);
        for (int i = 0; i < 70; i++) {
            respond(survey, same, Map.of());
        }
        assertThat(flagged(survey, Flag.BURST)).isBetween(1L, 12L);
        assertThat(office.index(survey.code()).path("n").asInt()).isEqualTo(72);
    }

    private long flagged(Survey survey, Flag flag) {
        return about(
                "select count(*) from survey.response where '" + flag + "' = any (flags)", survey);
    }

    private SurveyOffice.Answer respond(Survey survey, Object answers, Map<String, Object> more) {
        var body = new java.util.HashMap<>(more);
        body.put("answers", answers);
        return office.respond(survey.code(), body);
    }

    private List<String> invite(Survey survey, int count) {
        return office.invite(survey.code(), Map.of("jumlah", Integer.toString(count)));
    }

    private Survey open() {
        var code = office.openSurvey(Map.of());
        return surveys.find(organisation(), code).orElseThrow();
    }

    private OrganisationId organisation() {
        return new OrganisationId(
                sql.sql("select id from organisation.organisation").query(UUID.class).single());
    }

    private long about(String select, Survey survey) {
        return sql.sql(select.replace("\n", " ") + " and survey_id = :survey")
                .param("survey", survey.id())
                .query(Long.class)
                .single();
    }
}
