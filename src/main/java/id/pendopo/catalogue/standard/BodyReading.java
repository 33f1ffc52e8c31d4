package id.pendopo.catalogue.standard;

import id.pendopo.catalogue.Body;
import id.pendopo.catalogue.Fees;
import id.pendopo.catalogue.ProcessingTime;
import id.pendopo.catalogue.Shape;
import id.pendopo.shared.Problem;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Makes a component of what was typed into its form. */
public record BodyReading(TypedFields typed, BodyForm form) {

    public static final int MOST_ROWS = 60;

    public static BodyReading of(Shape shape, TypedFields typed) {
        return new BodyReading(typed, BodyForm.of(shape));
    }

    /** The component, as far as it can be read; what is wrong stands in the typed fields. */
    public Body body(Shape shape) {
        return switch (shape) {
            case REQUIREMENTS -> new Body.Requirements(each(this::requirement));
            case STEPS -> new Body.Steps(each(this::step));
            case DURATION ->
                    new ProcessingTime(
                            (int) Math.min(typed.number("nilai"), 100_000),
                            typed.choice("satuan", ProcessingTime.Unit.class),
                            typed.choice("hitung", ProcessingTime.ClockStart.class),
                            typed.optional("catatan"));
            case FEES -> new Fees(each(this::fee));
            case PRODUCTS -> new Body.Products(each(this::product));
            case CHANNELS ->
                    new Body.Channels(
                            each(this::channel), typed.area("teks"), (int) typed.number("hari"));
            case LAWS -> new Body.Laws(typed.lines("baris").stream().map(Body.Law::new).toList());
            case FACILITIES -> new Body.Facilities(each(this::facility));
            case ITEMS -> new Body.Items(typed.lines("baris"));
            case TEXT -> new Body.Prose(Objects.requireNonNullElse(typed.optional("teks"), ""));
            case STAFF ->
                    new Body.Staff(
                            each(
                                    row ->
                                            new Body.Post(
                                                    typed.line("judul-" + row),
                                                    (int) typed.number("jumlah-" + row))));
            case EVALUATION -> new Body.Evaluation(typed.area("teks"), (int) typed.number("bulan"));
        };
    }

    private Body.Requirement requirement(int row) {
        return new Body.Requirement(
                typed.line("judul-" + row),
                typed.choice("jenis-" + row, Body.RequirementKind.class),
                yes("wajib-" + row),
                typed.optional("syarat-" + row),
                typed.optional("catatan-" + row));
    }

    private Body.Step step(int row) {
        var minutes = typed.optionalNumber("menit-" + row);
        return new Body.Step(
                typed.line("judul-" + row),
                typed.optional("catatan-" + row),
                typed.choice("pelaku-" + row, Body.Actor.class),
                minutes == null ? null : (int) Math.min(minutes, 100_000));
    }

    private Fees.Fee fee(int row) {
        var basis = typed.choice("dasar-" + row, Fees.Basis.class);
        var amount = typed.optionalNumber("jumlah-" + row);
        var condition = typed.optional("syarat-" + row);
        var law = typed.optional("hukum-" + row);
        var problem =
                switch (basis) {
                    case FREE -> amount == null ? null : Refusal.FREE_HAS_NO_AMOUNT;
                    case FORMULA -> condition == null ? Refusal.FORMULA_MISSING : null;
                    case FIXED, PER_UNIT -> amount == null ? Refusal.AMOUNT_MISSING : null;
                };
        if (problem == null) {
            return new Fees.Fee(
                    switch (basis) {
                        case FREE -> Long.valueOf(0);
                        case FORMULA -> null;
                        case FIXED, PER_UNIT -> Objects.requireNonNull(amount);
                    },
                    basis,
                    condition,
                    law);
        }
        var field = problem == Refusal.FORMULA_MISSING ? "syarat-" : "jumlah-";
        typed.problems().add(Problem.of(field + row, problem));
        return new Fees.Fee(0L, Fees.Basis.FREE, condition, law);
    }

    private Body.Product product(int row) {
        return new Body.Product(
                typed.line("judul-" + row),
                typed.choice("bentuk-" + row, Body.ProductForm.class),
                typed.optional("masa-" + row));
    }

    private Body.Channel channel(int row) {
        return new Body.Channel(
                typed.choice("jenis-" + row, Body.ChannelType.class),
                typed.line("isi-" + row),
                typed.optional("jam-" + row));
    }

    private Body.Facility facility(int row) {
        return new Body.Facility(typed.line("judul-" + row), yes("rentan-" + row));
    }

    private boolean yes(String field) {
        return typed.choice(field, BodyForm.Answer.class) == BodyForm.Answer.YES;
    }

    /** Each row in which something stands, in the order that the officer gave them. */
    private <T> List<T> each(Function<Integer, T> reading) {
        var rows =
                IntStream.rangeClosed(1, MOST_ROWS)
                        .filter(row -> form.telling().stream().anyMatch(name -> said(name, row)))
                        .boxed()
                        .sorted(
                                Comparator.comparingInt(this::place)
                                        .thenComparingInt(row -> Integer.signum(place(row) - row)))
                        .toList();
        var items = new ArrayList<T>();
        rows.forEach(row -> items.add(reading.apply(row)));
        return items;
    }

    private boolean said(String name, int row) {
        return !typed.raw(name + "-" + row).isEmpty();
    }

    /** Where the row is to stand; one that was moved up comes before the one it meets there. */
    private int place(int row) {
        var wanted = typed.raw("urutan-" + row);
        return wanted.matches("\\d{1,3}") ? Integer.parseInt(wanted) : row;
    }
}
