package id.pendopo.survey;

import id.pendopo.access.Officer;
import id.pendopo.access.Role;
import id.pendopo.organisation.Organisations;
import id.pendopo.organisation.Unit;
import id.pendopo.organisation.UnitId;
import id.pendopo.shared.OrganisationId;
import id.pendopo.survey.arithmetic.SkmIndex;
import id.pendopo.survey.arithmetic.Tally;
import id.pendopo.survey.arithmetic.WeightMode;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Finds out what surveys found. */
@Component
public class Results {

    private static final int HISTORY = 5;

    private final SurveyListStore lists;
    private final Snapshots snapshots;
    private final Instruments instruments;
    private final Organisations organisations;
    private final Clock clock;

    Results(
            SurveyListStore lists,
            Snapshots snapshots,
            Instruments instruments,
            Organisations organisations,
            Clock clock) {
        this.lists = lists;
        this.snapshots = snapshots;
        this.instruments = instruments;
        this.organisations = organisations;
        this.clock = clock;
    }

    /** The result as it was frozen, or as it stands this moment. */
    public Result of(Survey survey) {
        var counts = snapshots.counted(survey);
        var instrument = instruments.of(survey.instrument());
        var before = Objects.requireNonNullElseGet(survey.ends(), clock::instant);
        var earlier = lists.earlier(survey, before, HISTORY).stream().map(this::past).toList();
        return new Result(
                survey,
                instrument,
                index(survey, counts),
                counts.channels(),
                counts.additional(),
                counts.rejected(),
                earlier);
    }

    /** Results of the unit from surveys opened before, as they were known then; latest first. */
    public List<Result.Past> earlier(Survey survey, Instant moment) {
        return lists.openedBefore(survey, moment, HISTORY).stream()
                .flatMap(
                        past ->
                                snapshots.publishedBefore(past, moment).stream()
                                        .map(frozen -> past(past, frozen.snapshot())))
                .toList();
    }

    private Result.Past past(Survey survey, Snapshot snapshot) {
        var instrument = instruments.of(snapshot.instrument());
        var index =
                SkmIndex.of(
                        snapshot.all(instrument.keys()),
                        WeightMode.valueOf(snapshot.weightMode()),
                        instrument.bands());
        return new Result.Past(survey, instrument, index);
    }

    /** May the officer see figures before they are published? */
    public boolean maySee(Officer officer, Survey survey) {
        return unit(survey)
                .filter(unit -> officer.mayAt(unit, Role.SURVEY_OFFICER, Role.UNIT_HEAD))
                .isPresent();
    }

    /** A page of a list, and how many there are in all. */
    public record Latest(List<Result.Past> results, long total) {}

    /** The latest published result of each unit. */
    public Latest latest(OrganisationId organisation, String words, int offset, int limit) {
        var lines = lists.latest(organisation, named(organisation, words), words, offset, limit);
        var results = lines.stream().map(line -> past(line.survey())).toList();
        return new Latest(results, lines.isEmpty() ? 0 : lines.getFirst().total());
    }

    /** Every published result, newest first. */
    public List<Result.Past> published(OrganisationId organisation) {
        return lists.published(organisation).stream().map(this::past).toList();
    }

    /** The published result of this survey. */
    public Optional<Result.Past> published(OrganisationId organisation, String code) {
        return lists.published(organisation, code).map(this::past);
    }

    /** Every published survey of the same unit, whatever it asked, latest first. */
    public List<Result.Past> periods(Survey survey) {
        return lists.ofUnit(survey.organisation(), survey.unit()).stream().map(this::past).toList();
    }

    /** Every published survey of the unit, latest first. */
    List<Survey> surveysOf(OrganisationId organisation, UnitId unit) {
        return lists.ofUnit(organisation, unit);
    }

    /** The latest published result of the unit. */
    Optional<Result.Past> ofUnit(Unit unit, OrganisationId organisation) {
        return lists.ofUnit(organisation, unit.id()).stream().findFirst().map(this::past);
    }

    /** The latest published result that covers the service. */
    Optional<Result.Past> ofService(OrganisationId organisation, String service) {
        var states = List.of(SurveyState.PUBLISHED);
        return lists.about(organisation, service, states, clock.instant()).stream()
                .findFirst()
                .map(this::past);
    }

    /** The survey that asks about the service now. */
    Optional<Survey> askingAbout(OrganisationId organisation, String service) {
        var states = List.of(SurveyState.OPEN);
        return lists.about(organisation, service, states, clock.instant()).stream().findFirst();
    }

    public Optional<Unit> unit(Survey survey) {
        return organisations.unit(survey.organisation(), survey.unit());
    }

    /** Units whose name has these words. */
    private List<UnitId> named(OrganisationId organisation, String words) {
        var sought = words.strip().toLowerCase(Locale.ROOT);
        return organisations.units(organisation).stream()
                .filter(
                        unit ->
                                (unit.name() + " " + unit.shortName())
                                        .toLowerCase(Locale.ROOT)
                                        .contains(sought))
                .map(Unit::id)
                .toList();
    }

    private Result.Past past(Survey survey) {
        var instrument = instruments.of(survey.instrument());
        return new Result.Past(survey, instrument, index(survey, snapshots.counted(survey)));
    }

    private SkmIndex index(Survey survey, Snapshots.Counted counts) {
        var instrument = instruments.of(survey.instrument());
        var all =
                counts.channels().values().stream()
                        .reduce(Tally.empty(instrument.keys()), Tally::merge);
        return SkmIndex.of(all, survey.weightMode(), instrument.bands());
    }
}
