package id.pendopo.catalogue.exchange;

import id.pendopo.access.Officer;
import id.pendopo.catalogue.Shape;
import id.pendopo.document.TableBook;
import id.pendopo.shared.Outcome;
import id.pendopo.shared.Problem;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Files of other makers: what their columns mean, as an officer says, and kept under a name. */
@Component
class ForeignColumns {

    private static final int LONGEST_NAME = 80;

    private final ServiceImports imports;
    private final ImportWorkStore store;
    private final ColumnMapStore maps;
    private final Clock clock;

    ForeignColumns(
            ServiceImports imports, ImportWorkStore store, ColumnMapStore maps, Clock clock) {
        this.imports = imports;
        this.store = store;
        this.maps = maps;
        this.clock = clock;
    }

    /**
     * A file with what we think of its columns.
     *
     * @param remembered name of the map from which it was filled in; empty when we guessed
     * @param maps all that were kept
     */
    record Explained(
            ForeignTable table,
            Layout layout,
            Meaning meaning,
            String remembered,
            List<ColumnMapStore.Named> maps) {}

    /**
     * What is known of the file.
     *
     * @param map name of the map to fill in; empty for the one of such a file, or our guesses
     */
    Optional<Explained> explained(Officer officer, ServiceImport file, String map) {
        var content = store.content(file).orElse(new byte[0]);
        if (!(TableBook.read(content, ImportWork.MOST_ROWS)
                instanceof Outcome.Done<TableBook>(var book))) {
            return Optional.empty();
        }
        var layout = imports.layout(officer);
        return ForeignTable.of(book).map(table -> explained(officer, file, map, table, layout));
    }

    private Explained explained(
            Officer officer, ServiceImport file, String map, ForeignTable table, Layout layout) {
        var all = maps.all(officer.organisation());
        var names = table.names();
        var chosen =
                all.stream()
                        .filter(
                                one ->
                                        map.isEmpty()
                                                ? one.header().equals(names)
                                                : one.name().equals(map))
                        .findFirst();
        var said = file.meaning();
        if (said != null && map.isEmpty()) {
            return new Explained(table, layout, said, "", all);
        }
        var columns = chosen.map(one -> fitted(one, names)).orElseGet(() -> table.guesses(layout));
        var constants = chosen.map(one -> one.meaning().constants()).orElse(Map.of());
        var meaning = new Meaning(table.sheet().name(), table.header().row(), columns, constants);
        return new Explained(
                table, layout, meaning, chosen.map(ColumnMapStore.Named::name).orElse(""), all);
    }

    /** A map finds its columns by their names, wherever they stand now. */
    private static List<String> fitted(ColumnMapStore.Named map, List<String> names) {
        var byName = new HashMap<String, String>();
        for (int i = 0; i < Math.min(map.header().size(), map.meaning().columns().size()); i++) {
            byName.putIfAbsent(map.header().get(i), map.meaning().columns().get(i));
        }
        return names.stream().map(name -> byName.getOrDefault(name, "")).toList();
    }

    /** Columns whose value may be the same for all rows of a file. */
    static List<Column> constants(Layout layout) {
        var columns = new ArrayList<Column>();
        layout.wide(Layout.UNIT).ifPresent(columns::add);
        for (var component : layout.law()) {
            boolean time = component.shape() == Shape.DURATION;
            boolean complaints = component.shape() == Shape.CHANNELS;
            layout.services().columns().stream()
                    .filter(one -> one.component().equals(component.code()))
                    .filter(one -> complaints || time && one.kind() == Column.Kind.CHOICE)
                    .forEach(columns::add);
        }
        return columns;
    }

    /** Keeps what the officer said, under a name if there is one, and lets the file be read. */
    @Transactional
    public Outcome<ServiceImport> explain(
            Officer officer, ServiceImport file, Explained known, Meaning meaning, String name) {
        var problems = problems(known, meaning);
        if (name.length() > LONGEST_NAME) {
            problems.add(Problem.of("nama", Refusal.TOO_LONG, LONGEST_NAME));
        }
        if (!problems.isEmpty()) {
            return Outcome.refused(problems);
        }
        var explained = imports.explain(officer, file, meaning);
        if (explained instanceof Outcome.Done<ServiceImport> && !name.isBlank()) {
            var named = new ColumnMapStore.Named(name.strip(), known.table().names(), meaning);
            maps.save(officer.organisation(), named, officer.name(), clock.instant());
        }
        return explained;
    }

    private static List<Problem> problems(Explained known, Meaning meaning) {
        var problems = new ArrayList<Problem>();
        var taken = new HashMap<String, Integer>();
        for (int i = 0; i < meaning.columns().size(); i++) {
            var key = meaning.columns().get(i);
            if (!key.isEmpty() && taken.putIfAbsent(key, i) != null) {
                var name = known.layout().wide(key).map(one -> one.label().id()).orElse(key);
                problems.add(Problem.of("kolom-" + i, Refusal.MAP_CHOICE_TWICE, name));
            }
        }
        if (!taken.containsKey(Layout.CODE) && !taken.containsKey(Layout.NAME)) {
            problems.add(Problem.of("kolom-0", Refusal.MAP_NAME_MISSING));
        }
        return problems;
    }

    /** What a map of this name says of the columns of a program's file. */
    Optional<Meaning> named(Officer officer, String map, byte[] content) {
        if (!(TableBook.read(content, ImportWork.MOST_ROWS)
                instanceof Outcome.Done<TableBook>(var book))) {
            return Optional.empty();
        }
        return maps.all(officer.organisation()).stream()
                .filter(one -> one.name().equals(map))
                .findFirst()
                .flatMap(
                        one ->
                                ForeignTable.of(book)
                                        .map(
                                                table ->
                                                        new Meaning(
                                                                table.sheet().name(),
                                                                table.header().row(),
                                                                fitted(one, table.names()),
                                                                one.meaning().constants())));
    }
}
