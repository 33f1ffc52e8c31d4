package id.pendopo.browser;

import id.pendopo.survey.arithmetic.WorkedExample;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Surveys of the tests' own, made as an integrator makes them. Nobody else counts on them. */
record OwnSurveys(Desk desk) {

    static final String OFFICER = "survey_officer";

    /** The elements, as the questionnaire asks them. */
    static final List<String> ELEMENTS = WorkedExample.KEYS;

    /** The fourteen people of the worked example, one digit for each element. */
    static final List<String> FOURTEEN = WorkedExample.ROWS;

    /** The version of the demo house with additional elements, importance and an own question. */
    private static final String WIDE = "SKM-14-2017-PKMW1";

    private static final String API = "/api/v1/surveys";

    /** A draft; {@code more} adds to what is usual or replaces it. */
    String draft(Map<String, Object> more) {
        var code = "RSK-UJI-" + UUID.randomUUID().toString().substring(0, 8);
        var survey = new HashMap<String, Object>();
        survey.put("code", code);
        survey.put("title", "Survei Uji " + code.substring(8));
        survey.put("unit", "RSK-INSPEKTORAT");
        survey.put("services", List.of());
        survey.put("population", 60);
        survey.putAll(more);
        desk.post(API, OFFICER, survey);
        return code;
    }

    String draft() {
        return draft(Map.of());
    }

    String open(Map<String, Object> more) {
        return step(draft(more), "open");
    }

    /**
     * An open survey that all tests may fill in, but not close: two services, all that is asked.
     */
    String shared() {
        return desk.once(
                "survey",
                () ->
                        open(
                                Map.of(
                                        "services",
                                        List.of("RSK-KTP-HILANG", "RSK-AKTA-LAHIR"),
                                        "closesAt",
                                        OffsetDateTime.now().plusDays(9).toString())));
    }

    String waiting() {
        return desk.once(
                "waiting survey",
                () -> open(Map.of("opensAt", OffsetDateTime.now().plusDays(3).toString())));
    }

    String withDontKnow() {
        return desk.once("survey with don't know", () -> open(Map.of("allowsDontKnow", true)));
    }

    /** An open survey that asks everything there is to ask. */
    String wide() {
        return desk.once("wide survey", () -> open(Map.of("instrument", WIDE)));
    }

    /** The result of one that asked everything. */
    String wideResult() {
        return desk.once(
                "wide result",
                () -> {
                    var code = open(Map.of("instrument", WIDE));
                    for (int i = 0; i < FOURTEEN.size(); i++) {
                        var beside = new HashMap<String, Integer>();
                        beside.put("TRANSPARANSI", 2 + i % 3);
                        beside.put("INTEGRITAS", 3);
                        ELEMENTS.forEach(key -> beside.put("KEPENTINGAN_" + key, 4));
                        beside.put("KEPENTINGAN_BIAYA", 2);
                        beside.put("PERTANYAAN_1", 1 + i % 4);
                        answer(code, FOURTEEN.get(i), beside, Map.of());
                    }
                    return step(step(code, "close"), "publish");
                });
    }

    String closed() {
        return desk.once("closed survey", () -> step(open(Map.of()), "close"));
    }

    String answered() {
        return desk.once("answered survey", () -> answered(Map.of()));
    }

    String published() {
        return desk.once(
                "published survey", () -> step(step(answered(Map.of()), "close"), "publish"));
    }

    /** An open survey that the fourteen have answered. */
    String answered(Map<String, Object> more) {
        var code = open(more);
        FOURTEEN.forEach(answers -> answer(code, answers));
        return code;
    }

    void answer(String code, String digits) {
        answer(code, digits, Map.of());
    }

    void answer(String code, String digits, Map<String, ?> more) {
        answer(code, digits, Map.of(), more);
    }

    private void answer(
            String code, String digits, Map<String, Integer> beside, Map<String, ?> more) {
        var answers = new LinkedHashMap<>(beside);
        for (int i = 0; i < digits.length(); i++) {
            answers.put(ELEMENTS.get(i), digits.charAt(i) - '0');
        }
        var body = new HashMap<String, Object>(more);
        body.put("answers", answers);
        desk.post(API + "/" + code + "/responses", null, body);
    }

    /** Opens, closes or publishes. */
    String step(String code, String step) {
        desk.post(API + "/" + code + "/" + step, OFFICER, Map.of());
        return code;
    }
}
