package id.pendopo.survey.report;

import id.pendopo.shared.Page;
import id.pendopo.survey.Question;
import id.pendopo.survey.ReportChapter;
import id.pendopo.survey.report.Block.Cell;
import id.pendopo.survey.report.Block.Column;
import id.pendopo.survey.report.Block.Kind;
import id.pendopo.survey.report.Block.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The tables behind the chapters of a report. */
record AnnexTables(Material material, Page page) {

    private static final int DECIMALS = 2;

    Table questions() {
        var rows =
                material.instrument().questions().stream()
                        .filter(Question::rated)
                        .map(
                                question ->
                                        List.of(
                                                Cell.of(
                                                        "U"
                                                                + question.number()
                                                                + " "
                                                                + question.officialName()
                                                                + ". "
                                                                + question.question()
                                                                        .in(page.language())),
                                                Cell.of(question.label(1).in(page.language())),
                                                Cell.of(question.label(2).in(page.language())),
                                                Cell.of(question.label(3).in(page.language())),
                                                Cell.of(question.label(4).in(page.language()))))
                        .toList();
        return new Table(
                words("sheet.questions"),
                words("table.questions"),
                List.of(
                        text("col.question"),
                        new Column("1", Kind.TEXT),
                        new Column("2", Kind.TEXT),
                        new Column("3", Kind.TEXT),
                        new Column("4", Kind.TEXT)),
                rows,
                List.of());
    }

    /** What else was asked; empty where nothing was. */
    Optional<Block> otherQuestions() {
        var rows =
                material.instrument().additional().stream()
                        .filter(question -> !question.rated())
                        .map(
                                question ->
                                        List.of(
                                                Cell.of(
                                                        question.number()
                                                                + ". "
                                                                + question.question()
                                                                        .in(page.language())),
                                                Cell.of(
                                                        question.labels().stream()
                                                                .map(
                                                                        label ->
                                                                                label.in(
                                                                                        page
                                                                                                .language()))
                                                                .collect(
                                                                        Collectors.joining(
                                                                                " / ")))))
                        .toList();
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Table(
                                words("sheet.questions"),
                                words("table.otherQuestions"),
                                List.of(text("col.question"), text("col.answers")),
                                rows,
                                List.of()));
    }

    Table grades() {
        var grades = material.instrument().grades();
        var rows = new ArrayList<List<Cell>>();
        for (int i = grades.size() - 1; i >= 0; i--) {
            var grade = grades.get(i);
            rows.add(
                    List.of(
                            Cell.of(grade.band().grade()),
                            Cell.of(grade.band().from(), DECIMALS, page),
                            Cell.of(grade.name().in(page.language()))));
        }
        return new Table(
                words("sheet.grades"),
                words("table.grades"),
                List.of(text("col.grade"), number("col.from"), text("col.meaning")),
                rows,
                List.of());
    }

    Optional<Block> told(ReportChapter.Told told) {
        return told.columns().isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Table(
                                words("sheet.followUp"),
                                page.t("survey.report.annex.5"),
                                told.columns().stream()
                                        .map(title -> new Column(title, Kind.TEXT))
                                        .toList(),
                                told.rows().stream()
                                        .map(row -> row.stream().map(Cell::of).toList())
                                        .toList(),
                                List.of()));
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
