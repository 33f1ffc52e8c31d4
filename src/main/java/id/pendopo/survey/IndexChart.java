package id.pendopo.survey;

import id.pendopo.layout.IntervalChart;
import id.pendopo.shared.Page;
import id.pendopo.survey.arithmetic.SkmIndex;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Objects;

/** Draws an index with its interval on the scale of letters. */
public final class IndexChart {

    private static final int DECIMALS = 2;

    private IndexChart() {}

    /** Only for a survey that has an index. */
    public static IntervalChart of(SkmIndex index, Instrument instrument, Page page) {
        var ikm = Objects.requireNonNull(index.ikm());
        var interval = index.ci95();
        double value = ikm.exact().doubleValue();
        var words = page.number(ikm.rounded(), DECIMALS);
        var bands = new ArrayList<IntervalChart.Band>();
        var grades = instrument.grades();
        for (int i = 0; i < grades.size(); i++) {
            var band = grades.get(i).band();
            double to = i + 1 < grades.size() ? grades.get(i + 1).band().from().doubleValue() : 100;
            bands.add(
                    new IntervalChart.Band(
                            band.grade(), band.from().doubleValue(), to, bound(band.from(), page)));
        }
        return new IntervalChart(
                value,
                interval == null ? value : interval.low(),
                interval == null ? value : interval.high(),
                words,
                interval == null ? "" : Figure.low(interval, page),
                interval == null ? "" : Figure.high(interval, page),
                page.t("survey.result.chart.title", words),
                interval == null
                        ? page.t("survey.result.tooFew", index.n())
                        : page.t(
                                "survey.result.chart.text",
                                Figure.span(interval, page),
                                Sentences.or(new ArrayList<>(index.grades()), page)),
                bands,
                "100");
    }

    private static String bound(BigDecimal from, Page page) {
        return from.stripTrailingZeros().scale() <= 0 ? page.number(from, 0) : page.number(from, 1);
    }
}
