package id.pendopo.catalogue.exchange;

import id.pendopo.catalogue.exchange.Brought.Cell;
import id.pendopo.document.CellFault;
import id.pendopo.document.TableBook;
import id.pendopo.organisation.Unit;
import id.pendopo.organisation.UnitId;
import id.pendopo.shared.FormState;
import id.pendopo.shared.Problem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/** What is said of one service in a form, read as the row of a file with that service alone. */
record ServiceEntryForm(Map<String, List<String>> typed) {

    /** The form's fields, and what they are called in our files. */
    private static final Map<String, String> FIELDS = fields();

    private static Map<String, String> fields() {
        var fields = new LinkedHashMap<String, String>();
        fields.put("kode", Layout.CODE);
        fields.put("nama", Layout.NAME);
        fields.put("ringkasan", Layout.SUMMARY);
        fields.put("unit", Layout.UNIT);
        fields.put("daring", Layout.ONLINE);
        fields.put("untuk", Layout.AUDIENCES);
        fields.put("peristiwa", Layout.LIFE_EVENTS);
        fields.put("kata", Layout.KEYWORDS);
        fields.put("tempat", Layout.LOCATIONS);
        fields.put("bahasa", Layout.LANGUAGE);
        return fields;
    }

    static ServiceEntryForm of(MultiValueMap<String, String> typed) {
        return new ServiceEntryForm(typed);
    }

    /** Filled in as the service is now. */
    static FormState of(Listed listed, List<Unit> units) {
        var entry = listed.entry();
        var values = new HashMap<String, List<String>>();
        values.put("nama", List.of(entry.name()));
        values.put("ringkasan", List.of(entry.summary()));
        values.put("unit", codes(units, Stream.of(entry.unit())));
        values.put("daring", List.of(entry.online() ? "YES" : "NO"));
        values.put("untuk", entry.audiences());
        values.put("peristiwa", entry.lifeEvents());
        values.put("kata", List.of(String.join("\n", entry.keywords())));
        values.put("tempat", codes(units, entry.locations().stream()));
        values.put("bahasa", List.of(entry.language()));
        values.put("cap", List.of(stamp(listed)));
        return new FormState(values, List.of());
    }

    /** Which state of the service the officer read. */
    static String stamp(Listed listed) {
        return listed.updatedAt().toString();
    }

    private static List<String> codes(List<Unit> units, Stream<UnitId> ids) {
        return ids.flatMap(id -> units.stream().filter(unit -> unit.id().equals(id)))
                .map(Unit::code)
                .toList();
    }

    String text(String field) {
        var values = typed.get(field);
        return values == null || values.isEmpty() ? "" : values.getFirst().strip();
    }

    FormState state(List<Problem> problems) {
        return new FormState(typed, problems);
    }

    FormState state(List<Problem> problems, String stamp) {
        var values = new HashMap<>(typed);
        values.put("cap", List.of(stamp));
        return new FormState(values, problems);
    }

    /**
     * The row.
     *
     * @param known the service that is changed; null when it is new
     */
    Brought row(@Nullable Listed known, List<Unit> units) {
        var code = known == null ? text("kode").toUpperCase(Locale.ROOT) : known.entry().code();
        var cells = new HashMap<String, Cell>();
        FIELDS.forEach((field, key) -> cells.put(key, cell(value(field, known, units), key)));
        var place = cell(code, Layout.CODE);
        cells.put(Layout.CODE, place);
        return new Brought(code, place, true, cells, Map.of());
    }

    private String value(String field, @Nullable Listed known, List<Unit> units) {
        return switch (field) {
            case "untuk", "peristiwa" -> String.join("|", typed.getOrDefault(field, List.of()));
            case "tempat" -> String.join("|", places(known, units));
            default -> text(field).replace("\r\n", "\n");
        };
    }

    /** Boxes have no order of their own: those that were chosen before keep theirs. */
    private List<String> places(@Nullable Listed known, List<Unit> units) {
        var chosen = typed.getOrDefault("tempat", List.of());
        var before =
                known == null
                        ? List.<String>of()
                        : codes(units, known.entry().locations().stream());
        var places = new ArrayList<>(before.stream().filter(chosen::contains).toList());
        chosen.stream().filter(one -> !before.contains(one)).forEach(places::add);
        return places;
    }

    private static Cell cell(String text, String key) {
        return new Cell(text, TableBook.Content.VALUE, "", 0, 0, "", key);
    }

    /** A fault of the row, told beside the field. */
    static Problem problem(CellFault fault) {
        var field =
                FIELDS.entrySet().stream()
                        .filter(one -> one.getValue().equals(fault.field()))
                        .map(Map.Entry::getKey)
                        .findFirst()
                        .orElse("");
        var reason =
                Stream.of(Refusal.values())
                        .filter(one -> one.messageKey().equals(fault.sentence()))
                        .findFirst()
                        .orElse(Refusal.NOT_LISTED);
        return switch (reason) {
            case NOT_YOURS -> Problem.of("unit", Refusal.NOT_YOUR_UNIT);
            case UNIT_MISSING, UNIT_UNKNOWN -> Problem.of("unit", Refusal.UNIT_NOT_CHOSEN);
            default -> new Problem(field, reason, fault.arguments());
        };
    }
}
