package id.pendopo.survey;

import id.pendopo.shared.Page;
import id.pendopo.survey.arithmetic.SampleSize;

/**
 * A result in short.
 *
 * @param low what the value may at least be; empty when that can't be said
 */
public record ResultLine(
        String code,
        String unit,
        String shortUnit,
        String title,
        String value,
        String grade,
        String gradeName,
        String low,
        String high,
        long n,
        boolean sufficient) {

    public static ResultLine of(Result.Past past, FormViews.SurveyHead head, Page page) {
        var index = past.index();
        var ikm = index.ikm();
        var interval = index.ci95();
        var instrument = past.instrument();
        return new ResultLine(
                past.survey().code(),
                head.unit(),
                head.shortUnit(),
                head.title(),
                ikm == null ? "–" : page.number(ikm.rounded(), 2),
                ikm == null ? "–" : ikm.grade(),
                ikm == null ? "" : instrument.nameOf(ikm.grade()).in(page.language()),
                interval == null ? "" : Figure.low(interval, page),
                interval == null ? "" : Figure.high(interval, page),
                index.n(),
                index.n() >= SampleSize.of(past.survey().population()).value());
    }
}
