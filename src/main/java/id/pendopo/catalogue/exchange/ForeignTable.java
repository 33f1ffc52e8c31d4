package id.pendopo.catalogue.exchange;

import id.pendopo.catalogue.LawComponent;
import id.pendopo.catalogue.ServiceEntry;
import id.pendopo.catalogue.Shape;
import id.pendopo.document.TableBook;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The table of services in another maker's file, with what its columns may mean.
 *
 * @param header its row with the names of the columns
 */
record ForeignTable(TableBook.Sheet sheet, TableBook.Line header) {

    private static final int SAMPLES = 3;
    private static final int LOOKED_AT = 15;

    private static final Map<String, Pattern> WORDS =
            Map.of(
                    Layout.NAME,
                            words(
                                    "nama (jenis )?(layanan|pelayanan)|(jenis )?(layanan|pelayanan)|service"),
                    Layout.SUMMARY,
                            words("deskripsi.*|uraian.*|ringkasan.*|penjelasan.*|description"),
                    Layout.UNIT,
                            words(
                                    "(nama )?(unit|opd|skpd|perangkat daerah).*|penyelenggara|pelaksana layanan"),
                    Layout.ONLINE, words("(layanan )?(online|daring|elektronik).*"),
                    Layout.KEYWORDS, words("kata kunci|keywords?"),
                    Layout.CODE, words("kode (layanan|pelayanan)"));
    private static final Map<Shape, Pattern> ITEMS = new EnumMap<>(Shape.class);

    static {
        ITEMS.put(Shape.REQUIREMENTS, words("(per)?syarat(an)?( .*)?|requirements?"));
        ITEMS.put(Shape.STEPS, words("(sistem )?(mekanisme|prosedur|alur)( .*)?|sop|procedure"));
        ITEMS.put(Shape.FEES, words("(biaya|tarif)( .*)?|fees?"));
        ITEMS.put(Shape.PRODUCTS, words("produk( .*)?|hasil( .*)?|output"));
        ITEMS.put(Shape.CHANNELS, words("(penanganan )?(pengaduan|aduan)( .*)?|complaints?"));
        ITEMS.put(Shape.LAWS, words("dasar hukum|regulasi|legal basis"));
        ITEMS.put(Shape.FACILITIES, words("(sarana|prasarana|fasilitas)( .*)?"));
        ITEMS.put(Shape.ITEMS, words("kompetensi( .*)?"));
        ITEMS.put(Shape.STAFF, words("jumlah (pelaksana|petugas|pegawai)( .*)?"));
    }

    private static final Pattern VALUE =
            words("(jangka )?waktu( penyelesaian| pelayanan| layanan)?|lama( .*)?");
    private static final Pattern UNIT_OF_TIME = words("satuan( waktu)?");

    private static Pattern words(String pattern) {
        return Pattern.compile(pattern);
    }

    /** The sheet with most in it, and the first row that looks like names of columns. */
    static Optional<ForeignTable> of(TableBook book) {
        return book.sheets().stream()
                .filter(sheet -> !sheet.lines().isEmpty())
                .max(Comparator.comparingInt(sheet -> sheet.lines().size() * width(sheet)))
                .map(sheet -> new ForeignTable(sheet, header(sheet)));
    }

    private static int width(TableBook.Sheet sheet) {
        return sheet.lines().stream()
                .limit(LOOKED_AT)
                .mapToInt(ForeignTable::filled)
                .max()
                .orElse(0);
    }

    private static TableBook.Line header(TableBook.Sheet sheet) {
        int most = width(sheet);
        return sheet.lines().stream()
                .limit(LOOKED_AT)
                .filter(line -> filled(line) * 10 >= most * 7)
                .findFirst()
                .orElse(sheet.lines().getFirst());
    }

    private static int filled(TableBook.Line line) {
        return (int) line.cells().stream().filter(cell -> !cell.text().isEmpty()).count();
    }

    List<String> names() {
        return header.cells().stream().map(TableBook.Cell::text).toList();
    }

    /** How many rows stand under the names. */
    int rows() {
        return (int) sheet.lines().stream().filter(line -> line.row() > header.row()).count();
    }

    /** Some of the cells of a column. */
    List<String> samples(int column) {
        return sheet.lines().stream()
                .filter(line -> line.row() > header.row())
                .map(line -> line.cell(column).text().replace('\n', ' '))
                .filter(text -> !text.isEmpty())
                .distinct()
                .limit(SAMPLES)
                .map(text -> text.length() > 60 ? text.substring(0, 60) + "…" : text)
                .toList();
    }

    /** What we think that the columns mean; empty where we know nothing. */
    List<String> guesses(Layout layout) {
        var taken = new HashSet<String>();
        var guesses = new ArrayList<String>();
        for (var name : names()) {
            var guess = guess(name, layout, taken);
            guess.ifPresent(taken::add);
            guesses.add(guess.orElse(""));
        }
        return guesses;
    }

    private static Optional<String> guess(String name, Layout layout, Set<String> taken) {
        if (name.isBlank()) {
            return Optional.empty();
        }
        var known = layout.wide(name).filter(column -> !column.fixed()).map(Column::key);
        if (known.isPresent()) {
            return known.filter(key -> !taken.contains(key));
        }
        var folded = ServiceEntry.folded(name);
        var patterns = new HashMap<String, Pattern>(WORDS);
        for (var component : layout.law()) {
            patterns(component).forEach(patterns::putIfAbsent);
        }
        return patterns.entrySet().stream()
                .filter(one -> one.getValue().matcher(folded).matches())
                .map(Map.Entry::getKey)
                .filter(key -> !taken.contains(key))
                .min(Comparator.naturalOrder());
    }

    private static Map<String, Pattern> patterns(LawComponent component) {
        if (component.shape() == Shape.DURATION) {
            return Map.of(
                    component.code() + "_nilai", VALUE, component.code() + "_satuan", UNIT_OF_TIME);
        }
        var pattern = ITEMS.get(component.shape());
        return pattern == null ? Map.of() : Map.of(component.code(), pattern);
    }
}
