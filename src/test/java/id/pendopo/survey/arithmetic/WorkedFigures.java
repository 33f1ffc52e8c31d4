package id.pendopo.survey.arithmetic;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** The published figures of the worked example, whichever way its answers came in. */
public final class WorkedFigures {

    private WorkedFigures() {}

    public static void check(JsonNode index) {
        assertThat(index.path("ikm").decimalValue()).isEqualByComparingTo("81.75");
        assertThat(index.path("ikm").isNumber()).isTrue();
        assertThat(index.path("ikmExact").asString()).isEqualTo("81.746032");
        assertThat(index.path("grade").asString()).isEqualTo("B");
        assertThat(index.path("n").asInt()).isEqualTo(14);
        assertThat(index.path("population").asInt()).isEqualTo(60);
        assertThat(index.path("sampleMinimum").asInt()).isEqualTo(52);
        assertThat(index.path("sufficient").asBoolean()).isFalse();
        assertThat(decimals(index.path("ci95"))).containsExactly("75.01", "88.48");
        assertThat(index.path("withoutFee").decimalValue()).isEqualByComparingTo("79.69");
        assertThat(index.path("cronbachAlpha").decimalValue()).isEqualByComparingTo("0.912");
        assertThat(index.path("lowest").valueStream().map(JsonNode::asString))
                .containsExactly("SARPRAS", "WAKTU", "PENGADUAN");
        var first = index.path("elements").get(0);
        assertThat(first.path("key").asString()).isEqualTo("PERSYARATAN");
        assertThat(first.path("sum").asInt()).isEqualTo(46);
        assertThat(first.path("nrr").decimalValue()).isEqualByComparingTo("3.2857");
        assertThat(first.path("weighted").decimalValue()).isEqualByComparingTo("0.3651");
        assertThat(first.path("value").decimalValue()).isEqualByComparingTo("82.14");
        assertThat(decimals(first.path("frequencies"))).containsExactly("0", "1", "8", "5");
        var premises = index.path("elements").get(7);
        assertThat(premises.path("key").asString()).isEqualTo("SARPRAS");
        assertThat(premises.path("value").decimalValue()).isEqualByComparingTo("69.64");
        var complaints = index.path("elements").get(8);
        assertThat(complaints.path("value").decimalValue()).isEqualByComparingTo("75.00");
    }

    private static List<String> decimals(JsonNode list) {
        return list.valueStream().map(JsonNode::decimalValue).map(BigDecimal::toString).toList();
    }
}
