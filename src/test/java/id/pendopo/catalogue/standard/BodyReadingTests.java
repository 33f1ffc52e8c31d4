package id.pendopo.catalogue.standard;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.catalogue.Body;
import id.pendopo.catalogue.Fees;
import id.pendopo.catalogue.ProcessingTime;
import id.pendopo.catalogue.Shape;
import id.pendopo.shared.Problem;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BodyReadingTests {

    static Stream<Body> bodies() {
        return Stream.of(
                new Body.Requirements(
                        List.of(
                                new Body.Requirement(
                                        "Kartu Keluarga",
                                        Body.RequirementKind.DOCUMENT,
                                        true,
                                        null,
                                        "Foto boleh."),
                                new Body.Requirement(
                                        "Paspor",
                                        Body.RequirementKind.ITEM,
                                        false,
                                        "Warga asing",
                                        null))),
                new Body.Steps(
                        List.of(
                                new Body.Step("Datang", null, Body.Actor.APPLICANT, 5),
                                new Body.Step("Cetak", "Di ruang lain.", Body.Actor.BACK, null))),
                new ProcessingTime(
                        3,
                        ProcessingTime.Unit.WORKING_DAY,
                        ProcessingTime.ClockStart.FILE_COMPLETE,
                        "Kecuali hari libur."),
                new Fees(
                        List.of(
                                new Fees.Fee(0L, Fees.Basis.FREE, "Peserta BPJS", null),
                                new Fees.Fee(10_000L, Fees.Basis.FIXED, "Lainnya", "Perbup 1"),
                                new Fees.Fee(null, Fees.Basis.FORMULA, "luas × harga", null))),
                new Body.Products(
                        List.of(new Body.Product("KTP-el", Body.ProductForm.DOCUMENT, null))),
                new Body.Channels(
                        List.of(new Body.Channel(Body.ChannelType.PHONE, "(0200) 555", "08.00")),
                        "Bicaralah dengan petugas.",
                        3),
                new Body.Laws(List.of(new Body.Law("UU 25/2009"), new Body.Law("PP 96/2012"))),
                new Body.Facilities(List.of(new Body.Facility("Landai", true))),
                new Body.Items(List.of("Ramah", "Paham aturan")),
                new Body.Prose("Kami periksa tiap Jumat."),
                new Body.Staff(List.of(new Body.Post("Petugas loket", 2))),
                new Body.Evaluation("Lewat survei.", 6));
    }

    @ParameterizedTest
    @MethodSource("bodies")
    void whatTheFormShowsIsReadBackAsItWas(Body body) {
        var typed = TypedFields.of(BodyValues.of(body).values());
        var shape = shape(body);
        assertThat(BodyReading.of(shape, typed).body(shape)).isEqualTo(body);
        assertThat(typed.problems()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("bodies")
    void everyFieldOfAFormIsFilledFromItsComponent(Body body) {
        var form = BodyForm.of(shape(body));
        var values = BodyValues.of(body).values();
        assertThat(values.keySet()).containsAll(names(form.single(), ""));
        assertThat(values.keySet()).containsAll(names(form.row(), "-1"));
    }

    private static List<String> names(List<BodyForm.Field> fields, String end) {
        return fields.stream().map(field -> field.name() + end).toList();
    }

    @Test
    void aRowIsMovedByItsNumberAndRemovedByEmptyingIt() {
        var three = new Body.Staff(List.of(post("A"), post("B"), post("C"), post("D")));
        var up = new HashMap<>(BodyValues.of(three).values());
        up.put("urutan-4", "2");
        assertThat(roles(up)).containsExactly("A", "D", "B", "C");
        var down = new HashMap<>(BodyValues.of(three).values());
        down.put("urutan-1", "3");
        assertThat(roles(down)).containsExactly("B", "C", "A", "D");
        var gone = new HashMap<>(BodyValues.of(three).values());
        gone.put("judul-2", "");
        gone.put("jumlah-2", "");
        assertThat(roles(gone)).containsExactly("A", "C", "D");
    }

    @Test
    void feesThatDoNotFitAreNamedInTheirField() {
        assertThat(fee(Map.of("dasar-1", "FREE", "jumlah-1", "5.000")))
                .containsExactly(Problem.of("jumlah-1", Refusal.FREE_HAS_NO_AMOUNT));
        assertThat(fee(Map.of("dasar-1", "FIXED")))
                .containsExactly(Problem.of("jumlah-1", Refusal.AMOUNT_MISSING));
        assertThat(fee(Map.of("dasar-1", "FORMULA")))
                .containsExactly(Problem.of("syarat-1", Refusal.FORMULA_MISSING));
        assertThat(fee(Map.of("dasar-1", "", "jumlah-1", "5000")))
                .containsExactly(Problem.of("dasar-1", Refusal.NOT_CHOSEN));
        assertThat(fee(Map.of("dasar-1", "FIXED", "jumlah-1", "Rp 10.000"))).isEmpty();
    }

    private static List<Problem> fee(Map<String, String> values) {
        var typed = TypedFields.of(values);
        BodyReading.of(Shape.FEES, typed).body(Shape.FEES);
        return typed.problems();
    }

    private static List<String> roles(Map<String, String> values) {
        var staff =
                (Body.Staff) BodyReading.of(Shape.STAFF, TypedFields.of(values)).body(Shape.STAFF);
        return staff.staff().stream().map(Body.Post::role).toList();
    }

    private static Body.Post post(String role) {
        return new Body.Post(role, 1);
    }

    private static Shape shape(Body body) {
        return Stream.of(Shape.values())
                .filter(one -> one.type().isInstance(body))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aDayThatNoDatabaseHoldsIsNotADay() {
        for (var day : new String[] {"-999999999-01-01", "+12000-01-01", "1-1-0020"}) {
            var typed = TypedFields.of(Map.of("mulai", day));
            assertThat(typed.date("mulai")).as(day).isNull();
            assertThat(typed.problems()).as(day).hasSize(1);
        }
        assertThat(TypedFields.of(Map.of("mulai", "31/7/2026")).date("mulai"))
                .isEqualTo("2026-07-31");
    }
}
