package id.pendopo.opendata.linked;

import id.pendopo.catalogue.Listed;
import id.pendopo.catalogue.Offer;
import id.pendopo.catalogue.Offers;
import id.pendopo.catalogue.Standard;
import id.pendopo.organisation.Unit;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** What is said of a service: CPSV-AP 3.2.0 with all 14 components of its standard. */
@Component
class ServiceDescriptions {

    private final Offers offers;

    ServiceDescriptions(Offers offers) {
        this.offers = offers;
    }

    /** The service first, then what belongs to it alone. */
    List<Description> of(House house, Offer offer) {
        var code = offer.service().code();
        var language = offer.service().language();
        var authority = house.unit(offer.service().unit());
        var service =
                Description.of(house.service(code), Terms.of("cpsv:PublicService"))
                        .plain(Terms.IDENTIFIER, code)
                        .in(language, Terms.TITLE, offer.service().name())
                        .in(language, Terms.TEXT, offer.summary())
                        .add(Terms.LANGUAGE, house.language(language))
                        .at(Terms.MODIFIED, offer.updatedAt())
                        .add(Terms.of("cv:hasCompetentAuthority"), house.unit(authority))
                        .add(Terms.SPATIAL, house.place(authority))
                        .add(Terms.PART_OF, house.services())
                        .add(Terms.PAGE, house.page(code));
        for (var event : offer.lifeEvents()) {
            service.add(Terms.of("cv:isGroupedBy"), house.concept("peristiwa", event));
        }
        for (var audience : offer.audiences()) {
            service.add(Terms.of("cv:isClassifiedBy"), house.concept("untuk", audience));
        }
        var all = new ArrayList<Description>();
        all.add(service);
        all.add(Description.of(house.page(code), Terms.of("foaf:Document")));
        channels(house, offer, service, all);
        if (offer.standard() != null) {
            promise(house, offer, offer.standard(), service, all);
        }
        return all;
    }

    /** At each place, and from home where that can be done. */
    private static void channels(
            House house, Offer offer, Description service, List<Description> all) {
        var code = offer.service().code();
        for (var id : offer.locations()) {
            var unit = house.unit(id);
            var channel =
                    channel(house, code, unit.code(), "PLACE")
                            .in("id", Terms.TEXT, where(unit))
                            .add(Terms.of("cv:ownedBy"), house.unit(unit))
                            .add(
                                    Terms.of("cv:openingHours"),
                                    UnitDescriptions.hourNames(house, unit));
            service.add(Terms.of("cv:hasChannel"), channel.subject());
            all.add(channel);
        }
        if (offer.online()) {
            var channel =
                    house.both(
                            channel(house, code, "ONLINE", "ONLINE"),
                            Terms.TEXT,
                            "opendata.code.saluran.ONLINE");
            service.add(Terms.of("cv:hasChannel"), channel.subject());
            all.add(channel);
        }
    }

    private static Description channel(House house, String code, String name, String type) {
        return Description.of(house.page(code).part("saluran-" + name), Terms.of("cv:Channel"))
                .plain(Terms.IDENTIFIER, code + "-SALURAN-" + name)
                .add(Terms.KIND, house.concept("saluran", type));
    }

    private static String where(Unit unit) {
        return unit.address().isBlank() ? unit.name() : unit.name() + ", " + unit.address();
    }

    private void promise(
            House house,
            Offer offer,
            Standard standard,
            Description service,
            List<Description> all) {
        service.add(Terms.of("adms:status"), house.concept("status", "IN_FORCE"));
        var decree = decree(house, offer, standard);
        service.add(Terms.of("cv:hasLegalResource"), decree.subject());
        all.add(decree);
        var parts = new ComponentDescriptions(house, offer, service, all);
        for (var component : offers.components()) {
            var body = standard.components().get(component.key());
            if (body != null && !body.blank()) {
                parts.add(component.key(), body);
                rule(house, offer, component, parts.text(body), decree, service, all);
            }
        }
    }

    /** The decision that put the standard in force. */
    private static Description decree(House house, Offer offer, Standard standard) {
        var page = house.page(offer.service().code());
        return Description.of(page.part("keputusan"), Terms.of("eli:LegalResource"))
                .plain(Terms.IDENTIFIER, standard.decree().number())
                .in(offer.service().language(), Terms.TITLE, standard.decree().title())
                .add(
                        Terms.of("eli:first_date_entry_in_force"),
                        Literal.of(standard.effectiveFrom()));
    }

    private static void rule(
            House house,
            Offer offer,
            Listed component,
            String text,
            Description decree,
            Description service,
            List<Description> all) {
        if (text.isBlank()) {
            return;
        }
        var code = offer.service().code();
        var rule =
                Description.of(
                                house.page(code).part("aturan-" + component.key()),
                                Terms.of("cpsv:Rule"))
                        .plain(Terms.IDENTIFIER, code + "-" + component.key())
                        .in("id", Terms.TITLE, component.nameId())
                        .in("en", Terms.TITLE, component.nameEn())
                        .in(offer.service().language(), Terms.TEXT, text)
                        .add(Terms.LANGUAGE, house.language(offer.service().language()))
                        .add(Terms.KIND, house.concept("komponen", component.key()))
                        .add(Terms.of("cpsv:implements"), decree.subject());
        service.add(Terms.of("cpsv:follows"), rule.subject());
        all.add(rule);
    }
}
