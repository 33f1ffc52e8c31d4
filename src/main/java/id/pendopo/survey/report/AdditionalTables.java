package id.pendopo.survey.report;

import id.pendopo.shared.Page;
import id.pendopo.survey.AdditionalView;
import id.pendopo.survey.report.Block.Bar;
import id.pendopo.survey.report.Block.Cell;
import id.pendopo.survey.report.Block.Column;
import id.pendopo.survey.report.Block.Kind;
import id.pendopo.survey.report.Block.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** What a survey found beside its index. */
final class AdditionalTables {

    private static final int DECIMALS = 2;
    private static final int FINE = 4;

    private final Material material;
    private final AdditionalView view;
    private final Page page;

    AdditionalTables(Material material, Page page) {
        this.material = material;
        this.view = new AdditionalView(material.beside(), material.instrument(), page);
        this.page = page;
    }

    boolean isEmpty() {
        return view.isEmpty();
    }

    List<Block> blocks() {
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Fixed(page.t("survey.additional.lead")));
        if (!view.found().elements().isEmpty()) {
            blocks.add(elements());
        }
        if (!view.priorities().isEmpty()) {
            blocks.add(priorities());
            blocks.add(new Block.Fixed(view.cut()));
        }
        view.own().forEach(own -> blocks.add(own(own)));
        return blocks;
    }

    private Table elements() {
        var rows =
                view.found().elements().stream()
                        .filter(element -> element.figures() != null)
                        .map(
                                element -> {
                                    var figures = Objects.requireNonNull(element.figures());
                                    var question = material.instrument().of(element.key());
                                    return List.of(
                                            Cell.of(
                                                    "U"
                                                            + question.number()
                                                            + " "
                                                            + question.name().in(page.language())),
                                            Cell.of(element.n(), page),
                                            Cell.of(figures.nrr(), FINE, page),
                                            Cell.of(figures.value(), DECIMALS, page),
                                            Cell.of(figures.grade()));
                                })
                        .toList();
        return table(
                page.t("survey.additional.elements"),
                List.of(
                        text("survey.report.col.element"),
                        number("survey.report.col.n"),
                        number("survey.report.col.nrr"),
                        number("survey.report.col.value"),
                        text("survey.report.col.grade")),
                rows);
    }

    private Table priorities() {
        return table(
                page.t("survey.additional.priorities"),
                List.of(
                        text("survey.report.col.element"),
                        number("survey.additional.importance"),
                        number("survey.additional.performance"),
                        number("survey.additional.gap"),
                        text("survey.additional.advice")),
                view.priorities().stream()
                        .map(
                                row ->
                                        List.of(
                                                Cell.of(row.name()),
                                                Cell.of(row.importance()),
                                                Cell.of(row.performance()),
                                                Cell.of(row.gap()),
                                                Cell.of(row.advice())))
                        .toList());
    }

    private Table own(AdditionalView.OwnTable own) {
        return table(
                own.question(),
                List.of(
                        text("survey.element.answer"),
                        number("survey.report.col.count"),
                        number("survey.element.of100"),
                        new Column(page.t("survey.element.share"), Kind.BAR)),
                own.rows().stream()
                        .map(
                                row ->
                                        List.of(
                                                Cell.of(row.label()),
                                                Cell.of(row.count(), page),
                                                Cell.of(row.share()),
                                                Cell.of(new Bar(row.bar(), false, null))))
                        .toList());
    }

    private Table table(String caption, List<Column> columns, List<List<Cell>> rows) {
        return new Table(page.t("survey.additional.sheet"), caption, columns, rows, List.of());
    }

    private Column text(String key) {
        return new Column(page.t(key), Kind.TEXT);
    }

    private Column number(String key) {
        return new Column(page.t(key), Kind.NUMBER);
    }
}
