package id.pendopo.organisation;

import id.pendopo.shared.DemoPart;
import id.pendopo.shared.Ids;
import id.pendopo.shared.Outcome;
import id.pendopo.shared.Site;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.ObjectMapper;

/**
 * Loads the fictional regency into an empty house: its organisation, units and regions, then the
 * part of every module. All in one transaction, so that it is there whole or not at all.
 */
@Component
@ConditionalOnWebApplication
@Order(1)
class DemoLoader implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(DemoLoader.class);

    /** The file {@code demo/organisation.json}. */
    private record Demo(DemoOrganisation organisation, List<DemoUnit> units) {}

    private record DemoOrganisation(
            String code,
            String name,
            String tagline,
            String kind,
            String regionCode,
            String zone,
            DemoContact contact) {}

    private record DemoContact(
            String place,
            String address,
            String hours,
            String phone,
            String phoneLink,
            String email) {}

    private record DemoUnit(
            String code,
            @Nullable String parent,
            String name,
            String shortName,
            String kind,
            String address,
            @Nullable String regionCode,
            String phone,
            String email,
            String whatsapp,
            @Nullable Position position,
            List<Unit.Hours> hours,
            List<Unit.Access> accessibility) {}

    private final Organisations organisations;
    private final Regions regions;
    private final ObjectProvider<DemoPart> parts;
    private final ObjectMapper json;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final boolean demo;

    DemoLoader(
            Organisations organisations,
            Regions regions,
            ObjectProvider<DemoPart> parts,
            ObjectMapper json,
            TransactionTemplate transaction,
            Clock clock,
            @Value("${pendopo.demo}") boolean demo) {
        this.organisations = organisations;
        this.regions = regions;
        this.parts = parts;
        this.json = json;
        this.transaction = transaction;
        this.clock = clock;
        this.demo = demo;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (demo && !organisations.setUp()) {
            transaction.executeWithoutResult(_ -> load());
            LOG.info("The fictional regency has moved in");
        }
    }

    private void load() {
        var file = read();
        regions.load(new ClassPathResource("demo/regions.csv"));
        var organisation = done(organisations.setUp(fresh(file.organisation())));
        for (var unit : file.units()) {
            done(organisations.add(organisation, unit.parent(), unit(unit)));
        }
        var today = LocalDate.ofInstant(clock.instant(), ZoneId.of(file.organisation().zone()));
        parts.stream()
                .sorted(Comparator.comparingInt(DemoPart::order))
                .forEach(part -> part.load(organisation, today));
    }

    private Demo read() {
        try (var input = new ClassPathResource("demo/organisation.json").getInputStream()) {
            return json.readValue(input, Demo.class);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static NewOrganisation fresh(DemoOrganisation demo) {
        var contact = demo.contact();
        return new NewOrganisation(
                demo.code(),
                demo.name(),
                demo.tagline(),
                demo.kind(),
                demo.regionCode(),
                ZoneId.of(demo.zone()),
                new Site.Contact(
                        contact.place(),
                        List.of(contact.address()),
                        contact.hours(),
                        contact.phone(),
                        contact.phoneLink(),
                        contact.email()));
    }

    private static Unit unit(DemoUnit demo) {
        return new Unit(
                new UnitId(Ids.next()),
                demo.code(),
                null,
                "",
                demo.name(),
                demo.shortName(),
                demo.kind(),
                demo.address(),
                demo.regionCode(),
                demo.phone(),
                demo.email(),
                demo.whatsapp(),
                demo.position(),
                demo.hours(),
                demo.accessibility(),
                true);
    }

    private static <T> T done(Outcome<T> outcome) {
        return switch (outcome) {
            case Outcome.Done<T>(var value) -> value;
            case Outcome.Refused<T>(var problems) ->
                    throw new IllegalStateException("Demo data refused: " + problems);
        };
    }
}
