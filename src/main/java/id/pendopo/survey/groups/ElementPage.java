package id.pendopo.survey.groups;

import id.pendopo.accessneed.Sample;
import id.pendopo.layout.RangeChart;
import id.pendopo.shared.Page;
import id.pendopo.survey.Drawing;
import id.pendopo.survey.Facet;
import id.pendopo.survey.Figure;
import id.pendopo.survey.Question;
import id.pendopo.survey.Result;
import id.pendopo.survey.ResultView;
import id.pendopo.survey.arithmetic.Answers;
import id.pendopo.survey.arithmetic.ElementIndex;
import id.pendopo.survey.arithmetic.Interval;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One element of a survey in words and drawings. */
public record ElementPage(
        Result result,
        Question question,
        EquityGaps gaps,
        List<Result.Past> periods,
        GroupNames names,
        int minimum,
        Page page) {

    /** How many gave one of the four answers. */
    public record AnswerLine(String label, String count, String share, String bar) {}

    /** The value of the element somewhere or sometime. */
    public record ValueLine(
            String name,
            @Nullable String path,
            String value,
            String grade,
            String span,
            String people,
            RangeChart.@Nullable Row drawn,
            String note) {}

    public String name() {
        return question.name().in(page.language());
    }

    public String asked() {
        return question.question().in(page.language());
    }

    private ElementIndex element() {
        return of(result.index().elements()).orElseThrow();
    }

    private Optional<ElementIndex> of(List<ElementIndex> elements) {
        return elements.stream().filter(one -> one.key().equals(question.key())).findFirst();
    }

    public boolean answered() {
        return element().figures() != null;
    }

    public ValueLine value() {
        return line(element(), "", null, "");
    }

    /** The answers from the best to the worst. */
    public List<AnswerLine> answers() {
        var counts = element().frequencies().toList();
        long all = element().n();
        var lines = new ArrayList<AnswerLine>();
        for (int answer = Answers.BEST; answer >= Answers.WORST; answer--) {
            long count = counts.get(answer - 1);
            var share = BigDecimal.valueOf(all == 0 ? 0 : 100.0 * count / all);
            lines.add(
                    new AnswerLine(
                            question.label(answer).in(page.language()),
                            page.number(count),
                            page.number(share, 0),
                            Figure.share(count, all)));
        }
        return lines;
    }

    /** The services of which this element may be shown. */
    public List<ValueLine> services() {
        return services(true);
    }

    /** Names of the services of which it may not. */
    public String hiddenServices() {
        return String.join("; ", services(false).stream().map(ValueLine::name).toList());
    }

    private List<ValueLine> services(boolean shown) {
        var lines = new ArrayList<ValueLine>();
        for (var family : gaps.families()) {
            if (family.facet() != Facet.SERVICE) {
                continue;
            }
            for (var line : family.lines()) {
                var name = names.name(Facet.SERVICE, line.code(), result.survey(), page.texts());
                var sample =
                        line.elements().stream()
                                .filter(one -> one.key().equals(question.key()))
                                .map(EquityGaps.ElementGap::group)
                                .findFirst();
                if (sample.isPresent() == shown) {
                    lines.add(sample.map(s -> line(s, name)).orElseGet(() -> only(name)));
                }
            }
        }
        return lines;
    }

    private static ValueLine only(String name) {
        return new ValueLine(name, null, "", "", "", "", null, "");
    }

    private ValueLine line(Sample sample, String name) {
        var value = BigDecimal.valueOf(sample.mean());
        var interval = EquityGaps.interval(sample);
        return new ValueLine(
                name,
                null,
                page.number(value, 2),
                result.instrument().bands().grade(value),
                Figure.span(interval, page),
                page.number(sample.n()),
                drawn(name, "id", value, interval),
                "");
    }

    /** The same element in every published survey of the unit, latest first. */
    public List<ValueLine> past() {
        var lines = new ArrayList<ValueLine>();
        for (var past : periods) {
            var same =
                    past.instrument()
                            .question(question.key())
                            .filter(one -> one.question().equals(question.question()))
                            .isPresent();
            var note = same ? "" : page.t("survey.element.otherQuestion");
            boolean here = past.survey().code().equals(result.survey().code());
            var path = here ? null : "/skm/" + past.survey().code() + "/unsur/" + question.key();
            of(past.index().elements())
                    .ifPresent(
                            element ->
                                    lines.add(
                                            line(
                                                    element,
                                                    ResultView.label(past.survey(), page),
                                                    path,
                                                    note)));
        }
        return lines;
    }

    private ValueLine line(ElementIndex element, String name, @Nullable String path, String note) {
        var figures = element.figures();
        var interval = element.interval();
        return new ValueLine(
                name,
                path,
                figures == null ? "–" : page.number(figures.value(), 2),
                figures == null ? "–" : figures.grade(),
                interval == null ? "–" : Figure.span(interval, page),
                page.number(element.n()),
                figures == null || interval == null || !note.isEmpty()
                        ? null
                        : drawn(name, page.language(), figures.value(), interval),
                note);
    }

    private RangeChart.Row drawn(
            String name, String language, BigDecimal value, Interval interval) {
        return new RangeChart.Row(
                name,
                language,
                page.number(value, 1),
                value.doubleValue(),
                interval.low(),
                interval.high());
    }

    /** These values on one scale; null when there are not two to look at. */
    public @Nullable RangeChart chart(List<ValueLine> lines) {
        var rows = lines.stream().map(ValueLine::drawn).flatMap(Stream::ofNullable).toList();
        return rows.size() < 2 ? null : Drawing.chart(rows, page);
    }
}
