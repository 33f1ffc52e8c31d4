package id.pendopo.catalogue.standard;

import id.pendopo.catalogue.Bodies;
import id.pendopo.catalogue.Body;
import id.pendopo.catalogue.LawComponent;
import id.pendopo.catalogue.Standard;
import id.pendopo.catalogue.StandardStore;
import id.pendopo.organisation.Organisations;
import id.pendopo.shared.DemoPart;
import id.pendopo.shared.OrganisationId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** What the standards of the fictional regency said before, and what they will say. */
@Component
class DemoVersions implements DemoPart {

    private static final String WRITER = "Hendra Gunarso";

    /** The file {@code demo/catalogue/versions.json}. */
    private record Demo(Map<String, Signatory> signatories, List<Story> services) {}

    private record Signatory(String name, String position) {}

    /** A service with more than one version. */
    private record Story(
            String code, List<Earlier> versions, @Nullable Coming coming, @Nullable Change draft) {}

    private record Earlier(int monthsInForce, String decree, Map<String, JsonNode> components) {}

    private record Coming(int daysAhead, String decree, Map<String, JsonNode> components) {}

    private record Change(Map<String, JsonNode> components) {}

    private final Standards standards;
    private final StandardVersionStore versions;
    private final StandardStore store;
    private final Organisations organisations;
    private final Reading reading;

    /** Reads what the file says. */
    @Component
    record Reading(Bodies bodies, ObjectMapper json) {}

    DemoVersions(
            Standards standards,
            StandardVersionStore versions,
            StandardStore store,
            Organisations organisations,
            Reading reading) {
        this.standards = standards;
        this.versions = versions;
        this.store = store;
        this.organisations = organisations;
        this.reading = reading;
    }

    @Override
    public int order() {
        return 12;
    }

    @Override
    public void load(OrganisationId organisation, LocalDate today) {
        var demo = demo();
        var law =
                standards.law("id").stream()
                        .collect(Collectors.toMap(LawComponent::code, one -> one));
        demo.services().forEach(story -> tell(organisation, story, law, today));
        demo.signatories()
                .forEach(
                        (unit, person) ->
                                organisations
                                        .unit(organisation, unit)
                                        .ifPresent(
                                                one ->
                                                        versions.sign(
                                                                organisation,
                                                                one.id(),
                                                                person.name(),
                                                                person.position())));
    }

    private void tell(
            OrganisationId organisation,
            Story story,
            Map<String, LawComponent> law,
            LocalDate today) {
        var subject = standards.find(organisation, story.code()).orElseThrow();
        var now = subject.inForce().orElseThrow();
        int number = 0;
        for (var earlier : story.versions()) {
            var from = today.minusMonths(earlier.monthsInForce()).withDayOfMonth(1);
            add(subject, now, ++number, from, earlier.decree(), read(earlier.components(), law));
        }
        var coming = story.coming();
        if (coming != null) {
            var from = today.plusDays(coming.daysAhead());
            var changes = read(coming.components(), law);
            add(subject, now, now.number() + 1, from, coming.decree(), changes);
        }
        var draft = story.draft();
        if (draft != null) {
            var at = today.atStartOfDay().toInstant(ZoneOffset.UTC);
            int made = versions.make(subject, now.number(), WRITER, at).getFirst();
            read(draft.components(), law)
                    .forEach((code, body) -> versions.save(subject, made, code, body, 1, WRITER));
        }
    }

    private void add(
            Subject subject,
            Version now,
            int number,
            LocalDate from,
            String decree,
            Map<String, Body> changes) {
        var components = new HashMap<>(standards.bodies(subject, now.number()));
        components.putAll(changes);
        store.add(
                subject.organisation(),
                subject.service().id(),
                new Standard(
                        number,
                        Standard.Status.APPROVED,
                        from,
                        new Standard.Decree(decree + "/" + from.getYear(), now.decree().title()),
                        components));
    }

    private Map<String, Body> read(Map<String, JsonNode> raw, Map<String, LawComponent> law) {
        var components = new HashMap<String, Body>();
        raw.forEach(
                (code, body) -> {
                    var shape = Objects.requireNonNull(law.get(code)).shape();
                    components.put(code, reading.bodies().read(body.toString(), shape));
                });
        return components;
    }

    private Demo demo() {
        try (var input = new ClassPathResource("demo/catalogue/versions.json").getInputStream()) {
            return reading.json().readValue(input, Demo.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
