package id.pendopo.survey.report;

import id.pendopo.shared.Page;
import id.pendopo.survey.Channel;
import id.pendopo.survey.Facet;
import id.pendopo.survey.Figure;
import id.pendopo.survey.ProfileChoices;
import id.pendopo.survey.arithmetic.Tally;
import id.pendopo.survey.report.Block.Bar;
import id.pendopo.survey.report.Block.Cell;
import id.pendopo.survey.report.Block.Column;
import id.pendopo.survey.report.Block.Kind;
import id.pendopo.survey.report.Block.Table;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Who answered, fact by fact and never two facts together. */
record ProfileTables(Material material, Page page, Sentences say) {

    private static final Cell NOTHING = Cell.of("");

    /** Who answered: one table for each fact. */
    List<Block> blocks() {
        var facets = new LinkedHashMap<Facet, Map<String, String>>();
        facets.put(Facet.SEX, choices(ProfileChoices.SEX));
        facets.put(Facet.AGE, ages());
        facets.put(Facet.EDUCATION, choices(ProfileChoices.EDUCATION));
        facets.put(Facet.OCCUPATION, choices(ProfileChoices.OCCUPATION));
        facets.put(Facet.SERVICE, material.services());
        facets.put(Facet.CHANNEL, channels());
        var blocks = new ArrayList<Block>();
        var silent = new ArrayList<String>();
        facets.forEach(
                (facet, names) -> {
                    if (told(facet)) {
                        blocks.add(part(facet, names));
                    } else {
                        silent.add(words("col." + key(facet)).toLowerCase(page.locale()));
                    }
                });
        if (!silent.isEmpty()) {
            var words = String.join(", ", silent);
            blocks.add(new Block.Fixed(page.t("survey.report.profile.silent", words)));
        }
        return blocks;
    }

    /** Whether anybody said it. */
    private boolean told(Facet facet) {
        return material.parts(facet).keySet().stream()
                .anyMatch(code -> !code.equals(Facet.UNKNOWN));
    }

    private static String key(Facet facet) {
        return facet.name().toLowerCase(Locale.ROOT);
    }

    private Map<String, String> choices(String field) {
        var names = new LinkedHashMap<String, String>();
        for (var choice : material.choices().of(field)) {
            names.put(choice.code(), choice.name().in(page.language()));
        }
        return names;
    }

    private Map<String, String> ages() {
        var names = new LinkedHashMap<String, String>();
        material.parts(Facet.AGE).keySet().stream()
                .filter(band -> !band.equals(Facet.UNKNOWN))
                .sorted(Comparator.comparing(band -> Integer.parseInt(band.split("\\D")[0])))
                .forEach(
                        band ->
                                names.put(
                                        band, page.t("survey.report.age", band.replace('-', '–'))));
        return names;
    }

    private Map<String, String> channels() {
        var names = new LinkedHashMap<String, String>();
        Stream.of(Channel.values())
                .forEach(channel -> names.put(channel.name(), page.t(channel.messageKey())));
        return names;
    }

    private Table part(Facet facet, Map<String, String> names) {
        var key = key(facet);
        var counts = material.parts(facet);
        var rows = new ArrayList<List<Cell>>();
        names.forEach((code, name) -> share(name, counts.get(code)).ifPresent(rows::add));
        counts.forEach(
                (code, tally) -> {
                    if (!names.containsKey(code) && !code.equals(Facet.UNKNOWN)) {
                        share(code, tally).ifPresent(rows::add);
                    }
                });
        share(words("row.unknown"), counts.get(Facet.UNKNOWN)).ifPresent(rows::add);
        return new Table(
                words("sheet.profile"),
                words("table." + key),
                List.of(
                        text("col." + key),
                        number("col.count"),
                        number("col.percent"),
                        new Column(words("col.chart"), Kind.BAR)),
                rows,
                List.of(
                        List.of(
                                Cell.of(words("row.sum")),
                                count(material.n()),
                                Cell.of(say.percent(material.n(), material.n())),
                                NOTHING)));
    }

    private Optional<List<Cell>> share(String name, @Nullable Tally tally) {
        if (tally == null || tally.responses() == 0) {
            return Optional.empty();
        }
        long n = tally.responses();
        return Optional.of(
                List.of(
                        Cell.of(name),
                        count(n),
                        Cell.of(say.percent(n, material.n())),
                        Cell.of(new Bar(Figure.share(n, material.n()), false, null))));
    }

    private Cell count(long count) {
        return Cell.of(count, page);
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
