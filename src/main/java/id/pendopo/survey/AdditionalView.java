package id.pendopo.survey;

import id.pendopo.shared.Page;
import id.pendopo.survey.arithmetic.Priorities;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;

/** What a survey found beside its index, in words. */
public record AdditionalView(Additional found, Instrument instrument, Page page) {

    private static final int DECIMALS = 2;

    /** An element by how much it matters and how well it is done. */
    public record PriorityRow(
            String name,
            String importance,
            String performance,
            String gap,
            String advice,
            boolean first) {}

    /** An own question. */
    public record OwnTable(String question, long n, List<OwnRow> rows) {}

    /**
     * One of its answers.
     *
     * @param share of a hundred who answered
     */
    public record OwnRow(String label, long count, String share, String bar) {}

    public boolean isEmpty() {
        return found.isEmpty();
    }

    List<ElementRow> elements() {
        return ElementRow.of(found.elements(), instrument, page);
    }

    public List<PriorityRow> priorities() {
        return found.priorities().places().stream().map(this::row).toList();
    }

    /** Where the elements are parted, in words; empty without importance. */
    public String cut() {
        var importance = found.priorities().importance();
        var performance = found.priorities().performance();
        return importance == null || performance == null
                ? ""
                : page.t("survey.additional.priorities.cut", mean(importance), mean(performance));
    }

    public List<OwnTable> own() {
        return found.own().stream().map(this::table).toList();
    }

    private PriorityRow row(Priorities.Place place) {
        return new PriorityRow(
                instrument.of(place.key()).name().in(page.language()),
                mean(place.importance()),
                mean(place.performance()),
                page.number(place.gap(), DECIMALS),
                page.t("survey.additional.quadrant." + place.quadrant()),
                place.quadrant() == Priorities.Quadrant.CONCENTRATE);
    }

    private String mean(BigFraction mean) {
        return page.number(mean.bigDecimalValue(DECIMALS, RoundingMode.HALF_UP), DECIMALS);
    }

    private OwnTable table(Additional.Own own) {
        var rows = new ArrayList<OwnRow>();
        for (int i = 0; i < own.counts().size(); i++) {
            long count = own.counts().get(i);
            rows.add(
                    new OwnRow(
                            own.question().label(i + 1).in(page.language()),
                            count,
                            share(count, own.n()),
                            Figure.share(count, own.n())));
        }
        var question = own.question().question().in(page.language());
        return new OwnTable(question, own.n(), rows);
    }

    private String share(long count, long n) {
        return n == 0 ? "–" : page.number(BigDecimal.valueOf(100.0 * count / n), 0);
    }
}
