package id.pendopo.survey.report;

import id.pendopo.shared.Page;
import id.pendopo.survey.Figure;
import id.pendopo.survey.IndexChart;
import id.pendopo.survey.arithmetic.ElementIndex;
import id.pendopo.survey.report.Block.Bar;
import id.pendopo.survey.report.Block.Cell;
import id.pendopo.survey.report.Block.Column;
import id.pendopo.survey.report.Block.Kind;
import id.pendopo.survey.report.Block.Table;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The tables and drawings of what a survey found. */
record Tables(Material material, Page page, Sentences say) {

    private static final int DECIMALS = 2;
    private static final int FINE = 4;

    /** A sum that is known to have one figure for each element. */
    private static final Cell NOTHING = Cell.of("");

    Optional<Block> chart() {
        return material.index().ikm() == null
                ? Optional.empty()
                : Optional.of(
                        new Block.Chart(
                                IndexChart.of(material.index(), material.instrument(), page)));
    }

    Table sample() {
        return new Table(
                words("sheet.sample"),
                words("table.sample"),
                List.of(text("col.what"), number("col.people")),
                List.of(
                        line(words("row.population"), material.snapshot().population()),
                        line(words("row.needed"), material.needed()),
                        line(words("row.obtained"), material.n())),
                List.of());
    }

    Optional<Block> excluded() {
        var reasons = material.snapshot().excluded();
        if (reasons.isEmpty()) {
            return Optional.empty();
        }
        var rows =
                reasons.entrySet().stream()
                        .map(
                                reason ->
                                        line(
                                                page.t("survey.integrity.cause." + reason.getKey()),
                                                reason.getValue()))
                        .toList();
        return Optional.of(
                new Table(
                        words("sheet.excluded"),
                        words("table.excluded"),
                        List.of(text("col.reason"), number("col.count")),
                        rows,
                        List.of()));
    }

    Table elements() {
        var rows = new ArrayList<List<Cell>>();
        for (var element : material.index().elements()) {
            rows.add(element(element));
        }
        return new Table(
                words("sheet.elements"),
                words("table.elements"),
                List.of(
                        text("col.element"),
                        number("col.n"),
                        number("col.nrr"),
                        number("col.weighted"),
                        number("col.value"),
                        text("col.grade"),
                        new Column(words("col.scale"), Kind.BAR)),
                rows,
                total());
    }

    private List<Cell> element(ElementIndex element) {
        var figures = element.figures();
        var mark = Figure.mark(material.instrument());
        return List.of(
                Cell.of(u(element) + " " + say.name(element)),
                count(element.n()),
                figures == null ? Cell.of("–") : figure(figures.nrr(), FINE),
                figures == null ? Cell.of("–") : figure(figures.weighted(), FINE),
                figures == null ? Cell.of("–") : figure(figures.value(), DECIMALS),
                Cell.of(figures == null ? "–" : figures.grade()),
                figures == null
                        ? NOTHING
                        : Cell.of(
                                new Bar(
                                        Figure.bar(figures.value()),
                                        Figure.weak(figures.value(), material.instrument()),
                                        mark)));
    }

    private List<List<Cell>> total() {
        var ikm = material.index().ikm();
        var sum = material.index().weightedTotal();
        if (ikm == null || sum == null) {
            return List.of();
        }
        var value = ikm.rounded();
        var bar =
                new Bar(
                        Figure.bar(value),
                        Figure.weak(value, material.instrument()),
                        Figure.mark(material.instrument()));
        return List.of(
                List.of(
                        Cell.of(page.t("survey.total")),
                        count(material.n()),
                        NOTHING,
                        figure(sum, FINE),
                        figure(value, DECIMALS),
                        Cell.of(ikm.grade()),
                        Cell.of(bar)));
    }

    Table frequencies() {
        var rows =
                material.index().elements().stream()
                        .map(
                                element ->
                                        Stream.concat(
                                                        Stream.of(
                                                                Cell.of(
                                                                        u(element)
                                                                                + " "
                                                                                + say.name(
                                                                                        element))),
                                                        Stream.concat(
                                                                element
                                                                        .frequencies()
                                                                        .toList()
                                                                        .stream()
                                                                        .map(this::count),
                                                                Stream.of(count(element.n()))))
                                                .toList())
                        .toList();
        return new Table(
                words("sheet.frequencies"),
                words("table.frequencies"),
                List.of(
                        text("col.element"),
                        new Column("1", Kind.NUMBER),
                        new Column("2", Kind.NUMBER),
                        new Column("3", Kind.NUMBER),
                        new Column("4", Kind.NUMBER),
                        number("col.n")),
                rows,
                List.of());
    }

    /** The last rows of the processing table: one column for each element. */
    Table sums() {
        var columns = new ArrayList<Column>();
        columns.add(text("col.sums"));
        material.index().elements().forEach(e -> columns.add(new Column(u(e), Kind.NUMBER)));
        columns.add(number("col.total"));
        var sums = row("row.sums");
        var means = row("row.nrr");
        var weighted = row("row.weighted");
        for (var element : material.index().elements()) {
            var figures = element.figures();
            sums.add(count(element.sum()));
            means.add(figures == null ? Cell.of("–") : figure(figures.nrr(), FINE));
            weighted.add(figures == null ? Cell.of("–") : figure(figures.weighted(), FINE));
        }
        var ikm = material.index().ikm();
        var total = material.index().weightedTotal();
        long sum = material.index().elements().stream().mapToLong(ElementIndex::sum).sum();
        sums.add(count(sum));
        means.add(NOTHING);
        weighted.add(total == null ? Cell.of("–") : figure(total, FINE));
        var index = row("row.ikm");
        material.index().elements().forEach(_ -> index.add(NOTHING));
        index.add(ikm == null ? Cell.of("–") : figure(ikm.rounded(), DECIMALS));
        return new Table(
                words("sheet.sums"),
                words("table.sums"),
                columns,
                List.of(sums, means, weighted),
                List.of(index));
    }

    private List<Cell> row(String key) {
        var cells = new ArrayList<Cell>();
        cells.add(Cell.of(words(key)));
        return cells;
    }

    /** U1: its number in the questionnaire. */
    private String u(ElementIndex element) {
        return "U" + material.instrument().of(element.key()).number();
    }

    private List<Cell> line(String words, long count) {
        return List.of(Cell.of(words), count(count));
    }

    private Cell count(long count) {
        return Cell.of(count, page);
    }

    private Cell figure(BigDecimal number, int decimals) {
        return Cell.of(number, decimals, page);
    }

    private Column text(String key) {
        return new Column(words(key), Kind.TEXT);
    }

    private Column number(String key) {
        return new Column(words(key), Kind.NUMBER);
    }

    private String words(String key) {
        return page.t("survey.report." + key);
    }
}
