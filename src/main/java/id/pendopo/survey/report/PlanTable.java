package id.pendopo.survey.report;

import id.pendopo.shared.Page;
import id.pendopo.survey.ReportChapter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The plan (RTL) of a report: what the unit promised on the board, as it stood when the report was
 * signed, or stands now. Where nothing is promised there, what officers wrote themselves.
 */
record PlanTable(Material material, Page page, Sentences say) {

    private static final int PLANS = 3;
    private static final List<String> WRITTEN = List.of("program", "waktu", "penanggung");

    List<Block> blocks() {
        var blocks = new ArrayList<Block>();
        blocks.add(text("rencana", page.t("survey.report.draft.plan")));
        material.plan()
                .ifPresentOrElse(
                        plan -> promised(plan, blocks),
                        () -> {
                            var grid = written();
                            blocks.add(new Block.Fixed(source(grid)));
                            blocks.add(grid);
                        });
        return blocks;
    }

    private void promised(ReportChapter.Plan plan, List<Block> blocks) {
        blocks.add(new Block.Fixed(page.t("survey.report.plan.board", page.date(plan.day()))));
        plan.sentences().forEach(words -> blocks.add(new Block.Fixed(words)));
        var columns = new ArrayList<>(List.of(page.t("survey.report.col.no")));
        columns.addAll(plan.columns());
        blocks.add(
                new Block.Grid(
                        page.t("survey.report.plans"),
                        columns,
                        plan.rows().stream().map(this::row).toList(),
                        false));
    }

    /** Under the code of the promise, so that a signed report keeps its words. */
    private List<Block.Text> row(ReportChapter.Row row) {
        return IntStream.range(0, row.cells().size())
                .mapToObj(i -> text("janji-" + row.code() + "-" + i, row.cells().get(i)))
                .toList();
    }

    /** Who has filled it in, if anybody has. */
    private String source(Block.Grid grid) {
        boolean written = grid.rows().stream().flatMap(List::stream).anyMatch(Block.Text::edited);
        return page.t(written ? "survey.report.plan.written" : "survey.report.plan.none");
    }

    private Block.Grid written() {
        var lowest = material.lowest();
        var rows = new ArrayList<List<Block.Text>>();
        for (int i = 0; i < PLANS && i < lowest.size(); i++) {
            var key = "rencana-" + (i + 1) + "-";
            var row = new ArrayList<Block.Text>();
            row.add(text(key + "unsur", say.name(lowest.get(i))));
            WRITTEN.forEach(column -> row.add(text(key + column, Chapters.NOT_SET)));
            rows.add(row);
        }
        return new Block.Grid(
                page.t("survey.report.plans"),
                List.of(
                        page.t("survey.report.col.no"),
                        page.t("survey.report.col.priority"),
                        page.t("survey.report.col.programme"),
                        page.t("survey.report.col.time"),
                        page.t("survey.report.col.owner")),
                rows,
                true);
    }

    private Block.Text text(String key, String made) {
        return material.edition().text(key, made);
    }
}
