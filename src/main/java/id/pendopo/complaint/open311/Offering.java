package id.pendopo.complaint.open311;

import id.pendopo.complaint.Category;
import id.pendopo.complaint.Law;
import id.pendopo.complaint.open311.Content.Fields;
import id.pendopo.complaint.open311.Content.Items;
import id.pendopo.complaint.open311.Content.Reply;
import id.pendopo.complaint.publication.CaseWords;
import id.pendopo.shared.Outcome;
import id.pendopo.shared.Page;
import id.pendopo.web.PublicAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What can be reported, and what is asked about each: the categories of complaints. */
@Component
class Offering {

    private static final String SPECIFICATION = "http://wiki.open311.org/GeoReport_v2";

    private final Law law;
    private final CaseWords words;
    private final AttributeStore attributes;
    private final RuleStore rules;
    private final PublicAddress address;

    Offering(
            Law law,
            CaseWords words,
            AttributeStore attributes,
            RuleStore rules,
            PublicAddress address) {
        this.law = law;
        this.words = words;
        this.attributes = attributes;
        this.rules = rules;
        this.address = address;
    }

    /** Where the endpoints are, and whom to ask for a key. */
    Reply discovery(Page page) {
        var changed = Moments.wire(rules.rule().changed(), page);
        var contact = page.site().contact();
        var reach =
                String.join(
                        "\n",
                        List.of(page.site().name(), contact.email(), contact.phone()).stream()
                                .filter(part -> !part.isBlank())
                                .toList());
        return new Reply(
                "discovery",
                new Fields()
                        .with("changeset", changed)
                        .with("contact", page.t("complaint.open311.contact", reach))
                        .with("key_service", page.t("complaint.open311.key", reach))
                        .with(
                                "endpoints",
                                Items.of(
                                        "endpoint",
                                        List.of(Endpoint.values()),
                                        one -> endpoint(one, changed))));
    }

    private Content endpoint(Endpoint endpoint, String changed) {
        var formats =
                Items.of(
                        "format",
                        List.of(Format.values()),
                        format -> new Content.Value(format.mediaType()));
        return new Fields()
                .with("specification", SPECIFICATION)
                .with("url", address.here() + endpoint.path())
                .with("changeset", changed)
                .with("type", endpoint.name().toLowerCase(Locale.ROOT))
                .with("formats", formats);
    }

    Reply services(Page page) {
        var asked = attributes.all();
        return new Reply(
                "services",
                Items.of("service", law.categories(), one -> service(one, asked, page)));
    }

    private Content service(Category one, List<Attribute> asked, Page page) {
        var caseClass = law.caseClass(one.caseClass()).orElseThrow();
        var language = page.language();
        return new Fields()
                .with("service_code", one.code())
                .with("service_name", one.name().in(language))
                .with("description", caseClass.hint().in(language))
                .with("metadata", asked.stream().anyMatch(each -> each.belongsTo(one.code())))
                .with("type", "realtime")
                .with("keywords", String.join(",", one.keywords()))
                .with("group", words.caseClass(one.caseClass(), language));
    }

    Outcome<Reply> definition(String code, Page page) {
        if (law.category(code).isEmpty()) {
            return Outcome.refused("service_code", Refusal.SERVICE_UNKNOWN, code);
        }
        var asked = new ArrayList<Content>();
        for (var one : attributes.of(code)) {
            asked.add(attribute(one, asked.size() + 1, page.language()));
        }
        return Outcome.done(
                new Reply(
                        "service_definition",
                        new Fields()
                                .with("service_code", code)
                                .with("attributes", new Items("attribute", asked))));
    }

    private static Content attribute(Attribute one, int order, String language) {
        var content =
                new Fields()
                        .with("variable", one.shape().variable())
                        .with("code", one.code())
                        .with("datatype", one.shape().kind().wire())
                        .with("required", one.shape().required())
                        .with("datatype_description", blankAsNull(one.hint().in(language)))
                        .with("order", order)
                        .with("description", one.name().in(language));
        if (!one.choices().isEmpty()) {
            content.with(
                    "values",
                    Items.of(
                            "value",
                            one.choices(),
                            choice ->
                                    new Fields()
                                            .with("key", choice.key())
                                            .with("name", choice.name().in(language))));
        }
        return content;
    }

    private static @Nullable String blankAsNull(String text) {
        return text.isBlank() ? null : text;
    }
}
