package id.pendopo.survey.report;

import id.pendopo.shared.Page;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What officers may write in a report, chapter by chapter. */
record EditorView(Report.Head head, List<Part> parts) {

    /** A section with something to write in it. */
    record Part(String title, List<Field> fields) {

        List<Field> texts() {
            return fields.stream().filter(field -> !field.small()).toList();
        }

        /** The cells of a table. */
        List<Field> cells() {
            return fields.stream().filter(Field::small).toList();
        }
    }

    /** One place, and how it is called. */
    record Field(Block.Text words, String label, boolean small) {

        private static final int LINE = 90;
        private static final int LEAST = 2;
        private static final int MOST = 12;

        int rows() {
            return Math.clamp(words.shown().length() / LINE + 1, LEAST, MOST);
        }
    }

    static EditorView of(Report report, Page page) {
        var parts = new ArrayList<Part>();
        var chapters = new ArrayList<>(report.chapters());
        chapters.addAll(report.annexes());
        for (var chapter : chapters) {
            for (var section : chapter.sections()) {
                var fields = new ArrayList<Field>();
                section.blocks().forEach(block -> add(block, fields, page));
                var title =
                        section.title().isEmpty()
                                ? chapter.number() + " " + chapter.title()
                                : section.number() + " " + section.title();
                if (!fields.isEmpty()) {
                    parts.add(new Part(title, fields));
                }
            }
        }
        return new EditorView(report.head(), parts);
    }

    private static void add(Block block, List<Field> fields, Page page) {
        switch (block) {
            case Block.Text text ->
                    fields.add(new Field(text, page.t("survey.report.edit." + text.key()), false));
            case Block.Grid grid -> add(grid, fields);
            case Block.Fixed _, Block.Bullets _, Block.Chart _, Block.Table _ -> {}
        }
    }

    private static void add(Block.Grid grid, List<Field> fields) {
        for (int i = 0; grid.open() && i < grid.rows().size(); i++) {
            var row = grid.rows().get(i);
            for (int j = 0; j < row.size(); j++) {
                var label = grid.columns().get(j + 1) + " " + (i + 1);
                fields.add(new Field(row.get(j), label, true));
            }
        }
    }

    long edited() {
        return words().filter(Block.Text::edited).count();
    }

    /** What stands in the form at first. */
    Map<String, String> values() {
        var values = new LinkedHashMap<String, String>();
        words().forEach(text -> values.put(text.key(), text.shown()));
        return values;
    }

    private java.util.stream.Stream<Block.Text> words() {
        return parts.stream().flatMap(part -> part.fields().stream()).map(Field::words);
    }

    /** The version in an address. */
    String query() {
        return head.frozen() ? "?versi=" + head.version() : "";
    }
}
