package id.pendopo.catalogue;

import id.pendopo.access.Officer;
import id.pendopo.access.Role;
import id.pendopo.organisation.Facility;
import id.pendopo.organisation.Organisations;
import id.pendopo.organisation.Unit;
import id.pendopo.shared.OrganisationId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reading the catalogue: one service with its standard, and what stands around it. */
@Component
class Catalogue {

    private final ServiceStore services;
    private final StandardStore standards;
    private final OverviewStore overview;
    private final StandingStore standing;
    private final Organisations organisations;

    Catalogue(
            ServiceStore services,
            StandardStore standards,
            OverviewStore overview,
            StandingStore standing,
            Organisations organisations) {
        this.services = services;
        this.standards = standards;
        this.overview = overview;
        this.standing = standing;
        this.organisations = organisations;
    }

    /**
     * A service as it is promised.
     *
     * @param unit the unit that is answerable for it
     * @param places the units where it is given
     * @param standard the standard in force; null when there is none
     */
    record Entry(Service service, Unit unit, List<Unit> places, @Nullable Standard standard) {}

    Optional<Entry> entry(OrganisationId organisation, String code) {
        return services.find(organisation, code).map(service -> entry(organisation, service));
    }

    private Entry entry(OrganisationId organisation, Service service) {
        var places =
                service.locations().stream()
                        .flatMap(id -> organisations.unit(organisation, id).stream())
                        .toList();
        var unit = organisations.unit(organisation, service.unit()).orElseThrow();
        var standard = standards.standard(organisation, service.id()).orElse(null);
        return new Entry(service, unit, places, standard);
    }

    /** The components that the law asks of every standard, in its order. */
    List<LawComponent> law(String language) {
        return standards.law(language);
    }

    /** Other services that the same events in life call for. */
    List<OverviewStore.Link> related(OrganisationId organisation, ServiceId service) {
        return overview.related(organisation, service);
    }

    /** The events in life that call for some service. */
    List<LifeEvent> events(OrganisationId organisation, String language) {
        return overview.events(organisation, language);
    }

    /** The units where services can be met, each after its parent. */
    List<Unit> units(OrganisationId organisation) {
        var codes = overview.units(organisation);
        return organisations.units(organisation).stream()
                .filter(unit -> codes.contains(unit.code()))
                .toList();
    }

    /** What makes a place accessible, in its order. */
    List<Facility> facilities(String language) {
        return organisations.facilities(language);
    }

    Optional<Unit> unit(OrganisationId organisation, String code) {
        return organisations.unit(organisation, code);
    }

    /**
     * How the services in the officer's care stand, the neediest first.
     *
     * @param words part of a name or code; empty for all
     */
    List<StandingStore.Condition> conditions(Officer officer, String words, int limit, int offset) {
        return standing.conditions(officer.organisation(), inCareOf(officer), words, limit, offset);
    }

    /** How many standards in the officer's care are to be looked at again. */
    long due(Officer officer, int months, LocalDate today) {
        return standing.due(officer.organisation(), inCareOf(officer), months, today);
    }

    private static List<String> inCareOf(Officer officer) {
        return officer.paths(Role.ADMIN, Role.UNIT_HEAD);
    }
}
