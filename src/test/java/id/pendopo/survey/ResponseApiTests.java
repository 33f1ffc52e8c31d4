package id.pendopo.survey;

import static id.pendopo.survey.SurveyOffice.all;
import static id.pendopo.survey.SurveyOffice.answers;
import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.House;
import id.pendopo.survey.arithmetic.WorkedExample;
import id.pendopo.survey.arithmetic.WorkedFigures;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Answers as programs send them. */
@Tag("store")
@House
class ResponseApiTests {

    @LocalServerPort private int port;

    @Value("${pendopo.data}")
    private Path data;

    private SurveyOffice office;

    @BeforeEach
    void reach() {
        office = new SurveyOffice(port, data);
    }

    @Test
    void fourteenAnswersGiveTheWorkedExample() {
        var code = office.openSurvey(Map.of());
        WorkedExample.responses()
                .forEach(
                        one ->
                                assertThat(
                                                office.respond(
                                                                code,
                                                                Map.of("answers", answers(one)))
                                                        .status())
                                        .isEqualTo(201));
        WorkedFigures.check(office.index(code));
    }

    @Test
    void theRoundedWeightGivesItsOwnFigure() {
        var code = office.openSurvey(Map.of("weightMode", "ROUNDED_0_11"));
        WorkedExample.responses()
                .forEach(one -> office.respond(code, Map.of("answers", answers(one))));
        var index = office.index(code);
        assertThat(index.path("ikm").decimalValue()).isEqualByComparingTo("80.93");
        assertThat(index.path("weightMode").asString()).isEqualTo("ROUNDED_0_11");
        assertThat(index.path("method").path("weight").asString()).isEqualTo("0.11");
    }

    @Test
    void theSameKeyGetsTheSameReceiptAndCountsOnce() {
        var code = office.openSurvey(Map.of());
        var key = UUID.randomUUID().toString();
        var first = office.respond(code, Map.of("answers", all(3)), "Idempotency-Key", key);
        var second = office.respond(code, Map.of("answers", all(3)), "Idempotency-Key", key);
        assertThat(second.status()).isEqualTo(201);
        assertThat(second.body()).isEqualTo(first.body());
        assertThat(office.index(code).path("n").asInt()).isEqualTo(1);
    }

    @Test
    void theSameKeyAtOnceCountsOnce() throws Exception {
        var code = office.openSurvey(Map.of());
        var key = UUID.randomUUID().toString();
        List<Callable<String>> calls =
                IntStream.range(0, 12)
                        .<Callable<String>>mapToObj(
                                _ ->
                                        () ->
                                                office.respond(
                                                                code,
                                                                Map.of("answers", all(2)),
                                                                "Idempotency-Key",
                                                                key)
                                                        .body())
                        .toList();
        try (var workers = Executors.newVirtualThreadPerTaskExecutor()) {
            var receipts = workers.invokeAll(calls).stream().map(f -> f.resultNow()).distinct();
            assertThat(receipts).hasSize(1);
        }
        assertThat(office.index(code).path("n").asInt()).isEqualTo(1);
    }

    @Test
    void aKeyIsNotTakenForOtherAnswers() {
        var code = office.openSurvey(Map.of());
        var key = UUID.randomUUID().toString();
        office.respond(code, Map.of("answers", all(3)), "Idempotency-Key", key);
        var other = office.respond(code, Map.of("answers", all(4)), "Idempotency-Key", key);
        assertThat(other.status()).isEqualTo(422);
        assertThat(other.codes()).containsExactly("key_used_before");
    }

    @Test
    void answersWithoutAKeyCountEachTime() {
        var code = office.openSurvey(Map.of());
        var first = office.respond(code, Map.of("answers", all(3)));
        var second = office.respond(code, Map.of("answers", all(3)));
        assertThat(first.body()).isNotEqualTo(second.body());
        assertThat(first.json().path("receipt").asString()).matches("([0-9A-Z]{4}-){4}[0-9A-Z]{4}");
        assertThat(office.index(code).path("n").asInt()).isEqualTo(2);
    }

    @Test
    void sevenAnswersAreEnoughAndSixAreNot() {
        var code = office.openSurvey(Map.of());
        var some = new HashMap<>(all(3));
        some.remove("BIAYA");
        some.remove("SARPRAS");
        assertThat(office.respond(code, Map.of("answers", some)).status()).isEqualTo(201);
        some.remove("WAKTU");
        var refused = office.respond(code, Map.of("answers", some));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.codes()).containsExactly("too_few_answers");
        assertThat(refused.header("content-type")).startsWith("application/problem+json");
        assertThat(office.index(code).path("n").asInt()).isEqualTo(1);
    }

    @Test
    void eachWrongAnswerIsNamed() {
        var code = office.openSurvey(Map.of());
        var given = new HashMap<String, Object>(all(3));
        given.put("WAKTU", 5);
        given.put("BIAYA", "baik");
        given.put("PRODUK", 2.5);
        given.put("PERILAKU", "4");
        given.put("KECEPATAN", 3);
        var refused = office.respond(code, Map.of("answers", given));
        assertThat(refused.status()).isEqualTo(422);
        var codes = new HashMap<String, String>();
        refused.json()
                .path("errors")
                .forEach(e -> codes.put(e.path("field").asString(), e.path("code").asString()));
        assertThat(codes)
                .containsOnly(
                        Map.entry("answers.WAKTU", "answer_out_of_range"),
                        Map.entry("answers.BIAYA", "answer_not_a_number"),
                        Map.entry("answers.PRODUK", "answer_not_a_number"),
                        Map.entry("answers.PERILAKU", "answer_not_a_number"),
                        Map.entry("answers.KECEPATAN", "unknown_element"));
    }

    @Test
    void aNullIsAMissingAnswer() {
        var code = office.openSurvey(Map.of());
        var given = new HashMap<String, Object>(all(3));
        given.put("WAKTU", null);
        assertThat(office.respond(code, Map.of("answers", given)).status()).isEqualTo(201);
        assertThat(office.index(code).path("elements").get(2).path("n").asInt()).isZero();
        assertThat(office.index(code).path("ikm").isNull()).isTrue();
    }

    @Test
    void eachFactIsChecked() {
        var code = office.openSurvey(Map.of());
        var body =
                Map.of(
                        "answers", all(3),
                        "profile",
                                Map.of(
                                        "sex", "X",
                                        "age", 300,
                                        "education", "TK",
                                        "occupation", "RAJA",
                                        "service", "RSK-TIDAK-ADA"),
                        "needs", List.of("SAKTI"),
                        "comment", "NIK saya 9701 0101 0190 0001",
                        "channel", "SURAT");
        assertThat(office.respond(code, body).codes())
                .containsExactlyInAnyOrder(
                        "unknown_choice",
                        "age_not_possible",
                        "unknown_choice",
                        "unknown_choice",
                        "unknown_service",
                        "unknown_need",
                        "comment_with_nik",
                        "unknown_choice");
    }

    @Test
    void everythingThatMayBeToldIsKept() {
        var code = office.openSurvey(Map.of("services", List.of("RSK-SPMB", "RSK-PINDAH-SEKOLAH")));
        var body =
                Map.of(
                        "answers", all(3),
                        "profile",
                                Map.of(
                                        "sex", "P",
                                        "age", 67,
                                        "education", "SMA",
                                        "occupation", "LAINNYA",
                                        "service", "RSK-SPMB"),
                        "needs", List.of("LANSIA", "DISABILITAS_NETRA"),
                        "comment", "Tulisannya terlalu kecil.",
                        "channel", "ASSISTED");
        var key = UUID.randomUUID().toString();
        var first = office.respond(code, body, "Idempotency-Key", key);
        assertThat(first.status()).isEqualTo(201);
        assertThat(office.respond(code, body, "Idempotency-Key", key).body())
                .isEqualTo(first.body());
    }

    @Test
    void aChildLeavesNoComment() {
        var code = office.openSurvey(Map.of());
        var body = new HashMap<String, Object>(Map.of("answers", all(3)));
        body.put("profile", Map.of("age", 15));
        assertThat(office.respond(code, body).status()).isEqualTo(201);
        body.put("comment", "Halo");
        assertThat(office.respond(code, body).codes()).containsExactly("comment_of_a_child");
    }

    @Test
    void bodiesThatCannotBeReadSayWhy() {
        var code = office.openSurvey(Map.of());
        var broken = office.respond(code, "{\"answers\":{".getBytes(StandardCharsets.UTF_8));
        assertThat(broken.status()).isEqualTo(400);
        assertThat(broken.codes()).containsExactly("body_unreadable");
        var list = office.respond(code, "[1]".getBytes(StandardCharsets.UTF_8));
        assertThat(list.codes()).containsExactly("not_an_object");
        var latin =
                office.respond(code, "{\"comment\":\"é\"}".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(latin.status()).isEqualTo(400);
        assertThat(latin.codes()).containsExactly("not_utf8");
        var twice =
                office.respond(
                        code, "{\"needs\":[],\"needs\":[]}".getBytes(StandardCharsets.UTF_8));
        assertThat(twice.codes()).containsExactly("body_unreadable");
        var nothing = office.respond(code, Map.of());
        assertThat(nothing.codes()).containsExactly("answers_missing");
        var strange = office.respond(code, Map.of("answers", all(3), "nama", "Budi"));
        assertThat(strange.codes()).containsExactly("unknown_field");
        var other =
                office.send(
                        "POST",
                        "/api/v1/surveys/" + code + "/responses",
                        new byte[] {1},
                        "Content-Type",
                        "image/png");
        assertThat(other.status()).isEqualTo(415);
    }

    @Test
    void tenMegabytesAreTooMuch() {
        var code = office.openSurvey(Map.of());
        var body = ("{\"comment\":\"" + "a".repeat(10 * 1024 * 1024) + "\"}");
        var refused = office.respond(code, body.getBytes(StandardCharsets.UTF_8));
        assertThat(refused.status()).isEqualTo(413);
        assertThat(refused.codes()).containsExactly("body_too_large");
    }

    @Test
    void answersAreTakenOnlyWhileTheSurveyIsOpen() {
        var body = Map.of("answers", all(3));
        var draft = office.survey(Map.of());
        assertThat(office.respond(draft, body).status()).isEqualTo(409);
        assertThat(office.respond(draft, body).codes()).containsExactly("not_open_yet");

        var later =
                office.openSurvey(Map.of("opensAt", OffsetDateTime.now().plusDays(3).toString()));
        assertThat(office.respond(later, body).status()).isEqualTo(409);

        var closed =
                office.openSurvey(Map.of("closesAt", OffsetDateTime.now().plusDays(3).toString()));
        assertThat(office.respond(closed, body).status()).isEqualTo(201);
        office.close(closed);
        var refused = office.respond(closed, body);
        assertThat(refused.status()).isEqualTo(410);
        assertThat(refused.codes()).containsExactly("closed");
        assertThat(office.index(closed).path("n").asInt()).isEqualTo(1);

        assertThat(office.respond("RSK-TIDAK-ADA", body).status()).isEqualTo(404);
    }

    @Test
    void problemsSpeakTheReadersLanguage() {
        var code = office.openSurvey(Map.of());
        var indonesian = office.respond(code, Map.of("answers", Map.of("WAKTU", 3)));
        assertThat(indonesian.json().path("detail").asString())
                .isEqualTo("Baru 1 dari 9 pertanyaan dijawab. Jawab paling sedikit 7.");
        var english =
                office.respond(
                        code, Map.of("answers", Map.of("WAKTU", 3)), "Accept-Language", "en");
        assertThat(english.json().path("detail").asString())
                .isEqualTo("Only 1 of 9 questions are answered. Answer at least 7.");
    }
}
