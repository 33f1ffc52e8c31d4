package id.pendopo.survey;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import id.pendopo.catalogue.ServiceRef;
import id.pendopo.catalogue.Services;
import id.pendopo.layout.Option;
import id.pendopo.organisation.Unit;
import id.pendopo.shared.OrganisationId;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What the catalogue says of the services a survey asks about. */
@Component
public class ServiceNames {

    private record Key(OrganisationId organisation, String code) {}

    private final Services services;
    private final LoadingCache<Key, Optional<ServiceRef>> known;

    ServiceNames(Services services) {
        this.services = services;
        this.known =
                Caffeine.newBuilder()
                        .maximumSize(10_000)
                        .expireAfterWrite(Duration.ofSeconds(10))
                        .build(key -> services.find(key.organisation(), key.code()));
    }

    /** The code as the catalogue writes it; empty when there is no such service. */
    Optional<String> known(OrganisationId organisation, String code) {
        return services.find(organisation, code).map(ServiceRef::code);
    }

    /** Is there such a service? */
    boolean has(OrganisationId organisation, String code) {
        return known.get(new Key(organisation, code)).isPresent();
    }

    /** The services of a unit and of those below it. */
    List<Option> of(OrganisationId organisation, Unit unit) {
        return services.ofUnit(organisation, unit.id()).stream()
                .map(service -> new Option(service.code(), service.name()))
                .toList();
    }

    /** The name of a service; its code when the catalogue has it no longer. */
    public String name(OrganisationId organisation, String code) {
        return known.get(new Key(organisation, code)).map(ServiceRef::name).orElse(code);
    }
}
