package id.pendopo.survey.plan;

import id.pendopo.survey.arithmetic.SampleSize;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The sample of a survey, shared out among its services by their size, beside what has come in.
 *
 * @param lines one for each service, in the survey's order
 * @param unnamed answers that name no service of the survey
 * @param divided whether the populations of all services are known and add up
 */
record SamplePlan(List<Line> lines, Line all, long unnamed, boolean divided) {

    /**
     * A service, or all of them.
     *
     * @param needed answers; null when the sample is not shared out
     */
    record Line(
            String service,
            @Nullable Long population,
            @Nullable Long needed,
            long responses,
            @Nullable Long served) {

        long missing() {
            return needed == null ? 0 : Math.max(0, needed - responses);
        }

        /** Answers in a hundred people served; null when that is not known. */
        @Nullable Double rate() {
            return served == null || served == 0 ? null : 100.0 * responses / served;
        }

        /** More answers than people: one of the numbers is wrong. */
        boolean impossible() {
            return served != null && responses > served;
        }
    }

    /** Answers missing in all: more of one service do not make up for fewer of another. */
    long missing() {
        return divided ? lines.stream().mapToLong(Line::missing).sum() : all.missing();
    }

    SamplePlan {
        lines = List.copyOf(lines);
    }

    /**
     * @param population people who received the services in a year
     * @param known by the code of the service, the empty code for all together
     * @param responses by the code of the service, the empty code where none was named
     */
    static SamplePlan of(
            List<String> services,
            long population,
            Map<String, Stratum> known,
            Map<String, Long> responses) {
        var sizes = services.stream().map(code -> population(known, code)).toList();
        long sum = sizes.stream().filter(Objects::nonNull).mapToLong(Long::longValue).sum();
        boolean divided = !services.isEmpty() && !sizes.contains(null) && sum == population;
        long sample = SampleSize.of(population).value();
        var shares = divided ? shares(services, sizes, sample) : List.<Long>of();
        var lines = new ArrayList<Line>();
        for (int i = 0; i < services.size(); i++) {
            var code = services.get(i);
            lines.add(
                    new Line(
                            code,
                            sizes.get(i),
                            divided ? shares.get(i) : null,
                            responses.getOrDefault(code, 0L),
                            served(known, code)));
        }
        long total = responses.values().stream().mapToLong(Long::longValue).sum();
        long named = lines.stream().mapToLong(Line::responses).sum();
        var all = new Line("", population, sample, total, servedInAll(known, lines));
        return new SamplePlan(lines, all, total - named, divided);
    }

    private static List<Long> shares(List<String> services, List<Long> sizes, long sample) {
        var strata = new ArrayList<SampleSize.Stratum>();
        for (int i = 0; i < services.size(); i++) {
            strata.add(new SampleSize.Stratum(services.get(i), sizes.get(i)));
        }
        return SampleSize.allocate(sample, strata);
    }

    private static @Nullable Long population(Map<String, Stratum> known, String code) {
        var stratum = known.get(code);
        return stratum == null ? null : stratum.population();
    }

    private static @Nullable Long served(Map<String, Stratum> known, String code) {
        var stratum = known.get(code);
        return stratum == null ? null : stratum.served();
    }

    /** As somebody said, or the sum when it is known of each service. */
    private static @Nullable Long servedInAll(Map<String, Stratum> known, List<Line> lines) {
        var said = served(known, "");
        boolean each = !lines.isEmpty() && lines.stream().allMatch(line -> line.served() != null);
        return said == null && each
                ? Long.valueOf(
                        lines.stream()
                                .mapToLong(line -> Objects.requireNonNullElse(line.served(), 0L))
                                .sum())
                : said;
    }
}
