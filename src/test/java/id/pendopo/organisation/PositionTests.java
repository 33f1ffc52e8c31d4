package id.pendopo.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.shared.Outcome;
import id.pendopo.shared.Problem;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.util.LinkedMultiValueMap;

class PositionTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "-6.2|106.8",
                "-6,2|106,8",
                "−6.2°|106.8°",
                "-6.2, 106.8|''",
                "-6.2,106.8|''",
                "(-6.2, 106.8)|''",
                "-6,2; 106,8|''",
                "-6,2 106,8|''",
                "-6,2, 106,8|''",
                "-6.2, 106.8|99.5",
                "-6.2000000000001|106.80000000"
            })
    void readsWhatPeopleTypeAndPaste(String latitude, String longitude) {
        assertThat(Position.of(latitude, longitude)).isEqualTo(done("-6.200000", "106.800000"));
    }

    @Test
    void theCornersOfTheEarthAreOnIt() {
        assertThat(Position.of("90", "-180")).isEqualTo(done("90.000000", "-180.000000"));
        assertThat(Position.of("0", "0")).isEqualTo(done("0.000000", "0.000000"));
    }

    @Test
    void noneIsFine() {
        assertThat(Position.of("", "")).isEqualTo(Outcome.done(Optional.empty()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "-6.2|''|bujur POSITION_HALF",
                "''|106.8|lintang POSITION_HALF",
                "-6,2|''|bujur POSITION_HALF",
                "106.8|-6.2|lintang LATITUDE_RANGE",
                "106.8, -6.2|''|lintang LATITUDE_RANGE",
                "-6.2|180.0000006|bujur LONGITUDE_RANGE",
                "90.000001|0|lintang LATITUDE_RANGE",
                "6 LS|106.8|lintang POSITION_NOT_A_NUMBER",
                "1e2|106.8|lintang POSITION_NOT_A_NUMBER",
                "NaN|106.8|lintang POSITION_NOT_A_NUMBER"
            })
    void saysWhatIsWrong(String latitude, String longitude, String problem) {
        assertThat(problems(Position.of(latitude, longitude))).containsExactly(problem);
    }

    @Test
    void bothFaultsAreNamedAtOnce() {
        assertThat(problems(Position.of("abc", "200")))
                .containsExactly("lintang POSITION_NOT_A_NUMBER", "bujur LONGITUDE_RANGE");
    }

    @Test
    void linksCarryTheNameWithoutBreakingOut() {
        var position = new Position(new BigDecimal("-5.398900"), new BigDecimal("111.500100"));
        assertThat(position.geo("Mal & \"Layanan\" (1)"))
                .isEqualTo(
                        "geo:-5.3989,111.5001?q=-5.3989,111.5001(Mal%20%26%20%22Layanan%22%20%201%20)");
        assertThat(position.openStreetMap())
                .isEqualTo(
                        "https://www.openstreetmap.org/?mlat=-5.3989&mlon=111.5001#map=17/-5.3989/111.5001");
    }

    @ParameterizedTest
    @CsvSource({
        "(0200) 555 014, +62200555014",
        "0812-3456-7890, +6281234567890",
        "+62 812 3456 7890, +6281234567890",
        "0062 812 3456 7890, +6281234567890",
        "6281234567890, +6281234567890"
    })
    void aChatNumberIsKeptAsItIsDialledFromAnywhere(String typed, String kept) {
        var form = form("whatsapp", typed);
        assertThat(form.problems()).isEmpty();
        assertThat(form.whatsapp()).isEqualTo(kept);
    }

    @ParameterizedTest
    @CsvSource({"halo", "12", "+62 812 3456 7890 1234 5678", "0812x345678"})
    void whatNobodyCanDialIsRefused(String typed) {
        assertThat(form("whatsapp", typed).problems())
                .extracting(problem -> problem.reason().name())
                .containsExactly("WHATSAPP_SHAPE");
    }

    private static UnitForm form(String field, String value) {
        var typed = new LinkedMultiValueMap<String, String>();
        typed.add("kode", "RSK-UJI");
        typed.add("nama", "Uji");
        typed.add(field, value);
        return UnitForm.of(typed);
    }

    private static Outcome<Optional<Position>> done(String latitude, String longitude) {
        return Outcome.done(
                Optional.of(new Position(new BigDecimal(latitude), new BigDecimal(longitude))));
    }

    private static List<String> problems(Outcome<?> outcome) {
        return outcome instanceof Outcome.Refused<?>(var problems)
                ? problems.stream().map(PositionTests::text).toList()
                : List.of();
    }

    private static String text(Problem problem) {
        return problem.field() + " " + problem.reason().name();
    }
}
