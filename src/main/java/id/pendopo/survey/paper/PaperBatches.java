package id.pendopo.survey.paper;

import id.pendopo.access.Officer;
import id.pendopo.access.Role;
import id.pendopo.shared.Ids;
import id.pendopo.shared.Outcome;
import id.pendopo.shared.Problem;
import id.pendopo.survey.Survey;
import id.pendopo.survey.SurveyRecord;
import id.pendopo.survey.Surveys;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Bundles of paper forms from their first count to their end. */
@Component
class PaperBatches {

    private static final int LONGEST = 100;
    private static final int LONGEST_REASON = 500;

    private final Surveys surveys;
    private final PaperStore store;
    private final SurveyRecord record;
    private final Clock clock;

    PaperBatches(Surveys surveys, PaperStore store, SurveyRecord record, Clock clock) {
        this.surveys = surveys;
        this.store = store;
        this.record = record;
        this.clock = clock;
    }

    /** What an officer says of a new bundle. */
    record Wish(String name, String filledOn, String sheets, String order) {}

    /** The survey, when the officer holds one of the roles at its unit or above. */
    Optional<Survey> acting(Officer officer, String code, Role... roles) {
        return surveys.find(officer.organisation(), code)
                .filter(
                        survey ->
                                record.unitOf(survey)
                                        .filter(unit -> officer.mayAt(unit, roles))
                                        .isPresent());
    }

    List<PaperBatch> list(Survey survey) {
        return store.list(survey);
    }

    Optional<PaperBatch> find(Survey survey, UUID id) {
        return store.find(survey, id);
    }

    @Transactional
    Outcome<PaperBatch> create(Officer officer, ZoneId zone, String code, Wish wish) {
        var survey = acting(officer, code, Role.SURVEY_OFFICER);
        if (survey.isEmpty()) {
            return Outcome.refused("", Refusal.OUT_OF_SCOPE);
        }
        if (survey.get().closedTo(clock.instant()).isPresent()) {
            return Outcome.refused("", Refusal.SURVEY_CLOSED);
        }
        var problems = new ArrayList<Problem>();
        if (wish.name().isBlank()) {
            problems.add(Problem.of("nama", Refusal.NAME_MISSING));
        } else if (wish.name().strip().length() > LONGEST) {
            problems.add(Problem.of("nama", Refusal.NAME_TOO_LONG, LONGEST));
        }
        var day = day(wish.filledOn(), zone);
        if (day == null) {
            problems.add(Problem.of("tanggal", Refusal.DATE_NOT_POSSIBLE));
        }
        int sheets =
                wish.sheets().strip().matches("\\d{1,4}")
                        ? Integer.parseInt(wish.sheets().strip())
                        : 0;
        if (sheets < 1 || sheets > PaperBatch.MOST_SHEETS) {
            problems.add(Problem.of("lembar", Refusal.SHEETS_NOT_POSSIBLE, PaperBatch.MOST_SHEETS));
        }
        var order =
                Stream.of(PaperBatch.Order.values())
                        .filter(one -> one.name().equals(wish.order()))
                        .findFirst();
        if (order.isEmpty()) {
            problems.add(Problem.of("versi", Refusal.VERSION_MISSING));
        }
        if (day == null || order.isEmpty() || !problems.isEmpty()) {
            return Outcome.refused(problems);
        }
        var batch =
                new PaperBatch(
                        Ids.next(),
                        survey.get().id(),
                        wish.name().strip(),
                        day,
                        sheets,
                        order.get(),
                        null,
                        officer.account(),
                        clock.instant());
        store.add(survey.get(), batch);
        act(officer, "survey.paper.begun", survey.get(), batch, sheets, "");
        return Outcome.done(batch);
    }

    /** Puts the rest of a bundle aside; sheets already sent still count. */
    @Transactional
    Outcome<PaperBatch> discard(Officer officer, String code, UUID id, String reason) {
        var survey = acting(officer, code, Role.SURVEY_OFFICER);
        var batch = survey.flatMap(known -> store.lock(known, id));
        if (survey.isEmpty() || batch.isEmpty()) {
            return Outcome.refused("", Refusal.OUT_OF_SCOPE);
        }
        if (reason.isBlank()) {
            return Outcome.refused("alasan", Refusal.REASON_MISSING);
        }
        var why = reason.strip().substring(0, Math.min(reason.strip().length(), LONGEST_REASON));
        if (store.discard(officer.organisation(), id, why)) {
            int sent = store.sent(officer.organisation(), id).size();
            act(officer, "survey.paper.discarded", survey.get(), batch.get(), sent, why);
        }
        return Outcome.done(batch.get());
    }

    /** The sheets as they are, with those that are ready claimed for sending. */
    @Transactional
    PaperSheets claim(
            Survey survey, PaperBatch batch, BiFunction<Survey, PaperBatch, PaperSheets> read) {
        store.lock(survey, batch.id());
        var sheets = read.apply(survey, batch);
        sheets.ready().forEach(sheet -> store.claim(survey.organisation(), batch.id(), sheet));
        return sheets;
    }

    /** Remembers which sheets became responses and gives the others back. */
    @Transactional
    void sent(
            Officer officer,
            Survey survey,
            PaperBatch batch,
            Collection<Integer> accepted,
            Collection<Integer> refused) {
        var organisation = officer.organisation();
        accepted.forEach(sheet -> store.send(organisation, batch.id(), sheet, clock.instant()));
        refused.forEach(sheet -> store.release(organisation, batch.id(), sheet));
        act(officer, "survey.paper.sent", survey, batch, accepted.size(), "");
    }

    private void act(
            Officer officer,
            String action,
            Survey survey,
            PaperBatch batch,
            int sheets,
            String reason) {
        record.act(
                officer,
                action,
                survey,
                Map.of(
                        "batch",
                        batch.id().toString(),
                        "name",
                        batch.name(),
                        "sheets",
                        sheets,
                        "reason",
                        reason));
    }

    Instant now() {
        return clock.instant();
    }

    private @Nullable LocalDate day(String text, ZoneId zone) {
        try {
            var day = LocalDate.parse(text.strip());
            var today = LocalDate.ofInstant(clock.instant(), zone);
            return day.isAfter(today) || day.isBefore(today.minusYears(2)) ? null : day;
        } catch (DateTimeParseException _) {
            return null;
        }
    }
}
