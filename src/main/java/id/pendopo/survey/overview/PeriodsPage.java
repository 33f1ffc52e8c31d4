package id.pendopo.survey.overview;

import id.pendopo.layout.RangeChart;
import id.pendopo.shared.Page;
import id.pendopo.survey.Drawing;
import id.pendopo.survey.Figure;
import id.pendopo.survey.Result;
import id.pendopo.survey.ResultView;
import id.pendopo.survey.Verdict;
import id.pendopo.survey.arithmetic.Change;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The surveys of a unit in words and drawings.
 *
 * @param pasts latest first
 * @param here code of the survey from which the reader comes
 */
public record PeriodsPage(List<Result.Past> pasts, String here, Page page) {

    private static final int DECIMALS = 2;

    /** One survey beside the one before it. */
    public record Period(
            String label,
            String code,
            boolean here,
            String value,
            String grade,
            String span,
            String people,
            String kind,
            String headline,
            String reason) {}

    public List<Period> periods() {
        var periods = new ArrayList<Period>();
        for (int i = 0; i < pasts.size(); i++) {
            periods.add(period(i));
        }
        return periods;
    }

    /** What can be said of the last step. */
    public String headline() {
        var latest = periods().getFirst();
        return pasts.size() < 2
                ? page.t("survey.overview.periods.one")
                : (latest.headline() + " " + latest.reason()).strip();
    }

    private Period period(int place) {
        var past = pasts.get(place);
        var ikm = past.index().ikm();
        var interval = past.index().ci95();
        boolean first = place == pasts.size() - 1;
        var change = first ? null : change(past, pasts.get(place + 1));
        var verdict = change == null ? null : Verdict.of(change, page);
        return new Period(
                ResultView.label(past.survey(), page).replace(' ', '\u00a0'),
                past.survey().code(),
                past.survey().code().equals(here),
                ikm == null ? "–" : page.number(ikm.rounded(), DECIMALS),
                ikm == null ? "–" : ikm.grade(),
                interval == null ? "–" : Figure.span(interval, page),
                page.number(past.index().n()),
                change instanceof Change.NotComparable ? "wait" : "",
                headline(change),
                verdict == null ? "" : verdict.reason());
    }

    private String headline(@Nullable Change change) {
        return switch (change) {
            case null -> page.t("survey.overview.periods.first");
            case Change.NotComparable _ -> page.t("survey.overview.periods.notComparable");
            case Change.Compared compared -> Verdict.of(compared, page).headline();
        };
    }

    private static Change change(Result.Past now, Result.Past before) {
        return Change.between(now.index().measurement(), before.index().measurement());
    }

    /** Only surveys that can be compared with the latest one stand on one scale. */
    public RangeChart chart() {
        return Drawing.chart(pasts.stream().flatMap(this::drawn).toList(), page);
    }

    public boolean drawn() {
        return pasts.stream().flatMap(this::drawn).count() > 1;
    }

    private Stream<RangeChart.Row> drawn(Result.Past past) {
        var ikm = past.index().ikm();
        var interval = past.index().ci95();
        var change = change(pasts.getFirst(), past);
        if (ikm == null || interval == null || change instanceof Change.NotComparable) {
            return Stream.empty();
        }
        return Stream.of(
                new RangeChart.Row(
                        ResultView.label(past.survey(), page),
                        page.language(),
                        page.number(ikm.rounded(), DECIMALS),
                        ikm.exact().doubleValue(),
                        interval.low(),
                        interval.high()));
    }
}
