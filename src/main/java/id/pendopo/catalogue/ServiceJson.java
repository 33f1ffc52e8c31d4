package id.pendopo.catalogue;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import id.pendopo.organisation.Unit;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Services as programs read them. Texts follow {@code Accept-Language}, contents do not. */
final class ServiceJson {

    private ServiceJson() {}

    /** A unit. */
    record UnitItem(String code, String name) {}

    /**
     * How long it takes.
     *
     * @param unit MINUTE, HOUR, WORKING_DAY or CALENDAR_DAY
     * @param clockStarts counted from SUBMITTED or from FILE_COMPLETE
     * @param note exceptions, in the language of the service
     * @param text the same for people, such as {@code 1 hari kerja}
     */
    record Time(
            int value,
            ProcessingTime.Unit unit,
            ProcessingTime.ClockStart clockStarts,
            @Nullable String note,
            String text) {}

    /**
     * What it costs. A service may have several fees: the first one stands here, all of them in
     * {@code components.SD4.fees} of the service itself.
     *
     * @param amount whole rupiah; 0 when free, null when a formula decides
     * @param basis FREE, FIXED, PER_UNIT or FORMULA
     * @param condition for whom or what the amount is, in the language of the service
     * @param count how many fees there are
     * @param text all fees with their conditions, for people
     */
    record Fee(
            @Nullable Long amount,
            String currency,
            Fees.Basis basis,
            @Nullable String condition,
            int count,
            String text) {}

    /**
     * A service in the list.
     *
     * @param processingTime null while no standard is in force, like {@code fee}
     * @param language language of name, summary and standard
     * @param matches why it was found; only where something was asked
     */
    record Item(
            String code,
            String name,
            UnitItem unit,
            String summary,
            @Nullable Time processingTime,
            @Nullable Fee fee,
            boolean online,
            String language,
            List<String> audiences,
            List<String> lifeEvents,
            List<String> locations,
            Instant updatedAt,
            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<Matched> matches) {}

    /**
     * Why a service was found.
     *
     * @param word as it was asked
     * @param as the word of the service that stands for it
     */
    record Matched(String word, String as) {}

    /** A page of the list; {@code next} is null on the last one. */
    record Items(List<Item> items, @Nullable String next) {}

    /** One service with its standard; null while none is in force. */
    record Detail(@JsonUnwrapped Item service, @Nullable Promise standard) {}

    /**
     * The standard in force.
     *
     * @param components by code, SD1 to SD6 and MF1 to MF8, as far as the standard speaks on them
     */
    record Promise(
            int version,
            Standard.Status status,
            LocalDate effectiveFrom,
            Standard.Decree decree,
            Map<String, Body> components) {}

    static Item item(Match match, Wording wording) {
        var card = match.card();
        return new Item(
                card.code(),
                card.name(),
                new UnitItem(card.unitCode(), card.unitName()),
                card.summary(),
                time(card.time(), wording),
                fee(card.fees(), wording),
                card.online(),
                card.language(),
                card.audiences(),
                card.lifeEvents(),
                card.locations(),
                card.updatedAt(),
                match.why().isEmpty()
                        ? null
                        : match.why().stream()
                                .map(why -> new Matched(why.typed(), why.found()))
                                .toList());
    }

    static Detail detail(Catalogue.Entry entry, List<LawComponent> law, Wording wording) {
        var service = entry.service();
        var standard = entry.standard();
        var item =
                new Item(
                        service.code(),
                        service.name(),
                        new UnitItem(entry.unit().code(), entry.unit().name()),
                        service.summary(),
                        standard == null
                                ? null
                                : time(standard.first(ProcessingTime.class).orElse(null), wording),
                        standard == null
                                ? null
                                : fee(standard.first(Fees.class).orElse(null), wording),
                        service.online(),
                        service.language(),
                        service.audiences(),
                        service.lifeEvents(),
                        entry.places().stream().map(Unit::code).toList(),
                        service.updatedAt(),
                        null);
        return new Detail(item, standard == null ? null : promise(standard, law));
    }

    private static Promise promise(Standard standard, List<LawComponent> law) {
        var components = new LinkedHashMap<String, Body>();
        for (var component : law) {
            var body = standard.on(component);
            if (body != null) {
                components.put(component.code(), body);
            }
        }
        return new Promise(
                standard.version(),
                standard.status(),
                standard.effectiveFrom(),
                standard.decree(),
                components);
    }

    private static @Nullable Time time(@Nullable ProcessingTime time, Wording wording) {
        return time == null
                ? null
                : new Time(
                        time.value(),
                        time.unit(),
                        time.clockStarts(),
                        time.note(),
                        wording.time(time));
    }

    private static @Nullable Fee fee(@Nullable Fees fees, Wording wording) {
        if (fees == null || fees.blank()) {
            return null;
        }
        var first = fees.fees().getFirst();
        return new Fee(
                first.amount(),
                "IDR",
                first.basis(),
                first.condition(),
                fees.fees().size(),
                wording.fees(fees));
    }
}
