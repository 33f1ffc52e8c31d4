package id.pendopo.catalogue;

import id.pendopo.organisation.Organisations;
import id.pendopo.organisation.UnitId;
import id.pendopo.shared.DemoPart;
import id.pendopo.shared.Ids;
import id.pendopo.shared.OrganisationId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** The services of the fictional regency, from {@code demo/catalogue}. */
@Component
class DemoServices implements DemoPart {

    private static final String FILES = "classpath:demo/catalogue/rsk-*.json";
    private static final String HOME = "classpath:demo/catalogue/home.json";

    /** One file: the services of a unit. */
    private record UnitFile(
            String unit, Map<String, JsonNode> defaults, List<DemoService> services) {}

    private record DemoService(
            String code,
            String name,
            String summary,
            List<String> lifeEvents,
            List<String> audience,
            List<String> keywords,
            boolean online,
            List<String> locations,
            @Nullable Integer version,
            int monthsInForce,
            Standard.Decree decree,
            Map<String, JsonNode> components) {}

    private final ServiceStore services;
    private final StandardStore standards;
    private final Organisations organisations;
    private final Bodies bodies;
    private final ObjectMapper json;

    DemoServices(
            ServiceStore services,
            StandardStore standards,
            Organisations organisations,
            Bodies bodies,
            ObjectMapper json) {
        this.services = services;
        this.standards = standards;
        this.organisations = organisations;
        this.bodies = bodies;
        this.json = json;
    }

    @Override
    public int order() {
        return 11;
    }

    @Override
    public void load(OrganisationId organisation, LocalDate today) {
        var shapes =
                standards.law("id").stream()
                        .collect(Collectors.toMap(LawComponent::code, LawComponent::shape));
        var finder = new PathMatchingResourcePatternResolver();
        try {
            for (var resource : finder.getResources(FILES)) {
                var file = read(resource, new TypeReference<UnitFile>() {});
                for (var demo : file.services()) {
                    var standard = standard(demo, file.defaults(), shapes, today);
                    services.add(
                            organisation,
                            service(organisation, file.unit(), demo, standard),
                            standard);
                }
            }
            var home =
                    read(
                            finder.getResource(HOME),
                            new TypeReference<Map<String, List<String>>>() {});
            home.forEach((event, codes) -> feature(organisation, event, codes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Service service(
            OrganisationId organisation, String unit, DemoService demo, Standard standard) {
        var places = new ArrayList<UnitId>();
        demo.locations().forEach(code -> places.add(unit(organisation, code)));
        return new Service(
                new ServiceId(Ids.next()),
                demo.code(),
                demo.name(),
                demo.summary(),
                unit(organisation, unit),
                demo.online(),
                demo.audience(),
                demo.keywords(),
                demo.lifeEvents(),
                places,
                "id",
                standard.effectiveFrom().atStartOfDay().toInstant(ZoneOffset.UTC));
    }

    private Standard standard(
            DemoService demo,
            Map<String, JsonNode> defaults,
            Map<String, Shape> shapes,
            LocalDate today) {
        var raw = new HashMap<>(defaults);
        raw.putAll(demo.components());
        var components = new HashMap<String, Body>();
        raw.forEach(
                (code, body) ->
                        components.put(
                                code,
                                bodies.read(
                                        body.toString(),
                                        Objects.requireNonNull(shapes.get(code)))));
        var from = today.minusMonths(demo.monthsInForce()).withDayOfMonth(1);
        var number = demo.decree().number().replaceFirst("/20\\d\\d$", "/" + from.getYear());
        var decree = new Standard.Decree(number, demo.decree().title());
        int version = demo.version() == null ? 1 : demo.version();
        return new Standard(version, Standard.Status.IN_FORCE, from, decree, components);
    }

    private void feature(OrganisationId organisation, String event, List<String> codes) {
        for (int i = 0; i < codes.size(); i++) {
            services.feature(organisation, event, codes.get(i), i + 1);
        }
    }

    private UnitId unit(OrganisationId organisation, String code) {
        return organisations.unit(organisation, code).orElseThrow().id();
    }

    private <T> T read(Resource file, TypeReference<T> type) throws IOException {
        try (var input = file.getInputStream()) {
            return json.readValue(input, type);
        }
    }
}
