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
    List<Description> of(Namespace names, Offer offer) {
        var code = offer.service().code();
        var language = offer.service().language();
        var authority = names.unit(offer.service().unit());
        var service =
                Description.of(names.service(code), Terms.of("cpsv:PublicService"))
                        .plain(Terms.IDENTIFIER, code)
                        .in(language, Terms.TITLE, offer.service().name())
                        .in(language, Terms.TEXT, offer.summary())
                        .add(Terms.LANGUAGE, names.language(language))
                        .at(Terms.MODIFIED, offer.updatedAt())
                        .add(Terms.of("cv:hasCompetentAuthority"), names.unit(authority))
                        .add(Terms.SPATIAL, names.place())
                        .add(Terms.PART_OF, names.services())
                        .add(Terms.PAGE, names.page(code));
        for (var event : offer.lifeEvents()) {
            service.add(Terms.of("cv:isGroupedBy"), names.concept("peristiwa", event));
        }
        for (var audience : offer.audiences()) {
            service.add(Terms.of("cv:isClassifiedBy"), names.concept("untuk", audience));
        }
        var all = new ArrayList<Description>();
        all.add(service);
        all.add(Description.of(names.page(code), Terms.of("foaf:Document")));
        channels(names, offer, service, all);
        if (offer.standard() != null) {
            promise(names, offer, offer.standard(), service, all);
        }
        return all;
    }

    /** At each place, and from home where that can be done. */
    private static void channels(
            Namespace names, Offer offer, Description service, List<Description> all) {
        var code = offer.service().code();
        for (var id : offer.locations()) {
            var unit = names.unit(id);
            var channel =
                    channel(names, code, unit.code(), "PLACE")
                            .in("id", Terms.TEXT, where(unit))
                            .add(Terms.of("cv:ownedBy"), names.unit(unit))
                            .add(
                                    Terms.of("cv:openingHours"),
                                    UnitDescriptions.hourNames(names, unit));
            service.add(Terms.of("cv:hasChannel"), channel.subject());
            all.add(channel);
        }
        if (offer.online()) {
            var channel =
                    names.both(
                            channel(names, code, "ONLINE", "ONLINE"),
                            Terms.TEXT,
                            "opendata.code.saluran.ONLINE");
            service.add(Terms.of("cv:hasChannel"), channel.subject());
            all.add(channel);
        }
    }

    private static Description channel(Namespace names, String code, String name, String type) {
        return Description.of(names.page(code).part("saluran-" + name), Terms.of("cv:Channel"))
                .plain(Terms.IDENTIFIER, code + "-SALURAN-" + name)
                .add(Terms.KIND, names.concept("saluran", type));
    }

    private static String where(Unit unit) {
        return unit.address().isBlank() ? unit.name() : unit.name() + ", " + unit.address();
    }

    private void promise(
            Namespace names,
            Offer offer,
            Standard standard,
            Description service,
            List<Description> all) {
        service.add(Terms.of("adms:status"), names.concept("status", "IN_FORCE"));
        var decree = decree(names, offer, standard);
        service.add(Terms.of("cv:hasLegalResource"), decree.subject());
        all.add(decree);
        var parts = new ComponentDescriptions(names, offer, service, all);
        for (var component : offers.components()) {
            var body = standard.components().get(component.key());
            if (body != null && !body.blank()) {
                parts.add(component.key(), body);
                rule(names, offer, component, parts.text(body), decree, service, all);
            }
        }
    }

    /** The decision that put the standard in force. */
    private static Description decree(Namespace names, Offer offer, Standard standard) {
        var page = names.page(offer.service().code());
        return Description.of(page.part("keputusan"), Terms.of("eli:LegalResource"))
                .plain(Terms.IDENTIFIER, standard.decree().number())
                .in(offer.service().language(), Terms.TITLE, standard.decree().title())
                .add(
                        Terms.of("eli:first_date_entry_in_force"),
                        Literal.of(standard.effectiveFrom()));
    }

    private static void rule(
            Namespace names,
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
                                names.page(code).part("aturan-" + component.key()),
                                Terms.of("cpsv:Rule"))
                        .plain(Terms.IDENTIFIER, code + "-" + component.key())
                        .in("id", Terms.TITLE, component.nameId())
                        .in("en", Terms.TITLE, component.nameEn())
                        .in(offer.service().language(), Terms.TEXT, text)
                        .add(Terms.LANGUAGE, names.language(offer.service().language()))
                        .add(Terms.KIND, names.concept("komponen", component.key()))
                        .add(Terms.of("cpsv:implements"), decree.subject());
        service.add(Terms.of("cpsv:follows"), rule.subject());
        all.add(rule);
    }
}
