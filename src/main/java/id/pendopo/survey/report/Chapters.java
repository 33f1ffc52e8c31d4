package id.pendopo.survey.report;

import id.pendopo.shared.Page;
import id.pendopo.survey.WeightWords;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Puts a report together, chapter by chapter. */
record Chapters(Material material, Page page, Sentences say, Tables tables) {

    private static final int STEPS = 4;
    static final String NOT_SET = "–";

    Chapters(Material material, Page page) {
        this(material, page, new Sentences(material, page));
    }

    private Chapters(Material material, Page page, Sentences say) {
        this(material, page, say, new Tables(material, page, say));
    }

    Report report() {
        return new Report(
                head(),
                List.of(opening(), collection(), findings(), analysis(), closing()),
                new Annexes(material, page).all());
    }

    private Report.Head head() {
        var ikm = material.index().ikm();
        return new Report.Head(
                page.site().name(),
                material.unit().name(),
                material.unit().shortName(),
                material.survey().code(),
                material.snapshot().title(),
                period(),
                material.version(),
                material.check(),
                material.hash(),
                ikm == null ? "" : page.number(ikm.rounded(), 2),
                ikm == null ? "" : ikm.grade(),
                material.n(),
                material.at(),
                material.edition().signature());
    }

    /** 1 September 2026–9 November 2026. */
    String period() {
        var from = material.snapshot().begins();
        var to = material.snapshot().ends();
        if (from == null && to == null) {
            return "";
        }
        return (from == null ? "…" : page.date(from))
                + "–"
                + (to == null ? "…" : page.date(to.minusMillis(1)));
    }

    private Report.Chapter opening() {
        var purpose = text("maksud", page.t("survey.report.draft.purpose", unit()));
        return chapter(
                1,
                section(1, 1, text("latar", page.t("survey.report.draft.background", unit()))),
                section(
                        1,
                        2,
                        new Block.Fixed(page.t("survey.report.law.lead")),
                        new Block.Bullets(material.law()),
                        text("dasar", page.t("survey.report.draft.law", unit()))),
                section(1, 3, purpose));
    }

    private Report.Chapter collection() {
        var instrument = material.instrument();
        var weight =
                WeightWords.of(material.index().weightMode(), instrument.size(), page.locale());
        var method = new ArrayList<Block>();
        method.add(text("metode", page.t("survey.report.draft.method", instrument.size())));
        method.add(
                new Block.Fixed(
                        page.t("survey.report.weight", weight)
                                + " "
                                + page.t("survey.method.formula", instrument.size(), weight)));
        method.add(
                new Block.Fixed(
                        page.t(
                                "survey.method.missing",
                                instrument.minimumAnswers(),
                                instrument.size())));
        method.add(new Block.Fixed(page.t("survey.method.interval", instrument.size(), weight)));
        method.add(new Block.Fixed(left()));
        tables.excluded().ifPresent(method::add);
        return chapter(
                2,
                section(2, 1, text("pelaksana", page.t("survey.report.draft.team", unit()))),
                new Report.Section("2.2", title(2, 2), method),
                section(2, 3, text("lokasi", place())),
                section(2, 4, steps()),
                section(
                        2,
                        5,
                        new Block.Fixed(page.t("survey.method.sample")),
                        text("sampel", say.sample()),
                        tables.sample()));
    }

    /** What was not counted. */
    private String left() {
        long excluded =
                material.snapshot().excluded().values().stream().mapToLong(Long::longValue).sum();
        return page.t(
                "survey.report.left",
                page.number(material.n()),
                page.number(material.snapshot().rejected()),
                page.number(excluded));
    }

    private String place() {
        var address = material.unit().address();
        return address.isBlank()
                ? page.t("survey.report.draft.place.unknown", unit())
                : page.t("survey.report.draft.place", unit(), address);
    }

    private Block steps() {
        var rows =
                IntStream.rangeClosed(1, STEPS)
                        .mapToObj(
                                i ->
                                        List.of(
                                                text(
                                                        "jadwal-" + i + "-kegiatan",
                                                        page.t("survey.report.step." + i)),
                                                text(
                                                        "jadwal-" + i + "-waktu",
                                                        i == 2 ? period() : NOT_SET),
                                                text("jadwal-" + i + "-hari", NOT_SET)))
                        .toList();
        return new Block.Grid(
                page.t("survey.report.steps"),
                List.of(
                        page.t("survey.report.col.no"),
                        page.t("survey.report.col.activity"),
                        page.t("survey.report.col.time"),
                        page.t("survey.report.col.days")),
                rows,
                true);
    }

    private Report.Chapter findings() {
        var result = new ArrayList<Block>();
        result.add(text("hasil", say.result()));
        tables.chart().ifPresent(result::add);
        result.add(text("rentang", say.interval()));
        result.add(tables.elements());
        result.add(tables.frequencies());
        var sections = new ArrayList<Report.Section>();
        var profile = new ProfileTables(material, page, say).blocks();
        sections.add(new Report.Section("3.1", title(3, 1), profile));
        sections.add(new Report.Section("3.2", title(3, 2), result));
        var beside = new AdditionalTables(material, page);
        if (!beside.isEmpty()) {
            sections.add(new Report.Section("3.3", title(3, 3), beside.blocks()));
        }
        return chapter(3, sections.toArray(Report.Section[]::new));
    }

    private Report.Chapter analysis() {
        return chapter(
                4,
                section(
                        4,
                        1,
                        text("kelemahan", say.weaknesses()),
                        text("kelebihan", say.strengths()),
                        text("pengaduan", say.complaints()),
                        text("biaya", say.fee()),
                        text("alfa", say.alpha())),
                new Report.Section("4.2", title(4, 2), new PlanTable(material, page, say).blocks()),
                new Report.Section("4.3", title(4, 3), trend()));
    }

    private List<Block> trend() {
        var blocks = new ArrayList<Block>();
        blocks.add(text("tren", say.change()));
        new TrendTable(material, page).block().ifPresent(blocks::add);
        return blocks;
    }

    private Report.Chapter closing() {
        return chapter(
                5,
                section(
                        5,
                        1,
                        text("kesimpulan", say.result() + " " + say.interval()),
                        text("kesimpulan-tren", say.change())),
                section(5, 2, text("saran", say.advice())));
    }

    private Block.Text text(String key, String made) {
        return material.edition().text(key, made);
    }

    private String unit() {
        return material.unit().name();
    }

    private Report.Chapter chapter(int number, Report.Section... sections) {
        var roman = List.of("I", "II", "III", "IV", "V").get(number - 1);
        return new Report.Chapter(
                "bab-" + number,
                page.t("survey.report.chapter", roman),
                page.t("survey.report.chapter." + number),
                List.of(sections));
    }

    private Report.Section section(int chapter, int number, Block... blocks) {
        return new Report.Section(chapter + "." + number, title(chapter, number), List.of(blocks));
    }

    private String title(int chapter, int number) {
        return page.t("survey.report.section." + chapter + "." + number);
    }
}
