package id.pendopo.opendata.linked;

import id.pendopo.catalogue.Body;
import id.pendopo.catalogue.Fees;
import id.pendopo.catalogue.Offer;
import id.pendopo.catalogue.ProcessingTime;
import id.pendopo.catalogue.Wording;
import id.pendopo.organisation.Unit;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * A service in the words of schema.org, for search engines: what, by whom, where and when, how long
 * and for how much.
 */
record SchemaOrg(Namespace names) {

    private static final JsonMapper JSON = new JsonMapper();

    /** The JSON as it may stand in a script element: nothing in it can end the element. */
    String text(Offer offer) {
        return JSON.writeValueAsString(service(offer))
                .replace("<", "\\u003C")
                .replace(">", "\\u003E")
                .replace("&", "\\u0026")
                .replace("\u2028", "\\u2028")
                .replace("\u2029", "\\u2029");
    }

    private Map<String, Object> service(Offer offer) {
        var code = offer.service().code();
        var unit = names.unit(offer.service().unit());
        var thing = thing("GovernmentService");
        thing.put("@context", "https://schema.org");
        thing.put("@id", names.service(code).text());
        thing.put("identifier", code);
        thing.put("name", offer.service().name());
        thing.put("description", offer.summary());
        thing.put("url", names.page(code).text());
        thing.put("inLanguage", offer.service().language());
        thing.put("serviceOperator", organisation(unit));
        thing.put("provider", organisation(names.root()));
        var standard = offer.standard();
        var time = standard == null ? null : standard.first(ProcessingTime.class).orElse(null);
        thing.put("availableChannel", channels(offer, time));
        if (standard != null) {
            thing.put("termsOfService", names.page(code).text() + "/standar");
            standard.first(Fees.class).ifPresent(fees -> thing.put("offers", offers(fees, offer)));
            standard.first(Body.Products.class)
                    .ifPresent(
                            products ->
                                    thing.put(
                                            "serviceOutput",
                                            products.products().stream()
                                                    .map(product -> named("Thing", product.name()))
                                                    .toList()));
        }
        return thing;
    }

    private List<Map<String, Object>> offers(Fees fees, Offer offer) {
        var wording = new Wording(names.in(offer.service().language()));
        var all = new ArrayList<Map<String, Object>>();
        for (var fee : fees.fees()) {
            if (fee.amount() != null) {
                var one = thing("Offer");
                one.put("price", fee.amount());
                one.put("priceCurrency", "IDR");
                one.put("description", wording.fee(fee));
                all.add(one);
            }
        }
        return all;
    }

    private List<Map<String, Object>> channels(Offer offer, @Nullable ProcessingTime time) {
        var all = new ArrayList<Map<String, Object>>();
        for (var id : offer.locations()) {
            var channel = channel(time);
            channel.put("serviceLocation", place(names.unit(id)));
            all.add(channel);
        }
        return all;
    }

    private static Map<String, Object> channel(@Nullable ProcessingTime time) {
        var channel = thing("ServiceChannel");
        if (time != null) {
            channel.put("processingTime", ComponentDescriptions.duration(time));
        }
        return channel;
    }

    private Map<String, Object> place(Unit unit) {
        var place = named("Place", unit.name());
        place.put("url", names.unitPage(unit).text());
        if (!unit.address().isBlank()) {
            place.put("address", unit.address());
        }
        if (!unit.phone().isBlank()) {
            place.put("telephone", unit.phone());
        }
        var position = unit.position();
        if (position != null) {
            var geo = thing("GeoCoordinates");
            geo.put("latitude", position.latitude());
            geo.put("longitude", position.longitude());
            place.put("geo", geo);
        }
        var hours = new ArrayList<Map<String, Object>>();
        for (var open : unit.hours()) {
            var span = thing("OpeningHoursSpecification");
            span.put("dayOfWeek", open.days().stream().map(SchemaOrg::day).toList());
            span.put("opens", open.open().toString());
            span.put("closes", open.close().toString());
            hours.add(span);
        }
        if (!hours.isEmpty()) {
            place.put("openingHoursSpecification", hours);
        }
        return place;
    }

    private Map<String, Object> organisation(Unit unit) {
        var organisation = named("GovernmentOrganization", unit.name());
        organisation.put("@id", names.unit(unit).text());
        return organisation;
    }

    private static String day(int number) {
        return DayOfWeek.of(number).getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }

    private static Map<String, Object> thing(String type) {
        var thing = new LinkedHashMap<String, Object>();
        thing.put("@type", type);
        return thing;
    }

    private static Map<String, Object> named(String type, String name) {
        var thing = thing(type);
        thing.put("name", name);
        return thing;
    }
}
