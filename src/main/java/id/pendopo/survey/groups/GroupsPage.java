package id.pendopo.survey.groups;

import id.pendopo.accessneed.Gap;
import id.pendopo.accessneed.GapRules;
import id.pendopo.accessneed.GapVerdict;
import id.pendopo.accessneed.Sample;
import id.pendopo.layout.RangeChart;
import id.pendopo.shared.Page;
import id.pendopo.survey.Facet;
import id.pendopo.survey.Survey;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The groups of a published survey in words and drawings. */
public record GroupsPage(
        Survey survey, EquityGaps gaps, GroupNames names, GapRules rules, Page page) {

    /** Ways and places, not kinds of people. */
    private static final Set<Facet> NO_PEOPLE = Set.of(Facet.SERVICE, Facet.CHANNEL);

    /** Groups under one heading. */
    public record Section(
            String id,
            String title,
            String reference,
            List<Row> rows,
            String hidden,
            @Nullable RangeChart chart,
            List<Elements> elements) {}

    /**
     * A line of a table.
     *
     * @param kind of the mark beside the verdict; empty for none
     */
    public record Row(
            String name,
            @Nullable String lang,
            String people,
            String value,
            String span,
            String difference,
            String range,
            String kind,
            String verdict) {}

    /** The elements of one group. */
    public record Elements(String group, List<Row> rows) {}

    public List<Section> sections() {
        return gaps.families().stream()
                .filter(family -> !family.lines().isEmpty())
                .map(this::section)
                .toList();
    }

    /** What matters most, in one sentence each; empty when no gap was shown. */
    public List<String> findings() {
        var findings = new ArrayList<String>();
        for (var family : gaps.families()) {
            for (var line : family.lines()) {
                if (line.verdict() == GapVerdict.WORSE && !NO_PEOPLE.contains(family.facet())) {
                    findings.add(finding(family.facet(), line));
                }
            }
        }
        return findings;
    }

    /** Was anything compared at all? */
    public boolean compared() {
        return gaps.families().stream()
                .flatMap(family -> family.lines().stream())
                .anyMatch(line -> line.gap() != null);
    }

    private String finding(Facet facet, EquityGaps.Line line) {
        var gap = Objects.requireNonNull(line.gap());
        return page.t(
                "survey.groups.finding",
                name(facet, line),
                words().size(gap.difference()),
                words().size(Math.max(0, gap.interval().low())),
                words().size(gap.interval().high()));
    }

    /** What remains of the gap within the services; empty when it can't be said. */
    public String withinServices() {
        var within = gaps.withinServices();
        if (within == null) {
            return "";
        }
        boolean worse =
                gaps.families().stream()
                        .flatMap(family -> family.lines().stream())
                        .anyMatch(
                                line ->
                                        line.code().equals(Facet.ANY)
                                                && line.verdict() == GapVerdict.WORSE);
        var key = within.interval().contains(0) ? "unsure" : worse ? "sure" : "plain";
        return page.t(
                "survey.groups.within." + key,
                within.strata(),
                words().signed(-within.difference()),
                words().signed(-within.interval().high()),
                words().signed(-within.interval().low()));
    }

    private GapWords words() {
        return new GapWords(page);
    }

    private Section section(EquityGaps.Family family) {
        var id = family.facet().name().toLowerCase(Locale.ROOT).replace('_', '-');
        var rows = new ArrayList<Row>();
        var reference = family.reference();
        var referenceFacet = family.facet() == Facet.SEX_NEED ? Facet.NEED : family.facet();
        if (reference != null && reference.sample() != null) {
            rows.add(row(referenceFacet, reference, page.t("survey.groups.reference")));
        }
        var hidden = new ArrayList<String>();
        if (reference != null && reference.sample() == null) {
            hidden.add(name(referenceFacet, reference));
        }
        var chart = new ArrayList<RangeChart.Row>();
        var elements = new ArrayList<Elements>();
        for (var line : family.lines()) {
            if (line.sample() == null) {
                hidden.add(name(family.facet(), line));
                continue;
            }
            rows.add(row(family.facet(), line, verdict(line)));
            if (line.gap() != null) {
                chart.add(drawn(family.facet(), line, line.gap()));
            }
            if (family.facet() == Facet.NEED && !line.elements().isEmpty()) {
                elements.add(elements(name(family.facet(), line), line));
            }
        }
        return new Section(
                id,
                page.t("survey.groups.facet." + family.facet()),
                page.t("survey.groups.facet." + family.facet() + ".reference"),
                rows,
                String.join("; ", hidden),
                chart.isEmpty() ? null : words().chart(chart),
                elements);
    }

    private RangeChart.Row drawn(Facet facet, EquityGaps.Line line, Gap gap) {
        return new RangeChart.Row(
                name(facet, line),
                Objects.requireNonNullElse(lang(facet), page.language()),
                words().signed(-gap.difference()),
                -gap.difference(),
                -gap.interval().high(),
                -gap.interval().low());
    }

    private Row row(Facet facet, EquityGaps.Line line, String verdict) {
        var sample = Objects.requireNonNull(line.sample());
        var interval = line.interval();
        var gap = line.gap();
        return new Row(
                name(facet, line),
                lang(facet),
                people(facet, sample),
                words().number(sample.mean()),
                interval == null
                        ? ""
                        : words().number(interval.low()) + "–" + words().number(interval.high()),
                gap == null ? "–" : words().signed(-gap.difference()),
                gap == null ? "" : words().range(gap),
                kind(line.verdict()),
                verdict);
    }

    private Elements elements(String group, EquityGaps.Line line) {
        return new Elements(
                group,
                line.elements().stream()
                        .map(
                                element ->
                                        new Row(
                                                names.element(survey, element.key(), page.locale()),
                                                null,
                                                words().number(element.reference().mean()),
                                                words().number(element.group().mean()),
                                                "",
                                                words().signed(-element.gap().difference()),
                                                words().range(element.gap()),
                                                kind(element.verdict()),
                                                page.t(
                                                        "survey.groups.verdict."
                                                                + element.verdict())))
                        .toList());
    }

    private String verdict(EquityGaps.Line line) {
        return line.verdict() == null
                ? page.t("survey.groups.notCompared")
                : page.t("survey.groups.verdict." + line.verdict());
    }

    private static String kind(@Nullable GapVerdict verdict) {
        if (verdict == null) {
            return "";
        }
        return switch (verdict) {
            case WORSE -> "late";
            case BETTER -> "done";
            case NOT_ENOUGH_DATA -> "wait";
            case NOT_SHOWN -> "";
        };
    }

    private String people(Facet facet, Sample sample) {
        var people = page.number(GroupsView.people(facet, sample, rules));
        boolean rounded = facet == Facet.NEED || facet == Facet.SEX_NEED;
        return rounded ? page.t("survey.groups.about", people) : people;
    }

    private String name(Facet facet, EquityGaps.Line line) {
        return names.name(facet, line.code(), survey, page.texts());
    }

    /** Names of services are kept in Indonesian. */
    private @Nullable String lang(Facet facet) {
        return facet == Facet.SERVICE ? page.langOf("id") : null;
    }
}
