package id.pendopo.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ChartTests {

    @Test
    void pagingOffersFirstLastAndNeighbours() {
        assertThat(new Paging(5, 10, 95, "?p=").numbers()).containsExactly(1, 0, 4, 5, 6, 0, 10);
        assertThat(new Paging(1, 10, 25, "?p=").numbers()).containsExactly(1, 2, 3);
        assertThat(new Paging(99, 10, 25, "?p=").number()).isEqualTo(3);
        assertThat(new Paging(-4, 10, 0, "?p=").last()).isZero();
    }

    @Test
    void dayChartsHaveRoundSteps() {
        assertThat(new DayChart(List.of(new DayChart.Day("a", 14)), "").lines())
                .containsExactly(0L, 5L, 10L, 15L);
        assertThat(new DayChart(List.of(new DayChart.Day("a", 0)), "").lines())
                .containsExactly(0L, 1L);
        assertThat(new DayChart(List.of(new DayChart.Day("a", 4_321)), "").lines())
                .hasSizeLessThan(7);
    }

    @Test
    void trendsStartBelowEveryInterval() {
        var chart = new TrendChart(List.of(new TrendChart.Point("I", 76, 72, 81)), "");
        assertThat(chart.floor()).isEqualTo(70);
        assertThat(chart.line()).startsWith("M202.5 ");
    }

    @Test
    void intervalsAreDrawnToScale() {
        var bands =
                List.of(
                        new IntervalChart.Band("D", 25, 65, ""),
                        new IntervalChart.Band("A", 65, 100, ""));
        var chart = new IntervalChart(81.75, 75.01, 88.48, "", "", "", "", "", bands, "");
        assertThat(chart.x(25)).isEqualTo("10.0");
        assertThat(chart.x(100)).isEqualTo("350.0");
        assertThat(chart.span()).isEqualTo("M236.7 30v10M236.7 35H297.8M297.8 30v10");
    }

    @Test
    void rangesStandBelowEachOtherOnOneScale() {
        var lines = List.of(new RangeChart.Line(0, "0"), new RangeChart.Line(100, "100"));
        var rows =
                List.of(
                        new RangeChart.Row("a", "id", "50", 50, 40, 60),
                        new RangeChart.Row("b", "id", "120", 120, 90, 140));
        var chart = new RangeChart(rows, lines, 0, "", "", "");
        assertThat(chart.x(50)).isEqualTo("180.0");
        assertThat(chart.y(1)).isGreaterThan(chart.y(0));
        assertThat(chart.span(1)).endsWith("M346.0 103v10");
        assertThat(chart.ticks(0)).startsWith("M14.0 ");
    }
}
