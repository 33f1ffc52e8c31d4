package id.pendopo.opendata.linked;

import id.pendopo.catalogue.Body;
import id.pendopo.catalogue.Fees;
import id.pendopo.catalogue.Offer;
import id.pendopo.catalogue.ProcessingTime;
import id.pendopo.catalogue.Wording;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Components of a standard for which CPSV-AP has a place of its own. */
final class ComponentDescriptions {

    private static final Pattern SITE =
            Pattern.compile("(https?://)?([a-z0-9-]+\\.)+[a-z]{2,}(/\\S*)?");

    private final Namespace names;
    private final Description service;
    private final List<Description> all;
    private final String code;
    private final String language;

    ComponentDescriptions(
            Namespace names, Offer offer, Description service, List<Description> all) {
        this.names = names;
        this.service = service;
        this.all = all;
        this.code = offer.service().code();
        this.language = offer.service().language();
    }

    /** What it says as a text; empty where all of it is said otherwise. */
    String text(Body body) {
        return new RuleText(names.in(language)).of(body);
    }

    void add(String component, Body body) {
        switch (body) {
            case Body.Requirements(var requirements) ->
                    each(requirements, component, this::requirement);
            case ProcessingTime time ->
                    service.add(
                            Terms.of("cv:processingTime"),
                            new Literal(duration(time), null, Terms.DURATION));
            case Fees(var fees) -> each(fees, component, this::cost);
            case Body.Products(var products) -> each(products, component, this::output);
            case Body.Channels(var channels, _, _) -> each(channels, component, this::contact);
            case Body.Laws(var laws) -> each(laws, component, this::law);
            case Body.Steps _,
                    Body.Facilities _,
                    Body.Items _,
                    Body.Prose _,
                    Body.Staff _,
                    Body.Evaluation _ -> {}
        }
    }

    /** ISO 8601 knows no working days: how they are counted stands in the rule beside it. */
    static String duration(ProcessingTime time) {
        return switch (time.unit()) {
            case MINUTE -> "PT" + time.value() + "M";
            case HOUR -> "PT" + time.value() + "H";
            case WORKING_DAY, CALENDAR_DAY -> "P" + time.value() + "D";
        };
    }

    /** Describes one of several, under the name that its place gives it. */
    private interface One<T> {
        void describe(String name, T one);
    }

    private <T> void each(List<T> many, String component, One<T> one) {
        for (int i = 0; i < many.size(); i++) {
            one.describe(component + "-" + (i + 1), many.get(i));
        }
    }

    private Description part(String name, String type) {
        var part =
                Description.of(names.page(code).part(name), Terms.of(type))
                        .plain(Terms.IDENTIFIER, code + "-" + name);
        all.add(part);
        return part;
    }

    private void requirement(String name, Body.Requirement one) {
        var requirement =
                part(name, "cv:Requirement")
                        .in(language, Terms.TITLE, one.title())
                        .in(language, Terms.TEXT, joined(one.description(), one.condition()))
                        .add(Terms.KIND, names.concept("syarat", one.kind().name()));
        service.add(Terms.of("cv:holdsRequirement"), requirement.subject());
        if (one.kind() == Body.RequirementKind.DOCUMENT) {
            var evidence =
                    part(name + "-bukti", "cv:EvidenceType").in(language, Terms.TITLE, one.title());
            service.add(Terms.of("cv:hasInputType"), evidence.subject());
        }
    }

    private void cost(String name, Fees.Fee fee) {
        var cost =
                part(name, "cv:Cost")
                        .in(
                                language,
                                Terms.TEXT,
                                joined(new Wording(names.in(language)).fee(fee), fee.legalBasis()))
                        .add(Terms.of("cv:currency"), Namespace.RUPIAH);
        if (fee.amount() != null) {
            cost.add(Terms.of("cv:hasValue"), new Literal(fee.amount() + ".0", null, Terms.DOUBLE));
        }
        service.add(Terms.of("cv:hasCost"), cost.subject());
    }

    private void output(String name, Body.Product product) {
        var output =
                part(name, "cv:Output")
                        .in(language, Terms.TITLE, product.name())
                        .in(language, Terms.TEXT, product.validity())
                        .add(Terms.KIND, names.concept("hasil", product.form().name()));
        service.add(Terms.of("cpsv:produces"), output.subject());
    }

    private void law(String name, Body.Law law) {
        var resource = part(name, "eli:LegalResource").in(language, Terms.TITLE, law.title());
        service.add(Terms.of("cv:hasLegalResource"), resource.subject());
    }

    private void contact(String name, Body.Channel channel) {
        var contact = part(name, "cv:ContactPoint");
        service.add(Terms.of("cv:contactPoint"), contact.subject());
        switch (channel.type()) {
            case PHONE, SMS, WHATSAPP -> contact.plain(Terms.of("cv:telephone"), channel.value());
            case EMAIL -> contact.plain(Terms.of("cv:email"), channel.value());
            case WEB, SP4N -> site(contact, channel.value());
            case COUNTER -> {}
        }
        contact.in(
                language,
                Terms.TEXT,
                names.in(language).t("catalogue.channel." + channel.type())
                        + ": "
                        + channel.value());
        if (channel.hours() != null && !channel.hours().isBlank()) {
            var hours =
                    Description.of(
                                    names.page(code).part(name + "-jam"),
                                    Terms.of("time:TemporalEntity"))
                            .in(language, Terms.TEXT, channel.hours());
            contact.add(Terms.of("cv:openingHours"), hours.subject());
            all.add(hours);
        }
    }

    /** People write lapor.go.id; a program needs the scheme. */
    private void site(Description contact, String value) {
        if (!SITE.matcher(value).matches()) {
            return;
        }
        var address = value.startsWith("http") ? value : "https://" + value;
        if (Iri.fits(address)) {
            var page = Description.of(new Iri(address), Terms.of("foaf:Document"));
            contact.add(Terms.of("cv:contactPage"), page.subject());
            all.add(page);
        }
    }

    private static String joined(@Nullable String... parts) {
        return Stream.of(parts)
                .filter(part -> part != null && !part.isBlank())
                .collect(Collectors.joining(" – "));
    }
}
