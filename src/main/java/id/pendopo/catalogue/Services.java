package id.pendopo.catalogue;

import id.pendopo.organisation.UnitId;
import id.pendopo.shared.OrganisationId;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The services of the organisation, for modules that speak of them. */
@Component
public class Services {

    private final ServiceStore store;
    private final ServiceRegisterStore register;
    private final Search search;

    Services(ServiceStore store, ServiceRegisterStore register, Search search) {
        this.store = store;
        this.register = register;
        this.search = search;
    }

    /** A service that was found, with the name of the unit that is answerable for it. */
    public record Found(String code, String name, String summary, String language, String unit) {}

    /**
     * Those with a standard in force that fit the words best; officers' questions are not counted.
     */
    public List<Found> search(OrganisationId organisation, String words, int limit) {
        return search
                .look(organisation, words, SearchStore.Where.ANYWHERE, limit, 0)
                .cards()
                .stream()
                .filter(card -> card.version() != null)
                .map(
                        card ->
                                new Found(
                                        card.code(),
                                        card.name(),
                                        card.summary(),
                                        card.language(),
                                        card.unitShortName()))
                .toList();
    }

    /** The service with this code, in capitals or not; empty also when it is no longer given. */
    public Optional<ServiceRef> find(OrganisationId organisation, String code) {
        return store.find(organisation, code).map(Service::ref);
    }

    /** The same for officers, who also see what waits for its first standard. */
    public Optional<ServiceRef> findAlsoAwaiting(OrganisationId organisation, String code) {
        return find(organisation, code).or(() -> register.awaiting(organisation, code));
    }

    /** Services in these subtrees that wait for their first standard; by code. */
    public List<ServiceRef> awaiting(OrganisationId organisation, List<String> paths) {
        return register.awaiting(organisation, paths);
    }

    /** What the unit or a unit below it answers for, or gives at its place; by name. */
    public List<ServiceRef> ofUnit(OrganisationId organisation, UnitId unit) {
        return store.ofUnit(organisation, unit);
    }
}
