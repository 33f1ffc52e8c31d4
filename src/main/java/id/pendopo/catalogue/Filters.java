package id.pendopo.catalogue;

import id.pendopo.calendar.OpenUnits;
import id.pendopo.layout.Option;
import id.pendopo.organisation.Organisations;
import id.pendopo.organisation.Unit;
import id.pendopo.organisation.UnitId;
import id.pendopo.shared.OrganisationId;
import id.pendopo.shared.Outcome;
import id.pendopo.shared.Page;
import id.pendopo.shared.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a list of services can be narrowed to, and what a narrowing means. */
@Component
class Filters {

    private final Catalogue catalogue;
    private final OverviewStore overview;
    private final Organisations organisations;
    private final OpenUnits openUnits;

    Filters(
            Catalogue catalogue,
            OverviewStore overview,
            Organisations organisations,
            OpenUnits openUnits) {
        this.catalogue = catalogue;
        this.overview = overview;
        this.organisations = organisations;
        this.openUnits = openUnits;
    }

    /** What can be chosen: only what some service has, and what some of its places have. */
    record Choices(
            List<LifeEvent> events,
            List<Option> audiences,
            List<Unit> units,
            List<Option> regions,
            List<Option> facilities) {}

    Choices choices(Page page) {
        var organisation = page.site().organisation();
        var units = catalogue.units(organisation);
        var present =
                units.stream().flatMap(Filters::facilities).collect(Collectors.toUnmodifiableSet());
        return new Choices(
                catalogue.events(organisation, page.language()),
                overview.audiences(organisation, page.language()),
                units,
                overview.regions(units.stream().map(Unit::regionCode).toArray(String[]::new)),
                organisations.facilities(page.language()).stream()
                        .filter(one -> present.contains(one.key()))
                        .map(one -> new Option(one.key(), one.name()))
                        .toList());
    }

    /** Which services are meant; refused when something chosen does not exist. */
    Outcome<SearchStore.Where> where(Page page, Narrowing narrowing) {
        var organisation = page.site().organisation();
        var problems = new ArrayList<Problem>();
        if (!narrowing.unit().isEmpty()
                && organisations.unit(organisation, narrowing.unit()).isEmpty()) {
            problems.add(Problem.of("unit", Refusal.UNIT_UNKNOWN, narrowing.unit()));
        }
        if (!narrowing.event().isEmpty() && !overview.isEvent(narrowing.event())) {
            problems.add(Problem.of("event", Refusal.EVENT_UNKNOWN, narrowing.event()));
        }
        if (!narrowing.audience().isEmpty() && !overview.isAudience(narrowing.audience())) {
            problems.add(Problem.of("audience", Refusal.AUDIENCE_UNKNOWN, narrowing.audience()));
        }
        if (!narrowing.region().isEmpty() && !overview.isRegion(narrowing.region())) {
            problems.add(Problem.of("region", Refusal.REGION_UNKNOWN, narrowing.region()));
        }
        if (!narrowing.facility().isEmpty()
                && organisations.facilities(page.language()).stream()
                        .noneMatch(one -> one.key().equals(narrowing.facility()))) {
            problems.add(Problem.of("facility", Refusal.FACILITY_UNKNOWN, narrowing.facility()));
        }
        return problems.isEmpty()
                ? Outcome.done(
                        new SearchStore.Where(
                                given(narrowing.event()),
                                given(narrowing.audience()),
                                places(page, organisation, narrowing)))
                : Outcome.refused(problems);
    }

    /** One and the same place has to be open, in the region and accessible. */
    private @Nullable List<UnitId> places(
            Page page, OrganisationId organisation, Narrowing narrowing) {
        if (!narrowing.placed()) {
            return null;
        }
        var above = organisations.unit(organisation, narrowing.unit()).map(Unit::path).orElse("");
        var open =
                narrowing.open()
                        ? Optional.of(openUnits.at(organisation, page.local(page.now())))
                        : Optional.<Set<UnitId>>empty();
        return organisations.units(organisation).stream()
                .filter(unit -> unit.within(above))
                .filter(unit -> within(unit.regionCode(), narrowing.region()))
                .filter(unit -> open.isEmpty() || open.get().contains(unit.id()))
                .filter(
                        unit ->
                                narrowing.facility().isEmpty()
                                        || facilities(unit).anyMatch(narrowing.facility()::equals))
                .map(Unit::id)
                .toList();
    }

    private static boolean within(@Nullable String region, String wanted) {
        return wanted.isEmpty()
                || region != null && (region.equals(wanted) || region.startsWith(wanted + "."));
    }

    private static Stream<String> facilities(Unit unit) {
        return unit.accessibility().stream()
                .filter(Unit.Access::present)
                .map(Unit.Access::facility);
    }

    private static @Nullable String given(String word) {
        return word.isEmpty() ? null : word;
    }
}
