package id.pendopo.survey.report;

import id.pendopo.shared.Page;
import java.util.ArrayList;
import java.util.List;

/** What stands behind the chapters of a report. */
record Annexes(Material material, Page page, AnnexTables tables) {

    Annexes(Material material, Page page) {
        this(material, page, new AnnexTables(material, page));
    }

    List<Report.Chapter> all() {
        return List.of(questions(), processing(), grades(), publicity(), followUp());
    }

    private Report.Chapter questions() {
        var blocks = new ArrayList<Block>();
        blocks.add(tables.questions());
        tables.otherQuestions().ifPresent(blocks::add);
        return annex(1, blocks.toArray(Block[]::new));
    }

    private Report.Chapter processing() {
        return annex(
                2,
                new Block.Fixed(page.t("survey.report.processing.lead", page.number(material.n()))),
                new Tables(material, page, new Sentences(material, page)).sums());
    }

    private Report.Chapter grades() {
        return annex(3, tables.grades());
    }

    private Report.Chapter publicity() {
        return annex(
                4, material.edition().text("publikasi", page.t("survey.report.draft.publicity")));
    }

    private Report.Chapter followUp() {
        var blocks = new ArrayList<Block>();
        material.followUp()
                .ifPresentOrElse(
                        told -> {
                            told.sentences().forEach(words -> blocks.add(new Block.Fixed(words)));
                            tables.told(told).ifPresent(blocks::add);
                        },
                        () -> blocks.add(new Block.Fixed(noFollowUp())));
        return annex(5, blocks.toArray(Block[]::new));
    }

    private String noFollowUp() {
        return material.earlier().isEmpty()
                ? page.t("survey.report.followUp.first")
                : page.t(
                        "survey.report.followUp.none",
                        material.earlier().getFirst().survey().title());
    }

    private Report.Chapter annex(int number, Block... blocks) {
        return new Report.Chapter(
                "lampiran-" + number,
                page.t("survey.report.annex", number),
                page.t("survey.report.annex." + number),
                List.of(new Report.Section("", "", List.of(blocks))));
    }
}
