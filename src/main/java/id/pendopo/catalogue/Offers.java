package id.pendopo.catalogue;

import id.pendopo.shared.OrganisationId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The whole catalogue, for modules that hand it on to others. */
@Component
public class Offers {

    private static final int AT_A_TIME = 100;

    private final OfferStore store;

    Offers(OfferStore store) {
        this.store = store;
    }

    /** Which services there are, and when each was last changed. */
    public record Mark(String code, Instant updatedAt) {}

    /**
     * How large the catalogue is.
     *
     * @param changed the latest change; null when it is empty
     */
    public record Extent(long services, @Nullable Instant changed) {}

    /** The service with this code, in capitals or not; empty also when it is no longer given. */
    public Optional<Offer> find(OrganisationId organisation, String code) {
        return store.find(organisation, code);
    }

    /** Every service by code, a piece at a time, so that no catalogue is too large for it. */
    public void each(OrganisationId organisation, Consumer<Offer> reader) {
        var some = store.after(organisation, "", AT_A_TIME);
        while (!some.isEmpty()) {
            some.forEach(reader);
            some = store.after(organisation, some.getLast().service().code(), AT_A_TIME);
        }
    }

    public List<Mark> marks(OrganisationId organisation) {
        return store.marks(organisation);
    }

    public Extent extent(OrganisationId organisation) {
        return store.extent(organisation);
    }

    /** The components that the law asks of every standard, in its order. */
    public List<Listed> components() {
        return store.components();
    }

    public List<Listed> lifeEvents() {
        return store.lifeEvents();
    }

    public List<Listed> audiences() {
        return store.audiences();
    }
}
