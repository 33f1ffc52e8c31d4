package id.pendopo.survey.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A sample shared out among services, and what has come in of it. */
class SamplePlanTests {

    private static final List<String> SERVICES = List.of("KTP", "KK", "AKTA", "PINDAH");

    private static Map<String, Stratum> sizes(Long... sizes) {
        return IntStream.range(0, sizes.length)
                .boxed()
                .collect(
                        java.util.stream.Collectors.toMap(
                                SERVICES::get, i -> new Stratum(SERVICES.get(i), sizes[i], null)));
    }

    @Test
    void theSampleIsSharedOutByLargestRemainder() {
        var plan =
                SamplePlan.of(
                        SERVICES,
                        1760,
                        sizes(900L, 500L, 300L, 60L),
                        Map.of("KTP", 72L, "KK", 31L, "AKTA", 20L, "PINDAH", 4L, "", 3L));
        assertThat(plan.divided()).isTrue();
        assertThat(plan.lines())
                .extracting(SamplePlan.Line::needed)
                .containsExactly(161L, 89L, 54L, 11L);
        assertThat(plan.lines())
                .extracting(SamplePlan.Line::missing)
                .containsExactly(89L, 58L, 34L, 7L);
        assertThat(plan.missing()).isEqualTo(188L);
        assertThat(plan.all().needed()).isEqualTo(315L);
        assertThat(plan.all().responses()).isEqualTo(130L);
        assertThat(plan.unnamed()).isEqualTo(3L);
    }

    @Test
    void itIsNotSharedOutWhileSizesAreMissingOrDoNotAddUp() {
        var some = SamplePlan.of(SERVICES, 1760, sizes(900L, 500L), Map.of());
        assertThat(some.divided()).isFalse();
        assertThat(some.lines()).extracting(SamplePlan.Line::needed).containsOnlyNulls();
        assertThat(SamplePlan.of(SERVICES, 1700, sizes(900L, 500L, 300L, 60L), Map.of()).divided())
                .isFalse();
        assertThat(SamplePlan.of(List.of(), 1760, Map.of(), Map.of()).divided()).isFalse();
    }

    @Test
    void howManyAnsweredIsSaidOnlyWhereItIsKnown() {
        var known =
                Map.of(
                        "KTP", new Stratum("KTP", null, 200L),
                        "KK", new Stratum("KK", null, 10L));
        var plan = SamplePlan.of(List.of("KTP", "KK"), 60, known, Map.of("KTP", 50L, "KK", 20L));
        assertThat(plan.lines().getFirst().rate()).isEqualTo(25.0);
        assertThat(plan.lines().getLast().impossible()).isTrue();
        assertThat(plan.all().served()).isEqualTo(210L);
        assertThat(SamplePlan.of(List.of("KTP"), 60, Map.of(), Map.of()).all().rate()).isNull();
    }
}
