package id.pendopo.survey.report;

import id.pendopo.access.Officer;
import id.pendopo.access.Role;
import id.pendopo.organisation.Unit;
import id.pendopo.shared.Outcome;
import id.pendopo.shared.Page;
import id.pendopo.shared.Problem;
import id.pendopo.shared.Texts;
import id.pendopo.survey.Survey;
import id.pendopo.survey.SurveyRecord;
import id.pendopo.survey.Surveys;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reports from their first draft to their signature. */
@Component
class Reports {

    private static final int LONGEST = 4_000;

    private final Materials materials;
    private final ReportStore store;
    private final Surveys surveys;
    private final SurveyRecord record;
    private final Clock clock;

    Reports(
            Materials materials,
            ReportStore store,
            Surveys surveys,
            SurveyRecord record,
            Clock clock) {
        this.materials = materials;
        this.store = store;
        this.surveys = surveys;
        this.record = record;
        this.clock = clock;
    }

    /**
     * The report as far as the reader may see it.
     *
     * @param version the number as typed; empty for the latest that the reader may see
     * @param staff whether the reader may see what is not published
     */
    Outcome<Material> shown(Survey survey, String version, boolean staff, Texts texts) {
        var published = surveys.publishedVersions(survey);
        if (version.isEmpty()) {
            if (staff) {
                return Outcome.done(current(survey, texts));
            }
            return published.isEmpty()
                    ? Outcome.refused("", Refusal.NOT_PUBLISHED, survey.code())
                    : found(survey, published.getFirst(), texts);
        }
        int number = version.matches("[1-9]\\d{0,5}") ? Integer.parseInt(version) : 0;
        return staff || published.contains(number)
                ? found(survey, number, texts)
                : Outcome.refused("versi", Refusal.UNKNOWN_VERSION, version);
    }

    private Outcome<Material> found(Survey survey, int version, Texts texts) {
        return materials
                .frozen(survey, version, texts)
                .map(Outcome::done)
                .orElseGet(() -> Outcome.refused("versi", Refusal.UNKNOWN_VERSION, version));
    }

    /** What the officers of the unit work on. */
    Material current(Survey survey, Texts texts) {
        return survey.computed()
                ? materials.latest(survey, texts).orElseThrow()
                : materials.provisional(survey, texts);
    }

    Optional<Survey> find(Officer officer, String code) {
        return surveys.find(officer.organisation(), code)
                .filter(
                        survey ->
                                record.unitOf(survey)
                                        .filter(
                                                unit ->
                                                        officer.mayAt(
                                                                unit,
                                                                Role.SURVEY_OFFICER,
                                                                Role.UNIT_HEAD))
                                        .isPresent());
    }

    /** The unit in short. */
    String unit(Survey survey) {
        return record.unitOf(survey).map(Unit::shortName).orElse("");
    }

    /**
     * Keeps an officer's words; those that say what the program says anyway, or nothing, give way
     * to the program's.
     *
     * @param restored the place whose words the officer takes back; empty for none
     */
    @Transactional
    Outcome<Survey> write(
            Officer officer, Survey survey, Map<String, String> typed, String restored, Page page) {
        if (!survey.computed()) {
            return Outcome.refused("", Refusal.NOT_COMPUTED);
        }
        var material = current(survey, page.texts());
        var own = new HashMap<>(material.edition().texts());
        var problems = new ArrayList<Problem>();
        for (var text : new Chapters(material, page).report().texts()) {
            own.remove(text.key());
            var words = clean(typed.getOrDefault(text.key(), text.shown()));
            if (words.length() > LONGEST) {
                problems.add(Problem.of(text.key(), Refusal.TEXT_TOO_LONG, LONGEST));
            }
            if (!words.isEmpty() && !words.equals(text.made()) && !text.key().equals(restored)) {
                own.put(text.key(), words);
            }
        }
        if (!problems.isEmpty()) {
            return Outcome.refused(problems);
        }
        if (!store.write(survey, material.version(), own)) {
            return Outcome.refused("", Refusal.SIGNED_ALREADY);
        }
        record.act(
                officer,
                "survey.report.written",
                survey,
                Map.of("version", material.version(), "texts", List.copyOf(own.keySet())));
        return Outcome.done(survey);
    }

    private static String clean(String words) {
        return words.replace("\r\n", "\n").replace("\u0000", "").strip();
    }

    /** Writes down that the report was signed; from then on its words stay as they are. */
    @Transactional
    Outcome<Survey> sign(Officer officer, Survey survey, SignatureForm form, Page page) {
        if (!survey.computed()) {
            return Outcome.refused("", Refusal.NOT_COMPUTED);
        }
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var checked = form.check(today(page.site().zone()), now);
        if (checked instanceof Outcome.Refused<Signature> refused) {
            return refused.as();
        }
        var signature = ((Outcome.Done<Signature>) checked).value();
        var indonesian = page.at(new Texts(page.texts().messages(), Texts.INDONESIAN), page.path());
        var material = current(survey, indonesian.texts());
        var words =
                new Chapters(material, indonesian)
                        .report().kept().stream()
                                .collect(Collectors.toMap(Block.Text::key, Block.Text::made));
        if (!store.sign(survey, material.version(), signature, words, officer.actor())) {
            return Outcome.refused("", Refusal.SIGNED_ALREADY);
        }
        surveys.reported(survey, now);
        record.act(officer, "survey.report.signed", survey, Map.of("version", material.version()));
        return Outcome.done(survey);
    }

    private LocalDate today(ZoneId zone) {
        return LocalDate.ofInstant(clock.instant(), zone);
    }
}
