package id.pendopo.complaint.publication;

import id.pendopo.complaint.PublicCases;
import id.pendopo.shared.OrganisationId;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Tells other modules of public cases. */
@Component
class KnownCases implements PublicCases {

    private final PublicCaseStore store;

    KnownCases(PublicCaseStore store) {
        this.store = store;
    }

    @Override
    public Optional<Known> find(OrganisationId organisation, String code) {
        return store.find(organisation, code)
                .map(one -> new Known(one.code(), one.title(), one.owner()));
    }
}
