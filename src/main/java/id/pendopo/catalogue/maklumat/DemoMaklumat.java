package id.pendopo.catalogue.maklumat;

import id.pendopo.organisation.Organisations;
import id.pendopo.organisation.Unit;
import id.pendopo.shared.DemoPart;
import id.pendopo.shared.OrganisationId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.ObjectMapper;

/** What units of the fictional regency have pledged. */
@Component
class DemoMaklumat implements DemoPart {

    private static final String AUTHOR = "demo";

    private final Maklumats maklumats;
    private final Organisations organisations;
    private final ObjectMapper json;

    DemoMaklumat(Maklumats maklumats, Organisations organisations, ObjectMapper json) {
        this.maklumats = maklumats;
        this.organisations = organisations;
        this.json = json;
    }

    /** One of them in {@code demo/catalogue/maklumat.json}. */
    private record Told(
            String unit, int daysAgo, String signatory, String position, String compensation) {}

    @Override
    public int order() {
        return 14;
    }

    @Override
    public void load(OrganisationId organisation, LocalDate today) {
        for (var told : told()) {
            var unit = organisations.unit(organisation, told.unit()).orElseThrow();
            publish(organisation, unit, told, today.minusDays(told.daysAgo()));
        }
    }

    private void publish(OrganisationId organisation, Unit unit, Told told, LocalDate day) {
        var place = organisations.root(organisation).name().replaceFirst("^\\S+ ", "");
        var signature = new Maklumat.Signature(place, day, told.signatory(), told.position(), "");
        int number = maklumats.all(organisation, unit).size() + 1;
        var promises = maklumats.pledged(organisation, unit, day);
        var made = maklumats.made(number, told.compensation(), signature, promises);
        var at = day.atTime(2, 0).toInstant(ZoneOffset.UTC);
        maklumats.add(organisation, unit, made, AUTHOR, at);
    }

    private List<Told> told() {
        try (var input = new ClassPathResource("demo/catalogue/maklumat.json").getInputStream()) {
            return List.of(json.readValue(input, Told[].class));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
