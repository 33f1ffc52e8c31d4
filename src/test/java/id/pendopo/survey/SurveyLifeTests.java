package id.pendopo.survey;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.House;
import id.pendopo.access.Grant;
import id.pendopo.access.Officer;
import id.pendopo.access.Role;
import id.pendopo.organisation.Organisations;
import id.pendopo.shared.Outcome;
import id.pendopo.shared.Problem;
import id.pendopo.shared.Reason;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** A survey from its making to its publication, and who may do what with it. */
@Tag("store")
@House
@RecordApplicationEvents
class SurveyLifeTests {

    @LocalServerPort private int port;

    @Value("${pendopo.data}")
    private Path data;

    @Autowired private Surveys surveys;
    @Autowired private SurveyLists lists;
    @Autowired private Organisations organisations;
    @Autowired private JdbcClient sql;
    @Autowired private ApplicationEvents events;

    private SurveyOffice office;

    @BeforeEach
    void reach() {
        office = new SurveyOffice(port, data);
    }

    private Officer officerAt(String unitCode, Role role) {
        var organisation = organisations.forHost("localhost").organisation();
        var unit = organisations.unit(organisation, unitCode).orElseThrow();
        return new Officer(
                UUID.randomUUID(),
                organisation,
                "Uji",
                "uji@rasuka.example",
                List.of(new Grant(role, unit.id().value(), unit.path())));
    }

    private static NewSurvey wish(String unit) {
        return new NewSurvey("", "Survei uji", unit, List.of(), "60", "", "", "", false, "");
    }

    private static List<String> reasons(Outcome<?> outcome) {
        return switch (outcome) {
            case Outcome.Done<?> _ -> List.of();
            case Outcome.Refused<?>(var problems) ->
                    problems.stream().map(Problem::reason).map(Reason::name).toList();
        };
    }

    @Test
    void stepsAreTakenInOrderOnly() {
        var code = office.survey(Map.of());
        var path = "/api/v1/surveys/" + code;
        assertThat(office.staff("POST", path + "/close", null).codes())
                .containsExactly("never_opened");
        assertThat(office.staff("POST", path + "/publish", null).codes())
                .containsExactly("still_open");
        var opened = office.staff("POST", path + "/open", null);
        assertThat(opened.status()).isEqualTo(200);
        assertThat(opened.json().path("status").asString()).isEqualTo("open");
        assertThat(office.staff("POST", path + "/open", null).status()).isEqualTo(409);
        assertThat(office.staff("POST", path + "/publish", null).status()).isEqualTo(409);
        office.respond(code, Map.of("answers", SurveyOffice.all(3)));
        assertThat(office.staff("POST", path + "/close", null).json().path("status").asString())
                .isEqualTo("closed");
        assertThat(office.staff("POST", path + "/close", null).codes())
                .containsExactly("already_closed");
        assertThat(office.staff("POST", path + "/publish", null).json().path("status").asString())
                .isEqualTo("published");
        assertThat(office.staff("POST", path + "/publish", null).codes())
                .containsExactly("already_published");
        assertThat(office.staff("POST", "/api/v1/surveys/TIDAK-ADA/open", null).status())
                .isEqualTo(404);
    }

    @Test
    void anEmptySurveyIsNotPublished() {
        var code = office.openSurvey(Map.of());
        office.close(code);
        assertThat(office.staff("POST", "/api/v1/surveys/" + code + "/publish", null).codes())
                .containsExactly("nothing_to_publish");
    }

    @Test
    void aSurveyClosesByTheClockWhoeverLooksFirst() {
        var code =
                office.openSurvey(Map.of("closesAt", OffsetDateTime.now().plusHours(1).toString()));
        office.respond(code, Map.of("answers", SurveyOffice.all(3)));
        sql.sql(
                        "update survey.survey set closes_at = now() - interval '1 minute' where code = :code")
                .param("code", code)
                .update();
        var seen = office.staff("GET", "/api/v1/surveys/" + code, null).json();
        assertThat(seen.path("status").asString()).isEqualTo("closed");
        assertThat(office.page("/survei/" + code).status()).isEqualTo(410);
        surveys.closeDue();
        var state =
                sql.sql(
                                "select state || (closed_at = closes_at) from survey.survey where code = :code")
                        .param("code", code)
                        .query(String.class)
                        .single();
        assertThat(state).isEqualTo("CLOSEDtrue");
        assertThat(office.staff("POST", "/api/v1/surveys/" + code + "/publish", null).status())
                .isEqualTo(200);
    }

    @Test
    void everyActIsRecorded() {
        var code = office.openSurvey(Map.of());
        office.respond(code, Map.of("answers", SurveyOffice.all(3)));
        office.close(code);
        office.publish(code);
        var acts =
                sql.sql("select action from audit.entry where subject = :code order by sequence")
                        .param("code", code)
                        .query(String.class)
                        .list();
        assertThat(acts)
                .containsExactly(
                        "survey.created",
                        "survey.opened",
                        "survey.closed",
                        "survey.published",
                        "survey.frozen");
    }

    @Test
    void publicationIsTold() {
        var officer = officerAt("RSK", Role.SURVEY_OFFICER);
        var code = office.openSurvey(Map.of());
        office.respond(code, Map.of("answers", SurveyOffice.all(3)));
        office.close(code);
        surveys.publish(officer, code);
        assertThat(events.stream(SurveyPublished.class).map(SurveyPublished::code))
                .containsExactly(code);
    }

    @Test
    void officersActAtTheirUnitAndBelowOnly() {
        var health = officerAt("RSK-DINKES", Role.SURVEY_OFFICER);
        var made = surveys.create(health, wish("RSK-PKM-WANASARI"), UnaryOperator.identity());
        assertThat(made).isInstanceOf(Outcome.Done.class);
        assertThat(reasons(surveys.create(health, wish("RSK-DISDIK"), UnaryOperator.identity())))
                .containsExactly("OUT_OF_SCOPE");
        assertThat(reasons(surveys.create(health, wish("RSK"), UnaryOperator.identity())))
                .containsExactly("OUT_OF_SCOPE");
        var foreign = office.survey(Map.of("unit", "RSK-DISDIK"));
        assertThat(reasons(surveys.open(health, foreign))).containsExactly("OUT_OF_SCOPE");
        assertThat(lists.of(health, List.of(), false, "", 0, 100))
                .isNotEmpty()
                .allSatisfy(
                        line ->
                                assertThat(
                                                organisations
                                                        .unit(
                                                                health.organisation(),
                                                                line.survey().unit())
                                                        .orElseThrow()
                                                        .path())
                                        .startsWith("/RSK/RSK-DINKES/"));
        var head = officerAt("RSK-DINKES", Role.UNIT_HEAD);
        assertThat(reasons(surveys.create(head, wish("RSK-RSUD"), UnaryOperator.identity())))
                .containsExactly("OUT_OF_SCOPE");
    }

    @Test
    void aWishIsCheckedWhole() {
        var wrong =
                office.staff(
                        "POST",
                        "/api/v1/surveys",
                        Map.of(
                                "title", " ",
                                "unit", "RSK-XYZ",
                                "services", List.of("RSK-TIDAK-ADA"),
                                "population", "60",
                                "opensAt", "besok",
                                "closesAt", "2020-01-01T00:00:00+07:00",
                                "weightMode", "0.11",
                                "code", "a b"));
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.codes())
                .containsExactlyInAnyOrder(
                        "title_missing",
                        "unit_unknown",
                        "service_unknown",
                        "population_not_possible",
                        "not_an_instant",
                        "closes_in_the_past",
                        "unknown_weight_mode",
                        "code_shape");
        assertThat(office.staff("POST", "/api/v1/surveys", Map.of("warna", "biru")).codes())
                .containsExactly("unknown_field");
    }

    @Test
    void aCodeMayBeChosenOnce() {
        var code = "UJI-" + System.nanoTime();
        assertThat(office.survey(Map.of("code", code))).isEqualTo(code);
        var taken =
                office.staff(
                        "POST",
                        "/api/v1/surveys",
                        Map.of("title", "x", "unit", "RSK-DISDIK", "population", 5, "code", code));
        assertThat(taken.status()).isEqualTo(409);
        assertThat(taken.codes()).containsExactly("code_taken");
    }

    @Test
    void aRepeatedWishMakesOneSurvey() {
        var wish = Map.of("title", "Sekali", "unit", "RSK-DISDIK", "population", 60);
        var key = UUID.randomUUID().toString();
        var first = office.staff("POST", "/api/v1/surveys", wish, "Idempotency-Key", key);
        var second = office.staff("POST", "/api/v1/surveys", wish, "Idempotency-Key", key);
        assertThat(second.status()).isEqualTo(201);
        assertThat(second.json().path("code")).isEqualTo(first.json().path("code"));
        var path = "/api/v1/surveys/" + first.json().path("code").asString() + "/open";
        assertThat(office.staff("POST", path, null, "Idempotency-Key", key).status())
                .isEqualTo(200);
        assertThat(office.staff("POST", path, null, "Idempotency-Key", key).status())
                .isEqualTo(200);
    }

    @Test
    void onlySurveyOfficersMakeSurveys() {
        var wish = Map.of("title", "x", "unit", "RSK-DISDIK", "population", 60);
        assertThat(office.send("POST", "/api/v1/surveys", SurveyOffice.json(wish)).status())
                .isEqualTo(401);
        assertThat(office.as("complaint_officer", "POST", "/api/v1/surveys", wish).status())
                .isEqualTo(403);
    }
}
