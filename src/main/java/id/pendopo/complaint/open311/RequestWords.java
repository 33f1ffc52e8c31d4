package id.pendopo.complaint.open311;

import id.pendopo.complaint.Status;
import id.pendopo.complaint.open311.Content.Fields;
import id.pendopo.complaint.open311.Content.Items;
import id.pendopo.complaint.publication.CaseWords;
import id.pendopo.complaint.publication.PublicPlaces;
import id.pendopo.complaint.publication.PublicPlaces.Place;
import id.pendopo.complaint.publication.ToldCases;
import id.pendopo.organisation.Regions;
import id.pendopo.shared.Page;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says a public case in the words of Open311. */
@Component
class RequestWords {

    private final CaseWords words;
    private final PublicPlaces places;
    private final Regions regions;
    private final AttributeStore attributes;

    RequestWords(CaseWords words, PublicPlaces places, Regions regions, AttributeStore attributes) {
        this.words = words;
        this.places = places;
        this.regions = regions;
        this.attributes = attributes;
    }

    String category(String code, Page page) {
        return words.category(code, page.language());
    }

    /** For one answer. */
    Lookup lookup() {
        return new Lookup(regions, attributes);
    }

    Place place(Page page, RequestRow row) {
        var organisation = page.site().organisation();
        return places.of(organisation, row.code(), row.place(), row.anonymous());
    }

    /** By the standard alone, nothing more. */
    Fields request(Page page, RequestRow row, Lookup lookup) {
        var spot = place(page, row);
        var language = page.language();
        var organisation = page.site().organisation();
        return new Fields()
                .with("service_request_id", row.code())
                .with("status", row.ended() == null ? "open" : "closed")
                .with(
                        "status_notes",
                        words.standing(page, row.status(), row.owner(), row.due()).text())
                .with("service_name", words.category(row.category(), language))
                .with("service_code", row.category())
                .with("description", row.description())
                .with("agency_responsible", words.unit(organisation, row.owner()))
                .with("service_notice", null)
                .with("requested_datetime", Moments.wire(day(page, row.received()), page))
                .with("updated_datetime", Moments.wire(row.changed(), page))
                .with("expected_datetime", expected(page, row))
                .with("address", lookup.region(spot.region()))
                .with("address_id", spot.region())
                .with("zipcode", null)
                .with("lat", spot.lat())
                .with("long", spot.lon())
                .with("media_url", null);
    }

    /** What whoever asks for extensions gets beside it. */
    void extend(Page page, RequestRow row, Fields request, List<Note> notes, Lookup lookup) {
        var region = place(page, row).region();
        var given =
                region == null
                        ? List.<Content>of()
                        : lookup.place().stream().map(one -> attribute(page, one, region)).toList();
        extend(page, request, row.status(), row.caseClass(), given);
        request.with("notes", Items.of("note", notes, note -> note(page, note)));
    }

    /** Of what was given with a report, the region alone is everybody's to read. */
    private static Content attribute(Page page, Attribute attribute, String value) {
        return new Fields()
                .with("code", attribute.code())
                .with("description", attribute.name().in(page.language()))
                .with("value", value);
    }

    /** The part of it that reports of the test endpoint have, too. */
    void extend(
            Page page, Fields request, Status status, String caseClass, List<Content> attributes) {
        var group = words.caseClass(caseClass, page.language());
        request.with("attributes", new Items("attribute", attributes))
                .with(
                        "extended_attributes",
                        new Fields()
                                .with("status_code", status.name())
                                .with("class_code", caseClass)
                                .with(
                                        "groups",
                                        Items.of("group", List.of(group), Content.Value::new)));
    }

    private Content note(Page page, Note note) {
        return new Fields()
                .with("datetime", Moments.wire(note.at(), page))
                .with("description", sentence(page, note))
                .with("type", note.kind().toLowerCase(Locale.ROOT));
    }

    /** What happened, with the words of officers that everybody may read. */
    String sentence(Page page, Note note) {
        var unit = words.shortUnit(page.site().organisation(), note.owner());
        var sentences = new ArrayList<String>();
        sentences.add(page.t("complaint.publication.event." + note.kind(), unit));
        sentences.addAll(ToldCases.quoted(note.kind(), note.words()));
        return String.join("\n", sentences);
    }

    /** The beginning of the day: the minute would tell a neighbour too much. */
    private static Instant day(Page page, Instant at) {
        var zone = page.site().zone();
        return page.local(at).toLocalDate().atStartOfDay(zone).toInstant();
    }

    /** The end of the last day for the answer. */
    private static @Nullable String expected(Page page, RequestRow row) {
        var due = row.due();
        return due == null || row.ended() != null
                ? null
                : Moments.wire(
                        due.plusDays(1)
                                .atStartOfDay(page.site().zone())
                                .toInstant()
                                .minusSeconds(1),
                        page);
    }
}
