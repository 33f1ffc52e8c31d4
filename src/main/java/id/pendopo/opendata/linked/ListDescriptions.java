package id.pendopo.opendata.linked;

import id.pendopo.catalogue.Body;
import id.pendopo.catalogue.Listed;
import id.pendopo.catalogue.Offers;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** The lists of codes that services refer to, so that a file explains itself. */
@Component
class ListDescriptions {

    private final Offers offers;

    ListDescriptions(Offers offers) {
        this.offers = offers;
    }

    /** All entries; those that no service uses do no harm. */
    List<Description> of(Namespace names) {
        var all = new ArrayList<Description>();
        for (var component : offers.components()) {
            all.add(concept(names, "komponen", component));
        }
        for (var audience : offers.audiences()) {
            all.add(concept(names, "untuk", audience));
        }
        for (var event : offers.lifeEvents()) {
            all.add(
                    named(names, "peristiwa", event, Terms.TITLE, Terms.of("cv:LifeEvent"))
                            .plain(Terms.IDENTIFIER, event.key()));
        }
        for (var kind : Body.RequirementKind.values()) {
            all.add(concept(names, "syarat", kind.name()));
        }
        for (var form : Body.ProductForm.values()) {
            all.add(concept(names, "hasil", form.name()));
        }
        all.add(concept(names, "saluran", "PLACE"));
        all.add(concept(names, "saluran", "ONLINE"));
        all.add(concept(names, "status", "IN_FORCE"));
        all.add(place(names));
        all.add(
                Description.of(Namespace.RUPIAH, Terms.of("skos:Concept"))
                        .plain(Terms.NOTATION, "IDR")
                        .in("id", Terms.LABEL, "rupiah")
                        .in("en", Terms.LABEL, "Indonesian rupiah"));
        for (var language : List.of("id", "en")) {
            all.add(
                    Description.of(names.language(language), Terms.of("dct:LinguisticSystem"))
                            .plain(Terms.IDENTIFIER, language));
        }
        return all;
    }

    private static Description place(Namespace names) {
        var place = Description.of(names.place(), Terms.of("dct:Location"));
        return names.place().equals(Namespace.COUNTRY)
                ? place.in("id", Terms.LABEL, "Indonesia").in("en", Terms.LABEL, "Indonesia")
                : place.plain(Terms.IDENTIFIER, names.root().regionCode());
    }

    private static Description concept(Namespace names, String list, Listed entry) {
        return named(names, list, entry, Terms.LABEL, Terms.of("skos:Concept"))
                .plain(Terms.NOTATION, entry.key());
    }

    private static Description named(
            Namespace names, String list, Listed entry, Iri property, Iri type) {
        return Description.of(names.concept(list, entry.key()), type)
                .in("id", property, entry.nameId())
                .in("en", property, entry.nameEn());
    }

    private static Description concept(Namespace names, String list, String key) {
        var concept = Description.of(names.concept(list, key), Terms.of("skos:Concept"));
        concept.plain(Terms.NOTATION, key);
        return names.both(concept, Terms.LABEL, "opendata.code." + list + "." + key);
    }
}
