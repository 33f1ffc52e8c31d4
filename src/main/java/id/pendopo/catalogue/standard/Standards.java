package id.pendopo.catalogue.standard;

import id.pendopo.access.Officer;
import id.pendopo.access.Role;
import id.pendopo.catalogue.Body;
import id.pendopo.catalogue.LawComponent;
import id.pendopo.catalogue.ServiceRef;
import id.pendopo.catalogue.Services;
import id.pendopo.catalogue.StandardStore;
import id.pendopo.organisation.Organisations;
import id.pendopo.shared.OrganisationId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Reading standards: all versions of one, and what each says. */
@Component
class Standards {

    private final Services services;
    private final StandardVersionStore store;
    private final StandardStore law;
    private final Organisations organisations;

    Standards(
            Services services,
            StandardVersionStore store,
            StandardStore law,
            Organisations organisations) {
        this.services = services;
        this.store = store;
        this.law = law;
        this.organisations = organisations;
    }

    Optional<Subject> find(OrganisationId organisation, String code) {
        return services.find(organisation, code).map(service -> subject(organisation, service));
    }

    /** The same if the service is in the officer's care. */
    Optional<Subject> find(Officer officer, String code) {
        return services.findAlsoAwaiting(officer.organisation(), code)
                .map(service -> subject(officer.organisation(), service))
                .filter(one -> officer.mayAt(one.unit(), Role.ADMIN, Role.UNIT_HEAD));
    }

    private Subject subject(OrganisationId organisation, ServiceRef service) {
        var unit = organisations.unit(organisation, service.unit()).orElseThrow();
        return new Subject(organisation, service, unit, store.all(organisation, service.id()));
    }

    /** The components that the law asks for, in its order. */
    List<LawComponent> law(String language) {
        return law.law(language);
    }

    /** What the version says on each component, with the count of its changes. */
    Map<String, StandardVersionStore.Kept> kept(Subject subject, int version) {
        return store.bodies(subject.organisation(), subject.service().id(), version);
    }

    /** What the version says on each component. */
    Map<String, Body> bodies(Subject subject, int version) {
        return kept(subject, version).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue().body()));
    }

    /** What the law asks for and the version does not say. */
    List<LawComponent> missing(Subject subject, int version, String language) {
        var said = bodies(subject, version);
        return law(language).stream()
                .filter(
                        component -> {
                            var body = said.get(component.code());
                            return body == null || body.blank();
                        })
                .toList();
    }
}
