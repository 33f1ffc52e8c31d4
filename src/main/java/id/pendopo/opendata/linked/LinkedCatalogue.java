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

    Optional<Offer> find(Namespace names, String code) {
        return offers.find(names.page().site().organisation(), code);
    }

    /** Everything, a service at a time. */
    void writeAll(Namespace names, RdfWriter writer) {
        var organisation = names.page().site().organisation();
        data.all(names).forEach(writer::write);
        lists.of(names).forEach(writer::write);
        measured.metrics(names).forEach(writer::write);
        names.units().values().stream()
                .flatMap(unit -> UnitDescriptions.of(names, unit).stream())
                .forEach(writer::write);
        var found = measured.all(organisation);
        offers.each(
                organisation,
                offer -> {
                    var all = services.of(names, offer);
                    var past = found.get(offer.service().code());
                    var figures =
                            past == null
                                    ? List.<Description>of()
                                    : measured.of(names, all.getFirst(), past);
                    writer.write(
                            Description.of(names.services())
                                    .add(Terms.HAS_PART, all.getFirst().subject()));
                    all.forEach(writer::write);
                    figures.forEach(writer::write);
                });
    }

    /** One service with all that it refers to, so that it can be read alone. */
    void write(Namespace names, Offer offer, RdfWriter writer) {
        var all = new ArrayList<>(services.of(names, offer));
        var service = all.getFirst();
        measured.of(names.page().site().organisation(), offer.service().code())
                .ifPresent(past -> all.addAll(measured.of(names, service, past)));
        all.addAll(data.services(names));
        var named = new HashSet<>(offer.locations());
        named.add(offer.service().unit());
        named.add(names.root().id());
        named.stream()
                .flatMap(id -> names.line(names.unit(id)).stream())
                .distinct()
                .flatMap(unit -> UnitDescriptions.of(names, unit).stream())
                .forEach(all::add);
        var explained = new ArrayList<>(lists.of(names));
        explained.addAll(measured.metrics(names).reversed());
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
