package id.pendopo.survey;

import id.pendopo.access.Officer;
import id.pendopo.access.Role;
import id.pendopo.organisation.Organisations;
import id.pendopo.organisation.Unit;
import id.pendopo.organisation.UnitId;
import id.pendopo.shared.OrganisationId;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lists of surveys, for citizens, officers and programs. */
@Component
public class SurveyLists {

    /** How a survey stands by the clock, in the order of the officers' list. */
    public enum Standing {
        OPEN,
        WAITING,
        DRAFT,
        CLOSED,
        PUBLISHED
    }

    private static final List<Standing> SEEN_BY_ALL =
            List.of(Standing.OPEN, Standing.WAITING, Standing.CLOSED, Standing.PUBLISHED);

    private final SurveyListStore store;
    private final Organisations organisations;
    private final Clock clock;

    SurveyLists(SurveyListStore store, Organisations organisations, Clock clock) {
        this.store = store;
        this.organisations = organisations;
        this.clock = clock;
    }

    /** How the survey stands now. */
    Standing standing(Survey survey) {
        return survey.waits(clock.instant())
                ? Standing.WAITING
                : Standing.valueOf(survey.stateAt(clock.instant()).name());
    }

    /** How far the survey has come. */
    Stage stage(Survey survey) {
        return survey.stageAt(clock.instant());
    }

    /** Surveys that are being answered, by unit or title. */
    List<SurveyListStore.Line> open(
            OrganisationId organisation, String words, int offset, int limit) {
        var all = organisations.units(organisation);
        return search(organisation, List.of(Standing.OPEN), all, words, offset, limit);
    }

    /** Surveys of the units for which the officer acts. */
    List<SurveyListStore.Line> of(
            Officer officer, List<Standing> standings, String words, int offset, int limit) {
        return search(
                officer.organisation(),
                standings.isEmpty() ? List.of(Standing.values()) : standings,
                units(officer, Role.SURVEY_OFFICER, Role.UNIT_HEAD),
                words,
                offset,
                limit);
    }

    /** Surveys being answered at the units where the officer holds one of these roles. */
    public List<Survey> openAt(Officer officer, int limit, Role... roles) {
        return search(
                        officer.organisation(),
                        List.of(Standing.OPEN),
                        units(officer, roles),
                        "",
                        0,
                        limit)
                .stream()
                .map(SurveyListStore.Line::survey)
                .toList();
    }

    /** The units at which the officer holds one of these roles. */
    List<Unit> units(Officer officer, Role... roles) {
        return organisations.units(officer.organisation()).stream()
                .filter(unit -> officer.mayAt(unit, roles))
                .toList();
    }

    /**
     * Surveys for programs, newest first; drafts are not among them.
     *
     * @param standing null for all
     * @param after the last one that was seen
     */
    List<Survey> after(
            OrganisationId organisation,
            @Nullable Standing standing,
            @Nullable UUID after,
            int limit) {
        var standings = standing == null ? SEEN_BY_ALL : List.of(standing);
        return store.after(organisation, names(standings), after, limit, clock.instant());
    }

    private List<SurveyListStore.Line> search(
            OrganisationId organisation,
            List<Standing> standings,
            List<Unit> units,
            String words,
            int offset,
            int limit) {
        return store.search(
                new SurveyListStore.Search(
                        organisation,
                        names(standings),
                        units.stream().map(Unit::id).toList(),
                        named(units, words),
                        words,
                        offset,
                        limit),
                clock.instant());
    }

    private static List<UnitId> named(List<Unit> units, String words) {
        var sought = words.strip().toLowerCase(Locale.ROOT);
        return units.stream()
                .filter(
                        unit ->
                                (unit.name() + " " + unit.shortName())
                                        .toLowerCase(Locale.ROOT)
                                        .contains(sought))
                .map(Unit::id)
                .toList();
    }

    private static List<String> names(List<Standing> standings) {
        return standings.stream().map(Standing::name).toList();
    }
}
