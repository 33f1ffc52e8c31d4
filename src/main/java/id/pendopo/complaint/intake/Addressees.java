package id.pendopo.complaint.intake;

import id.pendopo.catalogue.Services;
import id.pendopo.layout.Option;
import id.pendopo.organisation.Organisations;
import id.pendopo.organisation.Unit;
import id.pendopo.shared.OrganisationId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What a complaint can be about: services and units, found by their names. */
@Component
class Addressees {

    private static final int MOST = 8;
    private static final String SERVICE = "layanan:";
    private static final String UNIT = "unit:";

    private final Services services;
    private final Organisations organisations;

    Addressees(Services services, Organisations organisations) {
        this.services = services;
        this.organisations = organisations;
    }

    /**
     * A service with the unit that answers for it, or a unit alone.
     *
     * @param unit code; empty when nothing was chosen
     * @param service code; empty when it is a unit
     */
    record Addressee(String unit, String service, String name, String under) {

        static final Addressee NOBODY = new Addressee("", "", "", "");
    }

    static String ofService(String code) {
        return code.isEmpty() ? "" : SERVICE + code;
    }

    static String ofUnit(String code) {
        return code.isEmpty() ? "" : UNIT + code;
    }

    /** What was chosen; nobody when nothing was, empty when there is no such thing. */
    Optional<Addressee> find(OrganisationId organisation, String chosen) {
        if (chosen.isEmpty()) {
            return Optional.of(Addressee.NOBODY);
        }
        if (chosen.startsWith(SERVICE)) {
            return services.find(organisation, chosen.substring(SERVICE.length()))
                    .flatMap(
                            service ->
                                    organisations
                                            .unit(organisation, service.unit())
                                            .map(
                                                    unit ->
                                                            new Addressee(
                                                                    unit.code(),
                                                                    service.code(),
                                                                    service.name(),
                                                                    unit.name())));
        }
        return chosen.startsWith(UNIT)
                ? organisations
                        .unit(organisation, chosen.substring(UNIT.length()))
                        .filter(Unit::active)
                        .map(unit -> new Addressee(unit.code(), "", unit.name(), ""))
                : Optional.empty();
    }

    /** Units and services in whose names, codes or descriptions the words occur. */
    List<Option> search(OrganisationId organisation, String words) {
        var wanted = words.strip().toLowerCase(Locale.ROOT);
        var found = new ArrayList<Option>();
        if (wanted.isEmpty()) {
            return found;
        }
        organisations.units(organisation).stream()
                .filter(Unit::active)
                .filter(unit -> named(unit, wanted))
                .limit(MOST)
                .forEach(unit -> found.add(new Option(ofUnit(unit.code()), unit.name())));
        services.search(organisation, words, MOST)
                .forEach(
                        one ->
                                found.add(
                                        new Option(ofService(one.code()), one.name(), one.unit())));
        return found;
    }

    /** All units, for officers, each after its parent. */
    List<Option> units(OrganisationId organisation) {
        return organisations.units(organisation).stream()
                .filter(Unit::active)
                .map(unit -> new Option(ofUnit(unit.code()), unit.name()))
                .toList();
    }

    private static boolean named(Unit unit, String words) {
        var name = (unit.name() + " " + unit.shortName()).toLowerCase(Locale.ROOT);
        return List.of(words.split("\\s+")).stream().allMatch(name::contains);
    }
}
