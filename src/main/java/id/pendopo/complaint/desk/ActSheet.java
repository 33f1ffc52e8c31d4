package id.pendopo.complaint.desk;

import id.pendopo.access.Officer;
import id.pendopo.complaint.Complaint;
import id.pendopo.complaint.Law;
import id.pendopo.complaint.Reach;
import id.pendopo.complaint.Routing;
import id.pendopo.layout.Option;
import id.pendopo.organisation.Organisations;
import id.pendopo.organisation.Unit;
import id.pendopo.shared.Page;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What the form of an act offers: reasons, classes, categories and units. */
@Component
class ActSheet {

    private final Law law;
    private final Routing routing;
    private final Reach reach;
    private final AnswerTexts texts;
    private final Organisations organisations;

    ActSheet(
            Law law, Routing routing, Reach reach, AnswerTexts texts, Organisations organisations) {
        this.law = law;
        this.routing = routing;
        this.reach = reach;
        this.texts = texts;
        this.organisations = organisations;
    }

    /**
     * The choices of one act.
     *
     * @param targets units that it may be about
     * @param units units that may get it, the lowest one able to act first
     * @param document whether one of the reasons needs a document
     */
    record Choices(
            List<Option> reasons,
            List<Option> classes,
            List<Option> categories,
            List<Option> targets,
            List<Option> units,
            List<Option> texts,
            boolean document) {}

    Choices choices(Complaint c, Act act, Page page) {
        var language = page.language();
        var reasons = law.reasons(act.move());
        return new Choices(
                reasons.stream()
                        .map(
                                one ->
                                        new Option(
                                                one.code(),
                                                one.name().in(language),
                                                one.document()
                                                        ? page.t("complaint.desk.reason.document")
                                                        : ""))
                        .toList(),
                law.classes().stream()
                        .map(
                                one ->
                                        new Option(
                                                one.code(),
                                                one.name().in(language),
                                                one.hint().in(language)))
                        .toList(),
                law.categories().stream()
                        .map(one -> new Option(one.code(), one.name().in(language)))
                        .toList(),
                possible(c).map(ActSheet::option).toList(),
                able(c).map(ActSheet::option).toList(),
                act == Act.ANSWER ? texts.options(c) : List.of(),
                reasons.stream().anyMatch(one -> one.document()));
    }

    /** What the form shows at first. */
    Map<String, String> first(Officer officer, Complaint c, Act act, String text) {
        var values = new HashMap<String, String>();
        values.put(ActForm.SEEN, Integer.toString(c.version()));
        values.put("kelas", c.matter().caseClass());
        values.put("kategori", c.matter().category());
        target(c).ifPresent(unit -> values.put("terlapor", unit.code()));
        if (act == Act.VERIFY) {
            able(c).findFirst().ifPresent(unit -> values.put("unit", unit.code()));
        }
        if (!text.isEmpty()) {
            values.put("contoh", text);
            values.put("kata", texts.begun(officer, c, text));
        }
        return values;
    }

    /** All that exist: an accused unit can be named although it gets nothing. */
    private Stream<Unit> possible(Complaint c) {
        return Stream.concat(target(c).stream(), routing.possible(c).stream()).distinct();
    }

    /** The unit that it is about knows best; of conduct, those who watch it do. */
    private Stream<Unit> able(Complaint c) {
        var first =
                c.matter().supervision()
                        ? Optional.of(reach.supervision(c))
                        : target(c).filter(Unit::active);
        return Stream.concat(
                        first.filter(unit -> !routing.accused(c, unit)).stream(),
                        routing.possible(c).stream())
                .distinct();
    }

    private Optional<Unit> target(Complaint c) {
        return c.target() == null
                ? Optional.empty()
                : organisations.unit(c.organisation(), c.target());
    }

    private static Option option(Unit unit) {
        return new Option(unit.code(), InboxViews.indented(unit));
    }
}
