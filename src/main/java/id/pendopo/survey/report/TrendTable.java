package id.pendopo.survey.report;

import id.pendopo.shared.Page;
import id.pendopo.survey.Figure;
import id.pendopo.survey.arithmetic.SkmIndex;
import id.pendopo.survey.report.Block.Bar;
import id.pendopo.survey.report.Block.Cell;
import id.pendopo.survey.report.Block.Column;
import id.pendopo.survey.report.Block.Kind;
import id.pendopo.survey.report.Block.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** This result and those before it, latest first. */
record TrendTable(Material material, Page page) {

    private static final int DECIMALS = 2;

    Optional<Block> block() {
        var alike =
                material.earlier().stream().filter(past -> past.alike(material.index())).toList();
        if (alike.isEmpty()) {
            return Optional.empty();
        }
        var rows = new ArrayList<List<Cell>>();
        rows.add(period(material.snapshot().title(), material.index()));
        alike.forEach(past -> rows.add(period(past.survey().title(), past.index())));
        return Optional.of(
                new Table(
                        words("sheet.trend"),
                        words("table.trend"),
                        List.of(
                                text("col.period"),
                                number("col.n"),
                                number("col.value"),
                                text("col.grade"),
                                number("col.interval"),
                                new Column(words("col.scale"), Kind.BAR)),
                        rows,
                        List.of()));
    }

    private List<Cell> period(String title, SkmIndex index) {
        var ikm = index.ikm();
        var interval = index.ci95();
        return List.of(
                Cell.of(title),
                Cell.of(index.n(), page),
                ikm == null ? Cell.of("–") : Cell.of(ikm.rounded(), DECIMALS, page),
                Cell.of(ikm == null ? "–" : ikm.grade()),
                Cell.of(interval == null ? "–" : Figure.span(interval, page)),
                ikm == null
                        ? Cell.of("")
                        : Cell.of(
                                new Bar(
                                        Figure.bar(ikm.rounded()),
                                        Figure.weak(ikm.rounded(), material.instrument()),
                                        Figure.mark(material.instrument()))));
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
