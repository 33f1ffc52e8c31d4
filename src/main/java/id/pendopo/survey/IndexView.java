package id.pendopo.survey;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.pendopo.shared.Texts;
import id.pendopo.survey.arithmetic.Change;
import id.pendopo.survey.arithmetic.ElementIndex;
import id.pendopo.survey.arithmetic.Interval;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The index of a survey as programs read it; null stands for what can't be known yet. */
record IndexView(
        String survey,
        String status,
        @Nullable BigDecimal ikm,
        @Nullable String ikmExact,
        @Nullable String grade,
        List<String> gradesPossible,
        String weightMode,
        long n,
        long population,
        long sampleMinimum,
        boolean sufficient,
        @Nullable List<BigDecimal> ci95,
        @Nullable BigDecimal withoutFee,
        @Nullable BigDecimal cronbachAlpha,
        List<String> lowest,
        List<ElementView> elements,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<AdditionalAnswers> additional,
        Method method,
        @Nullable ComparisonView comparison) {

    private static final int SCALE = 2;

    /** One element. */
    record ElementView(
            String key,
            long n,
            long sum,
            @Nullable BigDecimal nrr,
            @Nullable BigDecimal weighted,
            @Nullable BigDecimal value,
            @Nullable String grade,
            List<Long> frequencies) {

        static ElementView of(ElementIndex element) {
            var figures = element.figures();
            return new ElementView(
                    element.key(),
                    element.n(),
                    element.sum(),
                    figures == null ? null : figures.nrr(),
                    figures == null ? null : figures.weighted(),
                    figures == null ? null : figures.value(),
                    figures == null ? null : figures.grade(),
                    element.frequencies().toList());
        }
    }

    /**
     * What was asked beside the index.
     *
     * @param about the element whose importance was asked
     * @param frequencies how often each answer was given, the first label first
     */
    record AdditionalAnswers(
            String key,
            Question.Kind kind,
            @Nullable String about,
            long n,
            List<Long> frequencies) {

        static AdditionalAnswers of(Question question, List<Long> counts) {
            long n = counts.stream().mapToLong(Long::longValue).sum();
            return new AdditionalAnswers(
                    question.key(), question.kind(), question.about(), n, counts);
        }
    }

    /** How it was computed. */
    record Method(
            String instrument,
            String source,
            String weight,
            int minimumAnswers,
            long rejectedRows,
            boolean finiteCorrection,
            String formula,
            String missing,
            String interval,
            String sample,
            String withoutFee,
            String cronbachAlpha) {}

    /** The survey before, and what can be said about the change. */
    record ComparisonView(
            String survey,
            @Nullable Instant closedAt,
            @Nullable BigDecimal ikm,
            @Nullable BigDecimal difference,
            @Nullable List<BigDecimal> ci95,
            @Nullable String direction,
            boolean comparable,
            @Nullable String obstacle) {}

    static IndexView of(Result result, String status, Texts texts) {
        var index = result.index();
        var ikm = index.ikm();
        var withoutFee = index.withoutFee();
        var alpha = index.cronbachAlpha();
        return new IndexView(
                result.survey().code(),
                status,
                ikm == null ? null : ikm.rounded(),
                ikm == null ? null : ikm.text(),
                ikm == null ? null : ikm.grade(),
                index.grades(),
                index.weightMode().name(),
                index.n(),
                result.survey().population(),
                result.sampleMinimum(),
                result.sufficient(),
                index.ci95() == null ? null : ends(index.ci95()),
                withoutFee == null ? null : withoutFee.rounded(),
                alpha == null ? null : alpha.rounded(),
                index.lowest(),
                index.elements().stream().map(ElementView::of).toList(),
                additional(result),
                method(result, texts),
                comparison(result));
    }

    /** What was counted beside the index; nothing of what was frozen before it was asked. */
    private static List<AdditionalAnswers> additional(Result result) {
        var views = new ArrayList<AdditionalAnswers>();
        for (var question : result.instrument().additional()) {
            var counts = result.additional().get(question.key());
            if (counts != null) {
                views.add(AdditionalAnswers.of(question, counts));
            }
        }
        return views;
    }

    private static Method method(Result result, Texts texts) {
        var instrument = result.instrument();
        var weight = weight(result, texts.locale());
        return new Method(
                instrument.code(),
                instrument.source(),
                weight(result),
                instrument.minimumAnswers(),
                result.rejected(),
                false,
                texts.t("survey.method.formula", instrument.size(), weight),
                texts.t("survey.method.missing", instrument.minimumAnswers(), instrument.size()),
                texts.t("survey.method.interval", instrument.size(), weight),
                texts.t("survey.method.sample"),
                texts.t("survey.method.withoutFee"),
                texts.t("survey.method.alpha"));
    }

    private static String weight(Result result) {
        return WeightWords.of(result.survey().weightMode(), result.instrument().size());
    }

    /** The weight as people write it: 0,11 in Indonesian. */
    static String weight(Result result, Locale locale) {
        return WeightWords.of(result.survey().weightMode(), result.instrument().size(), locale);
    }

    private static @Nullable ComparisonView comparison(Result result) {
        if (result.earlier().isEmpty()) {
            return null;
        }
        var past = result.earlier().getFirst();
        var code = past.survey().code();
        var closed = past.survey().times().closed();
        var ikm = past.index().ikm() == null ? null : past.index().ikm().rounded();
        return switch (result.change().orElseThrow()) {
            case Change.Compared compared ->
                    new ComparisonView(
                            code,
                            closed,
                            ikm,
                            rounded(compared.difference()),
                            ends(compared.interval()),
                            compared.direction().name(),
                            true,
                            null);
            case Change.NotComparable(var obstacle) ->
                    new ComparisonView(
                            code,
                            closed,
                            ikm,
                            null,
                            null,
                            null,
                            false,
                            obstacle.name().toLowerCase(Locale.ROOT));
        };
    }

    private static List<BigDecimal> ends(Interval interval) {
        return List.of(interval.low(SCALE), interval.high(SCALE));
    }

    private static BigDecimal rounded(double value) {
        return BigDecimal.valueOf(value).setScale(SCALE, RoundingMode.HALF_UP);
    }
}
