package id.pendopo.survey.paper;

import id.pendopo.access.Officer;
import id.pendopo.access.Role;
import id.pendopo.shared.Outcome;
import id.pendopo.shared.Problem;
import id.pendopo.shared.Site;
import id.pendopo.survey.Channel;
import id.pendopo.survey.FormFields;
import id.pendopo.survey.FormViews;
import id.pendopo.survey.OpenSurveys;
import id.pendopo.survey.Responses;
import id.pendopo.survey.Submission;
import id.pendopo.survey.Survey;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What is typed from the sheets of a bundle, and what becomes of it. */
@Component
class PaperEntries {

    private final PaperBatches batches;
    private final PaperStore store;
    private final FormViews questionnaire;
    private final OpenSurveys open;
    private final Responses responses;

    PaperEntries(
            PaperBatches batches,
            PaperStore store,
            FormViews questionnaire,
            OpenSurveys open,
            Responses responses) {
        this.batches = batches;
        this.store = store;
        this.questionnaire = questionnaire;
        this.open = open;
        this.responses = responses;
    }

    /**
     * What came of sending.
     *
     * @param refused why sheets were not taken, by sheet
     */
    record Sent(int accepted, Map<Integer, List<Problem>> refused) {}

    PaperSheets sheets(Survey survey, PaperBatch batch) {
        var organisation = survey.organisation();
        return PaperSheets.of(
                batch,
                PaperForm.of(questionnaire.instrument(survey), batch.order()),
                store.entries(organisation, batch.id()),
                store.sent(organisation, batch.id()));
    }

    /** Keeps what somebody typed from a sheet, in place of what was typed in this pass before. */
    @Transactional
    Outcome<Integer> type(
            Officer officer, String code, UUID id, int pass, int sheet, List<String> cells) {
        return changing(
                officer,
                code,
                id,
                sheet,
                (survey, sheets) -> {
                    var problems = problems(survey, sheets, cells);
                    if (!problems.isEmpty()) {
                        return Outcome.refused(problems);
                    }
                    var organisation = officer.organisation();
                    var entry = new PaperStore.Entry(sheet, pass, cells, officer.account());
                    store.unsettle(organisation, id, sheet);
                    store.type(organisation, id, entry, batches.now());
                    return Outcome.done(sheet);
                });
    }

    /** Keeps what the paper really says where the two passes differ. */
    @Transactional
    Outcome<Integer> settle(
            Officer officer, String code, UUID id, int sheet, Map<Integer, String> chosen) {
        return changing(
                officer,
                code,
                id,
                sheet,
                (survey, sheets) -> {
                    var first = sheets.cells(sheet, 1);
                    if (first == null || sheets.cells(sheet, 2) == null) {
                        return Outcome.refused("", Refusal.NOT_TYPED_TWICE);
                    }
                    var cells = new ArrayList<>(first);
                    var problems = new ArrayList<Problem>();
                    for (int cell : sheets.differences(sheet)) {
                        var value = chosen.get(cell);
                        if (value == null) {
                            problems.add(Problem.of("sel-" + cell, Refusal.CHOOSE_ONE));
                        } else {
                            cells.set(cell, value);
                        }
                    }
                    if (problems.isEmpty()) {
                        problems.addAll(problems(survey, sheets, cells));
                    }
                    if (!problems.isEmpty()) {
                        return Outcome.refused(problems);
                    }
                    var entry =
                            new PaperStore.Entry(
                                    sheet, PaperSheets.SETTLED, cells, officer.account());
                    store.type(officer.organisation(), id, entry, batches.now());
                    return Outcome.done(sheet);
                });
    }

    /**
     * Sends the sheets that are agreed upon. They are claimed first, so that nobody types them anew
     * meanwhile; a sheet becomes one response, however often it is sent.
     */
    Outcome<Sent> send(Officer officer, Site site, String code, UUID id) {
        var survey = batches.acting(officer, code, Role.SURVEY_OFFICER);
        var batch = survey.flatMap(known -> store.find(known, id));
        if (survey.isEmpty() || batch.isEmpty()) {
            return Outcome.refused("", Refusal.OUT_OF_SCOPE);
        }
        if (batch.get().discarded() != null) {
            return Outcome.refused("", Refusal.DISCARDED);
        }
        if (open.closedTo(survey.get()).isPresent()) {
            return Outcome.refused("", Refusal.SURVEY_CLOSED);
        }
        var sheets = batches.claim(survey.get(), batch.get(), this::sheets);
        if (sheets.ready().isEmpty()) {
            return Outcome.refused("", Refusal.NOTHING_TO_SEND);
        }
        var accepted = new ArrayList<Integer>();
        var refused = new TreeMap<Integer, List<Problem>>();
        for (int sheet : sheets.ready()) {
            switch (submit(site, survey.get(), sheets, sheet)) {
                case Outcome.Done<String> _ -> accepted.add(sheet);
                case Outcome.Refused<String>(var problems) -> refused.put(sheet, problems);
            }
        }
        batches.sent(officer, survey.get(), batch.get(), accepted, refused.keySet());
        return Outcome.done(new Sent(accepted.size(), refused));
    }

    private Outcome<String> submit(Site site, Survey survey, PaperSheets sheets, int sheet) {
        var cells = java.util.Objects.requireNonNull(sheets.agreed(sheet));
        return responses.submit(
                site,
                survey.code(),
                sheets.form().given(cells, sheets.batch().filledOn()),
                Channel.PAPER,
                "paper " + sheets.batch().id() + " " + sheet,
                FormFields::name);
    }

    private interface Change {
        Outcome<Integer> on(Survey survey, PaperSheets sheets);
    }

    private Outcome<Integer> changing(
            Officer officer, String code, UUID id, int sheet, Change change) {
        var survey = batches.acting(officer, code, Role.SURVEY_OFFICER, Role.COUNTER_OFFICER);
        var batch = survey.flatMap(known -> store.lock(known, id));
        if (survey.isEmpty() || batch.isEmpty()) {
            return Outcome.refused("", Refusal.OUT_OF_SCOPE);
        }
        if (batch.get().discarded() != null) {
            return Outcome.refused("", Refusal.DISCARDED);
        }
        if (!batch.get().has(sheet)) {
            return Outcome.refused("", Refusal.SHEET_UNKNOWN, batch.get().sheets());
        }
        var sheets = sheets(survey.get(), batch.get());
        return store.claimed(officer.organisation(), id).contains(sheet)
                ? Outcome.refused("", Refusal.SHEET_SENT, sheet)
                : change.on(survey.get(), sheets);
    }

    /** What can't stand on a sheet. Too few answers can: such a sheet just does not count. */
    private List<Problem> problems(Survey survey, PaperSheets sheets, List<String> cells) {
        var rules = open.rules(survey, FormFields::name);
        var given = sheets.form().given(cells, sheets.batch().filledOn());
        return switch (rules.check(given, Channel.PAPER, sheets.batch().filledOn())) {
            case Outcome.Done<Submission> _ -> List.of();
            case Outcome.Refused<Submission>(var problems) ->
                    problems.stream()
                            .filter(
                                    one ->
                                            one.reason()
                                                    != id.pendopo.survey.Refusal.TOO_FEW_ANSWERS)
                            .toList();
        };
    }
}
