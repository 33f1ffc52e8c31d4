package id.pendopo.survey;

import id.pendopo.shared.OrganisationId;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What is published, for modules that hand it on. */
@Component
public class Publications {

    private static final int DECIMALS = 2;

    private final PublicationStore store;
    private final Results results;

    Publications(PublicationStore store, Results results) {
        this.store = store;
        this.results = results;
    }

    /**
     * How many surveys are published.
     *
     * @param latest when the last one was; null without any
     */
    public record Extent(long surveys, @Nullable Instant latest) {}

    /** A published survey, and since when it is. */
    public record Mark(String code, Instant publishedAt) {}

    /**
     * What a survey found, in short.
     *
     * @param services codes of the services asked about
     * @param index the index as published, two decimals; null while it can't be known
     * @param low and high the ends of its range; null where there is none
     * @param n how many people answered
     * @param ended when the last answer could come in
     */
    public record Found(
            String code,
            String title,
            List<String> services,
            @Nullable BigDecimal index,
            @Nullable BigDecimal low,
            @Nullable BigDecimal high,
            long n,
            @Nullable Instant ended,
            @Nullable Instant publishedAt) {

        public Found {
            services = List.copyOf(services);
        }
    }

    /** The latest published result that covers the service. */
    public Optional<Found> ofService(OrganisationId organisation, String service) {
        return results.ofService(organisation, service).map(Publications::found);
    }

    /** Every published result, newest first. */
    public List<Found> all(OrganisationId organisation) {
        return results.published(organisation).stream().map(Publications::found).toList();
    }

    private static Found found(Result.Past past) {
        var survey = past.survey();
        var ikm = past.index().ikm();
        var range = past.index().ci95();
        return new Found(
                survey.code(),
                survey.title(),
                survey.services(),
                ikm == null ? null : ikm.rounded(),
                range == null ? null : range.low(DECIMALS),
                range == null ? null : range.high(DECIMALS),
                past.index().n(),
                survey.ends(),
                survey.times().published());
    }

    public Extent extent(OrganisationId organisation) {
        return store.extent(organisation);
    }

    public List<Mark> marks(OrganisationId organisation) {
        return store.marks(organisation);
    }
}
