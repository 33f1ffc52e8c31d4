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

    Services(ServiceStore store, ServiceRegisterStore register) {
        this.store = store;
        this.register = register;
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
