package id.pendopo.catalogue.standard;

import id.pendopo.catalogue.Body;
import id.pendopo.catalogue.Fees;
import id.pendopo.catalogue.ProcessingTime;
import id.pendopo.catalogue.Shape;
import java.util.List;
import java.util.stream.Stream;

/**
 * The fields in which a component is written: those that stand once, and those that stand in every
 * row.
 */
public record BodyForm(List<Field> single, List<Field> row) {

    public enum Kind {
        LINE,
        AREA,
        NUMBER,
        CHOICE
    }

    /**
     * A field.
     *
     * @param choices names of the constants to choose from
     */
    public record Field(String name, Kind kind, boolean optional, List<String> choices) {}

    /** The choices of a yes or no. */
    public enum Answer {
        YES,
        NO
    }

    public static BodyForm of(Shape shape) {
        return switch (shape) {
            case REQUIREMENTS ->
                    rows(
                            line("judul"),
                            choice("jenis", Body.RequirementKind.values()),
                            choice("wajib", Answer.values()),
                            maybe("syarat"),
                            note("catatan"));
            case STEPS ->
                    rows(
                            line("judul"),
                            choice("pelaku", Body.Actor.values()),
                            new Field("menit", Kind.NUMBER, true, List.of()),
                            note("catatan"));
            case DURATION ->
                    once(
                            number("nilai"),
                            choice("satuan", ProcessingTime.Unit.values()),
                            choice("hitung", ProcessingTime.ClockStart.values()),
                            note("catatan"));
            case FEES ->
                    rows(
                            choice("dasar", Fees.Basis.values()),
                            new Field("jumlah", Kind.NUMBER, true, List.of()),
                            maybe("syarat"),
                            maybe("hukum"));
            case PRODUCTS ->
                    rows(line("judul"), choice("bentuk", Body.ProductForm.values()), maybe("masa"));
            case CHANNELS ->
                    new BodyForm(
                            List.of(area("teks"), number("hari")),
                            List.of(
                                    choice("jenis", Body.ChannelType.values()),
                                    line("isi"),
                                    maybe("jam")));
            case LAWS, ITEMS -> once(area("baris"));
            case FACILITIES -> rows(line("judul"), choice("rentan", Answer.NO, Answer.YES));
            case TEXT -> once(area("teks"));
            case STAFF -> rows(line("judul"), number("jumlah"));
            case EVALUATION -> once(area("teks"), number("bulan"));
        };
    }

    /** The names of the fields that make a row count when something is typed into one of them. */
    public List<String> telling() {
        return row.stream()
                .filter(field -> field.kind() != Kind.CHOICE || field.name().equals("dasar"))
                .map(Field::name)
                .toList();
    }

    private static BodyForm rows(Field... fields) {
        return new BodyForm(List.of(), List.of(fields));
    }

    private static BodyForm once(Field... fields) {
        return new BodyForm(List.of(fields), List.of());
    }

    private static Field line(String name) {
        return new Field(name, Kind.LINE, false, List.of());
    }

    private static Field maybe(String name) {
        return new Field(name, Kind.LINE, true, List.of());
    }

    private static Field area(String name) {
        return new Field(name, Kind.AREA, false, List.of());
    }

    private static Field note(String name) {
        return new Field(name, Kind.AREA, true, List.of());
    }

    private static Field number(String name) {
        return new Field(name, Kind.NUMBER, false, List.of());
    }

    private static Field choice(String name, Enum<?>... values) {
        return new Field(name, Kind.CHOICE, false, Stream.of(values).map(Enum::name).toList());
    }
}
