package id.pendopo.survey;

import id.pendopo.layout.IntervalChart;
import id.pendopo.layout.TrendChart;
import id.pendopo.shared.Page;
import id.pendopo.survey.arithmetic.Score;
import id.pendopo.survey.arithmetic.SkmIndex;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A published result in words and drawings. */
public record ResultView(Result result, Page page) {

    private static final int DECIMALS = 2;
    private static final int FEW = 30;

    /** A period of the trend. */
    record Period(String label, String code, String value, String span, long n, boolean here) {}

    Survey survey() {
        return result.survey();
    }

    SkmIndex index() {
        return result.index();
    }

    Score ikm() {
        return java.util.Objects.requireNonNull(result.index().ikm());
    }

    boolean hasIkm() {
        return result.index().ikm() != null;
    }

    String value() {
        return page.number(ikm().rounded(), DECIMALS);
    }

    String gradeName() {
        return result.instrument().nameOf(ikm().grade()).in(page.language());
    }

    /** What the figure may really be, and so its letter. */
    String meaning() {
        var interval = index().ci95();
        if (interval == null) {
            return page.t("survey.result.tooFew", index().n());
        }
        var low = Figure.low(interval, page);
        var high = Figure.high(interval, page);
        var count = page.number(index().n());
        var key = index().n() < FEW ? "survey.result.meaning.few" : "survey.result.meaning";
        return page.t(key, count, low, high) + " " + letters();
    }

    private String letters() {
        var letters = new ArrayList<>(index().grades());
        return letters.size() == 1
                ? page.t("survey.result.letter", letters.getFirst())
                : page.t("survey.result.letters", Sentences.or(letters, page));
    }

    IntervalChart chart() {
        return IndexChart.of(index(), result.instrument(), page);
    }

    List<ElementRow> elements() {
        return ElementRow.of(result, page);
    }

    AdditionalView beside() {
        return new AdditionalView(result.beside(), result.instrument(), page);
    }

    String mark() {
        return Figure.mark(result.instrument());
    }

    String goodFrom() {
        return page.number(Figure.good(result.instrument()), DECIMALS);
    }

    String goodLetter() {
        return result.instrument().bands().grade(Figure.good(result.instrument()));
    }

    /** The three lowest elements in one breath, lowest first. */
    String lowest() {
        var names =
                index().lowest().stream()
                        .map(key -> result.instrument().of(key).name().in(page.language()))
                        .map(name -> name.toLowerCase(page.locale()))
                        .toList();
        return Sentences.and(names, page);
    }

    /** How the answers came in, most first. */
    String channels() {
        var parts =
                result.channels().entrySet().stream()
                        .sorted(
                                (a, b) ->
                                        Long.compare(
                                                b.getValue().responses(), a.getValue().responses()))
                        .map(
                                entry ->
                                        page.t(entry.getKey().messageKey())
                                                + " "
                                                + page.number(entry.getValue().responses()))
                        .toList();
        return String.join(", ", parts);
    }

    String season() {
        var from = survey().begins();
        var to = survey().ends();
        return from == null || to == null ? "" : page.date(from) + "–" + page.date(lastInstant(to));
    }

    public static Instant lastInstant(Instant end) {
        return end.minusMillis(1);
    }

    String weight() {
        return IndexView.weight(result, page.locale());
    }

    @Nullable String withoutFee() {
        var score = result.shownWithoutFee();
        return score == null ? null : page.number(score.rounded(), DECIMALS);
    }

    @Nullable String alpha() {
        var alpha = index().cronbachAlpha();
        return alpha == null ? null : page.number(alpha.rounded(), 3);
    }

    /** This period and those before, latest first. */
    List<Period> periods() {
        var periods = new ArrayList<Period>();
        periods.add(period(survey(), index(), true));
        result.alike().forEach(past -> periods.add(period(past.survey(), past.index(), false)));
        return periods;
    }

    private Period period(Survey survey, SkmIndex index, boolean here) {
        var ikm = index.ikm();
        var interval = index.ci95();
        return new Period(
                label(survey, page),
                survey.code(),
                ikm == null ? "–" : page.number(ikm.rounded(), DECIMALS),
                interval == null ? "–" : Figure.span(interval, page),
                index.n(),
                here);
    }

    /** The month in which the survey ended. */
    public static String label(Survey survey, Page page) {
        var end = survey.ends();
        return end == null
                ? survey.code()
                : DateTimeFormatter.ofPattern("MMM uuuu", page.locale())
                        .format(page.local(lastInstant(end)));
    }

    TrendChart trend() {
        var points = new ArrayList<TrendChart.Point>();
        result.alike().forEach(past -> point(past.survey(), past.index(), points));
        java.util.Collections.reverse(points);
        point(survey(), index(), points);
        return new TrendChart(points, page.t("survey.result.trend.caption"));
    }

    private void point(Survey survey, SkmIndex index, List<TrendChart.Point> points) {
        var ikm = index.ikm();
        if (ikm == null) {
            return;
        }
        double value = ikm.exact().doubleValue();
        var interval = index.ci95();
        points.add(
                new TrendChart.Point(
                        label(survey, page),
                        value,
                        interval == null ? value : interval.low(),
                        interval == null ? value : interval.high()));
    }

    @Nullable Verdict verdict() {
        return result.change().map(change -> Verdict.of(change, page)).orElse(null);
    }
}
