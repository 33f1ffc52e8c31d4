package id.pendopo.survey.desk;

import id.pendopo.access.Officer;
import id.pendopo.organisation.Organisations;
import id.pendopo.shared.Outcome;
import id.pendopo.shared.PublicCode;
import id.pendopo.survey.NewSurvey;
import id.pendopo.survey.NewSurveyForm;
import id.pendopo.survey.ResultView;
import id.pendopo.survey.Survey;
import id.pendopo.survey.SurveyRecord;
import id.pendopo.survey.Surveys;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Surveys made from earlier ones, for the next period. */
@Component
class Copies {

    private final Surveys surveys;
    private final DeskStore store;
    private final SurveyRecord record;
    private final Organisations organisations;
    private final Clock clock;

    Copies(
            Surveys surveys,
            DeskStore store,
            SurveyRecord record,
            Organisations organisations,
            Clock clock) {
        this.surveys = surveys;
        this.store = store;
        this.record = record;
        this.organisations = organisations;
        this.clock = clock;
    }

    /** A code nobody has yet; the copy bears it, so that sending the form twice makes one copy. */
    String code(Survey origin) {
        return PublicCode.next(organisations.root(origin.organisation()).code()).value();
    }

    NextPeriod proposal(Survey origin, ZoneId zone) {
        var ends = origin.ends();
        return NextPeriod.after(
                origin.title(),
                day(origin.begins(), zone),
                day(ends == null ? null : ResultView.lastInstant(ends), zone),
                LocalDate.ofInstant(clock.instant(), zone));
    }

    private static @Nullable LocalDate day(@Nullable Instant at, ZoneId zone) {
        return at == null ? null : LocalDate.ofInstant(at, zone);
    }

    /**
     * Makes a draft of the same unit, services, population and settings.
     *
     * @param wish of which code, title, days and questionnaire count
     */
    @Transactional
    public Outcome<Survey> make(Officer officer, Survey origin, NewSurvey wish) {
        var before = surveys.find(origin.organisation(), wish.code());
        if (before.flatMap(store::origin).equals(Optional.of(origin.code()))) {
            return Outcome.done(before.orElseThrow());
        }
        var whole =
                new NewSurvey(
                        wish.code(),
                        wish.title(),
                        record.unitOf(origin).map(unit -> unit.code()).orElse(""),
                        origin.services(),
                        Long.toString(origin.population()),
                        wish.opensAt(),
                        wish.closesAt(),
                        origin.weightMode().name(),
                        origin.allowsDontKnow(),
                        wish.instrument().isEmpty() ? origin.instrument() : wish.instrument());
        var made = surveys.create(officer, whole, NewSurveyForm::name);
        if (made instanceof Outcome.Done<Survey>(var copy)) {
            store.copied(copy, origin);
        }
        return made;
    }
}
