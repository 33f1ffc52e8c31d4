package id.pendopo.survey.overview;

import id.pendopo.layout.RangeChart;
import id.pendopo.organisation.Unit;
import id.pendopo.shared.Page;
import id.pendopo.survey.Drawing;
import id.pendopo.survey.Figure;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A part of the tree in words and drawings. */
public record OverviewPage(Overview overview, Page page) {

    private static final int DECIMALS = 2;

    /** One of the two figures. */
    public record FigureLine(
            String name,
            String explanation,
            boolean official,
            String value,
            String grade,
            String span) {}

    /** A unit beside others. */
    public record UnitLine(
            String code, String unit, String value, String grade, String span, String people) {}

    /** Units that can't be told apart. */
    public record Tier(String title, List<UnitLine> units) {}

    public Unit unit() {
        return overview.unit();
    }

    public boolean empty() {
        return overview.counted().isEmpty();
    }

    /** The official figure first. */
    public List<FigureLine> figures() {
        var official = overview.official().method();
        var other = official == Method.POOLED ? Method.MEAN_OF_UNITS : Method.POOLED;
        return Stream.of(official, other).map(overview::figure).map(this::figure).toList();
    }

    private FigureLine figure(Aggregate aggregate) {
        var value = aggregate.value();
        var interval = aggregate.interval();
        var name = aggregate.method().name();
        return new FigureLine(
                page.t("survey.overview.method." + name),
                page.t("survey.overview.method." + name + ".text"),
                aggregate.method() == overview.official().method(),
                value == null ? "–" : page.number(value.rounded(), DECIMALS),
                value == null ? "" : value.grade() + " · " + gradeName(value.grade()),
                interval == null ? "" : Figure.span(interval, page));
    }

    private String gradeName(String grade) {
        var instrument = overview.counted().getFirst().past().instrument();
        return instrument.nameOf(grade).in(page.language());
    }

    /** Why one of the figures is called official. */
    public String officialSource() {
        return page.t(
                overview.official().decided()
                        ? "survey.overview.official.decided"
                        : "survey.overview.official.usual",
                overview.official().source());
    }

    /** What the figures rest on. */
    public String base() {
        return page.t(
                "survey.overview.base", page.number(overview.people()), overview.counted().size());
    }

    public boolean several() {
        return overview.counted().size() > 1;
    }

    public List<Tier> tiers() {
        var tiers = new ArrayList<Tier>();
        var found = overview.tiers();
        for (int i = 0; i < found.size(); i++) {
            tiers.add(new Tier(title(i, found), found.get(i).stream().map(this::line).toList()));
        }
        return tiers;
    }

    private String title(int place, List<List<Surveyed>> tiers) {
        boolean alone = tiers.get(place).size() == 1;
        if (tiers.size() == 1) {
            return page.t(alone ? "survey.overview.tier.single" : "survey.overview.tier.only");
        }
        var key = place == 0 ? "first" : place == tiers.size() - 1 ? "last" : "middle";
        return page.t("survey.overview.tier." + key + (alone ? ".one" : ""));
    }

    public List<UnitLine> unranked() {
        return overview.unranked().stream().map(this::line).toList();
    }

    /** Every unit that is counted. */
    public List<UnitLine> everybody() {
        return overview.counted().stream().map(this::line).toList();
    }

    /** The official figure in one line. */
    public String summary() {
        var figure = figures().getFirst();
        return page.t(
                "survey.overview.summary",
                figure.value(),
                figure.grade(),
                page.number(overview.people()),
                overview.counted().size());
    }

    public List<UnitLine> others() {
        return overview.others().stream().map(this::line).toList();
    }

    private UnitLine line(Surveyed one) {
        var ikm = one.past().index().ikm();
        var interval = one.interval();
        return new UnitLine(
                one.past().survey().code(),
                one.unit().name(),
                ikm == null ? "–" : page.number(ikm.rounded(), DECIMALS),
                ikm == null ? "–" : ikm.grade(),
                interval == null ? "–" : Figure.span(interval, page),
                page.number(one.past().index().n()));
    }

    /** The units of all tiers in the order of the tables; null when there is nothing to compare. */
    public @Nullable RangeChart chart() {
        var rows = overview.tiers().stream().flatMap(List::stream).map(this::drawn).toList();
        return rows.size() < 2 ? null : Drawing.chart(rows, page);
    }

    private RangeChart.Row drawn(Surveyed one) {
        var ikm = Objects.requireNonNull(one.past().index().ikm());
        var interval = Objects.requireNonNull(one.interval());
        return new RangeChart.Row(
                one.unit().shortName(),
                "id",
                page.number(ikm.rounded(), 1),
                ikm.exact().doubleValue(),
                interval.low(),
                interval.high());
    }
}
