package id.pendopo.complaint.intake;

import id.pendopo.complaint.Law;
import id.pendopo.layout.Option;
import id.pendopo.organisation.Organisations;
import id.pendopo.organisation.Regions;
import id.pendopo.shared.OrganisationId;
import id.pendopo.shared.Page;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** What the pages of the form show. */
@Component
class IntakeViews {

    private final Law law;
    private final Organisations organisations;
    private final Regions regions;
    private final Addressees addressees;

    IntakeViews(Law law, Organisations organisations, Regions regions, Addressees addressees) {
        this.law = law;
        this.organisations = organisations;
        this.regions = regions;
        this.addressees = addressees;
    }

    /**
     * A line of the page on which all is checked.
     *
     * @param own the reporter's own words
     */
    record CheckLine(String field, String label, String value, String path, boolean own) {}

    static String address(ComplaintDrafts.Draft draft, String step) {
        var form = "/pengaduan/baru" + (draft.code().isEmpty() ? "" : "/" + draft.code());
        return form + (step.isEmpty() ? "" : "/" + step);
    }

    static String names(List<ComplaintDrafts.File> files) {
        return String.join(", ", files.stream().map(ComplaintDrafts.File::name).toList());
    }

    /** Each with the class that is usually meant, in a few words. */
    List<Option> categories(Page page) {
        return law.categories().stream()
                .map(
                        category -> {
                            var hint =
                                    law.caseClass(category.caseClass())
                                            .map(
                                                    one ->
                                                            one.supervision()
                                                                    ? page.t(
                                                                            "complaint.intake.matter.conduct",
                                                                            one.name()
                                                                                    .in(
                                                                                            page
                                                                                                    .language()))
                                                                    : one.name()
                                                                            .in(page.language()))
                                            .orElse("");
                            return new Option(
                                    category.code(), category.name().in(page.language()), hint);
                        })
                .toList();
    }

    /** Parts of the organisation's region; empty when it has none. */
    List<Option> districts(OrganisationId organisation) {
        var region = organisations.root(organisation).regionCode();
        return region == null ? List.of() : below(region);
    }

    List<Option> villages(Filled filled) {
        return below(filled.value(Field.DISTRICT));
    }

    private List<Option> below(String code) {
        return regions.below(code).stream()
                .map(region -> new Option(region.code(), region.name()))
                .toList();
    }

    String region(String code) {
        return code.isEmpty() ? "" : regions.find(code).map(Regions.Region::name).orElse("");
    }

    /** All that was written, line by line, each with the page on which it can be changed. */
    List<CheckLine> lines(ComplaintDrafts.Draft draft, Page page) {
        var filled = draft.filled();
        var lines = new ArrayList<CheckLine>();
        var category =
                law.category(filled.value(Field.CATEGORY))
                        .map(one -> one.name().in(page.language()))
                        .orElse("");
        lines.add(line(draft, page, Field.CATEGORY, category, Step.MATTER));
        lines.add(own(draft, page, Field.TITLE));
        lines.add(own(draft, page, Field.BODY));
        if (filled.on(Field.REMEDY)) {
            lines.add(own(draft, page, Field.REMEDY));
        }
        var day = Filled.day(filled.value(Field.DATE));
        lines.add(
                line(
                        draft,
                        page,
                        Field.DATE,
                        day == null ? filled.value(Field.DATE) : page.date(day),
                        Step.WHEN_AND_WHERE));
        lines.add(line(draft, page, Field.PLACE, place(filled), Step.WHEN_AND_WHERE));
        if (filled.on(Field.LATITUDE) || filled.on(Field.LONGITUDE)) {
            var position = filled.value(Field.LATITUDE) + "; " + filled.value(Field.LONGITUDE);
            lines.add(line(draft, page, Field.LATITUDE, position, Step.WHEN_AND_WHERE));
        }
        var addressee =
                addressees
                        .find(draft.organisation(), filled.value(Field.ADDRESSEE))
                        .map(Addressees.Addressee::name)
                        .orElse("");
        lines.add(line(draft, page, Field.ADDRESSEE, addressee, Step.ADDRESSEE));
        var files = names(draft.files());
        if (!draft.lost().isEmpty()) {
            var lost = page.t("complaint.intake.files.lost.line", names(draft.lost()));
            files = files.isEmpty() ? lost : files + "; " + lost;
        }
        lines.add(line(draft, page, Field.FILES, files, Step.FILES));
        lines.add(line(draft, page, Field.WHO, who(filled, page), Step.REPORTER));
        lines.add(line(draft, page, Field.SECRET, secret(filled, page), Step.REPORTER));
        return lines;
    }

    private String place(Filled filled) {
        var parts = new ArrayList<String>();
        parts.add(filled.value(Field.PLACE));
        parts.add(region(filled.value(Field.VILLAGE)));
        parts.add(region(filled.value(Field.DISTRICT)));
        parts.removeIf(String::isEmpty);
        return String.join(", ", parts);
    }

    private static String who(Filled filled, Page page) {
        if (!filled.value(Field.WHO).equals(Field.NAMED)) {
            return filled.on(Field.WHO) ? page.t("complaint.intake.who.nameless") : "";
        }
        var parts = new ArrayList<String>();
        for (var field : List.of(Field.NAME, Field.EMAIL, Field.PHONE, Field.ADDRESS)) {
            parts.add(filled.value(field));
        }
        parts.removeIf(String::isEmpty);
        var who = String.join(", ", parts);
        if (filled.on(Field.PROXY_FOR)) {
            who = page.t("complaint.intake.who.for", who, filled.value(Field.PROXY_FOR));
        }
        return filled.on(Field.ANONYMOUS) ? page.t("complaint.intake.who.hidden", who) : who;
    }

    private static String secret(Filled filled, Page page) {
        return page.t(filled.on(Field.SECRET) ? "complaint.intake.yes" : "complaint.intake.no");
    }

    private static CheckLine own(ComplaintDrafts.Draft draft, Page page, String field) {
        var line = line(draft, page, field, draft.filled().value(field), Step.STORY);
        return new CheckLine(field, line.label(), line.value(), line.path(), true);
    }

    private static CheckLine line(
            ComplaintDrafts.Draft draft, Page page, String field, String value, Step step) {
        return new CheckLine(
                field,
                page.t("complaint.intake.line." + field),
                value,
                address(draft, step.path()),
                false);
    }
}
