package id.pendopo.survey;

import id.pendopo.shared.Page;
import id.pendopo.survey.arithmetic.ElementIndex;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One row of a table of elements, in words.
 *
 * @param span the interval of the value; empty when there is none
 * @param bar place on the bar; null when nobody answered
 */
record ElementRow(
        String key,
        String name,
        long n,
        String value,
        String grade,
        String span,
        @Nullable String bar,
        boolean weak) {

    static List<ElementRow> of(Result result, Page page) {
        return of(result.index().elements(), result.instrument(), page);
    }

    static List<ElementRow> of(List<ElementIndex> elements, Instrument instrument, Page page) {
        return elements.stream().map(element -> row(element, instrument, page)).toList();
    }

    private static ElementRow row(ElementIndex element, Instrument instrument, Page page) {
        var name = instrument.of(element.key()).name().in(page.language());
        var figures = element.figures();
        if (figures == null) {
            return new ElementRow(element.key(), name, 0, "–", "–", "", null, false);
        }
        BigDecimal value = figures.value();
        var interval = element.interval();
        return new ElementRow(
                element.key(),
                name,
                element.n(),
                page.number(value, 2),
                figures.grade(),
                interval == null ? "" : Figure.span(interval, page),
                Figure.bar(value),
                Figure.weak(value, instrument));
    }
}
