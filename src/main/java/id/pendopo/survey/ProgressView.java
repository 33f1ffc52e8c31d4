package id.pendopo.survey;

import id.pendopo.layout.DayChart;
import id.pendopo.shared.Page;
import id.pendopo.survey.arithmetic.Tally;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How far a survey has come, in words and drawings for its officers. */
record ProgressView(Progress progress, Result result, Map<String, String> serviceNames, Page page) {

    private static final int LONGEST = 31;

    /** A line of counts. */
    record Line(String name, long n, String bar) {}

    /** A way of answering with its provisional value. */
    record Way(String name, long n, String value) {}

    String perDay() {
        return number(progress.neededPerDay());
    }

    String pace() {
        return number(progress.pace());
    }

    private String number(@Nullable Double number) {
        return number == null ? "–" : page.number(BigDecimal.valueOf(number), 1);
    }

    /** Will there be too few answers if things go on like this? */
    boolean behind() {
        var expected = progress.expected();
        return expected != null && progress.daysLeft() > 0 && expected < progress.needed();
    }

    List<Line> services() {
        return progress.services().entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                .map(
                        entry ->
                                new Line(
                                        entry.getKey().isEmpty()
                                                ? page.t("survey.desk.noService")
                                                : serviceNames.getOrDefault(
                                                        entry.getKey(), entry.getKey()),
                                        entry.getValue(),
                                        Figure.share(entry.getValue(), progress.responses())))
                .toList();
    }

    List<Way> ways() {
        return result.channels().entrySet().stream()
                .sorted(
                        Comparator.comparing(
                                (Map.Entry<Channel, Tally> entry) -> -entry.getValue().responses()))
                .map(
                        entry -> {
                            var ikm = result.indexOf(entry.getKey()).ikm();
                            return new Way(
                                    page.t(entry.getKey().messageKey()),
                                    entry.getValue().responses(),
                                    ikm == null ? "–" : page.number(ikm.rounded(), 1));
                        })
                .toList();
    }

    /** The days from the first to today, at most a month of them. */
    DayChart days() {
        var days = new ArrayList<DayChart.Day>();
        var pattern = DateTimeFormatter.ofPattern("d MMM", page.locale());
        for (var day = firstDay(); !day.isAfter(lastDay()); day = day.plusDays(1)) {
            days.add(new DayChart.Day(pattern.format(day), progress.days().getOrDefault(day, 0L)));
        }
        return new DayChart(days, page.t("survey.desk.days.caption"));
    }

    private LocalDate firstDay() {
        var first =
                progress.days().keySet().stream()
                        .min(Comparator.naturalOrder())
                        .orElse(progress.today());
        var earliest = lastDay().minusDays(LONGEST - 1);
        return first.isBefore(earliest) ? earliest : first;
    }

    private LocalDate lastDay() {
        var end = progress.lastDay();
        return end != null && end.isBefore(progress.today()) ? end : progress.today();
    }

    /** The elements, lowest first. */
    List<ElementRow> elements() {
        var rows = ElementRow.of(result, page);
        var order =
                result.index().elements().stream()
                        .map(e -> e.figures() == null ? BigDecimal.TEN.pow(3) : e.figures().value())
                        .toList();
        var places = new ArrayList<Integer>();
        for (int i = 0; i < rows.size(); i++) {
            places.add(i);
        }
        places.sort(Comparator.comparing(order::get));
        return places.stream().map(rows::get).toList();
    }

    String mark() {
        return Figure.mark(result.instrument());
    }

    String goodFrom() {
        return page.number(Figure.good(result.instrument()), 2);
    }
}
