package id.pendopo.opendata.linked;

import id.pendopo.catalogue.Offer;
import id.pendopo.catalogue.Offers;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Hands on the catalogue, whole or one service of it, as things that are said of things. */
@Component
class LinkedCatalogue {

    private final Offers offers;
    private final ServiceDescriptions services;
    private final ListDescriptions lists;
    private final DataDescriptions data;
    private final MeasuredDescriptions measured;

    LinkedCatalogue(
            Offers offers,
            ServiceDescriptions services,
            ListDescriptions lists,
            DataDescriptions data,
            MeasuredDescriptions measured) {
        this.offers = offers;
        this.services = services;
        this.lists = lists;
        this.data = data;
        this.measured = measured;
    }

    Optional<Offer> find(House house, String code) {
        return offers.find(house.page().site().organisation(), code);
    }

    /** Everything, a service at a time. */
    void writeAll(House house, RdfWriter writer) {
        var organisation = house.page().site().organisation();
        data.all(house).forEach(writer::write);
        lists.of(house).forEach(writer::write);
        measured.metrics(house).forEach(writer::write);
        house.units().values().stream()
                .flatMap(unit -> UnitDescriptions.of(house, unit).stream())
                .forEach(writer::write);
        var found = measured.all(organisation);
        offers.each(
                organisation,
                offer -> {
                    var all = services.of(house, offer);
                    var past = found.get(offer.service().code());
                    var figures =
                            past == null
                                    ? List.<Description>of()
                                    : measured.of(house, all.getFirst(), past);
                    writer.write(
                            Description.of(house.services())
                                    .add(Terms.HAS_PART, all.getFirst().subject()));
                    all.forEach(writer::write);
                    figures.forEach(writer::write);
                });
    }

    /** One service with all that it refers to, so that it can be read alone. */
    void write(House house, Offer offer, RdfWriter writer) {
        var all = new ArrayList<>(services.of(house, offer));
        var service = all.getFirst();
        measured.of(house.page().site().organisation(), offer.service().code())
                .ifPresent(past -> all.addAll(measured.of(house, service, past)));
        all.addAll(data.services(house));
        var named = new HashSet<>(offer.locations());
        named.add(offer.service().unit());
        named.add(house.root().id());
        named.stream()
                .flatMap(id -> house.line(house.unit(id)).stream())
                .distinct()
                .flatMap(unit -> UnitDescriptions.of(house, unit).stream())
                .forEach(all::add);
        var explained = new ArrayList<>(lists.of(house));
        explained.addAll(measured.metrics(house).reversed());
        var meant = meant(all);
        for (var description : explained) {
            if (meant.contains(description.subject())) {
                all.add(description);
                meant.addAll(meant(List.of(description)));
            }
        }
        all.forEach(writer::write);
    }

    private static Set<Iri> meant(List<Description> all) {
        var meant = new HashSet<Iri>();
        for (var description : all) {
            for (var values : description.statements().values()) {
                for (var value : values) {
                    if (value instanceof Iri iri) {
                        meant.add(iri);
                    }
                }
            }
        }
        return meant;
    }
}
