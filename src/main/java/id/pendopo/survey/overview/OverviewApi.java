package id.pendopo.survey.overview;

import id.pendopo.shared.Site;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The overview as open data: one record for each part of the tree with a published result. */
@RestController
class OverviewApi {

    private static final int SCALE = 2;

    private final Overviews overviews;

    OverviewApi(Overviews overviews) {
        this.overviews = overviews;
    }

    /** A part of the tree. */
    record PartView(
            String unit,
            String name,
            String path,
            int surveys,
            long insufficient,
            int notComparable,
            long n,
            @Nullable FigureView meanOfUnits,
            @Nullable FigureView pooled,
            String official,
            String officialSource) {

        static PartView of(Overview overview) {
            return new PartView(
                    overview.unit().code(),
                    overview.unit().name(),
                    overview.unit().path(),
                    overview.counted().size(),
                    overview.insufficient(),
                    overview.others().size(),
                    overview.people(),
                    FigureView.of(overview.figure(Method.MEAN_OF_UNITS)),
                    FigureView.of(overview.figure(Method.POOLED)),
                    overview.official().method().name(),
                    overview.official().source());
        }

        private String line() {
            return Stream.of(
                            Stream.of(unit, "\"" + name.replace("\"", "\"\"") + "\"", path),
                            Stream.of(surveys, insufficient, notComparable, n),
                            FigureView.cells(meanOfUnits),
                            FigureView.cells(pooled),
                            Stream.of(official))
                    .flatMap(cells -> cells)
                    .map(Objects::toString)
                    .collect(Collectors.joining(","));
        }
    }

    /** One figure. */
    record FigureView(BigDecimal value, String grade, @Nullable List<BigDecimal> ci95) {

        static @Nullable FigureView of(Aggregate aggregate) {
            var value = aggregate.value();
            var interval = aggregate.interval();
            return value == null
                    ? null
                    : new FigureView(
                            value.rounded(),
                            value.grade(),
                            interval == null
                                    ? null
                                    : List.of(interval.low(SCALE), interval.high(SCALE)));
        }

        private static Stream<Object> cells(@Nullable FigureView figure) {
            if (figure == null) {
                return Stream.of("", "", "", "");
            }
            var ends = figure.ci95();
            return Stream.of(
                    figure.value(),
                    figure.grade(),
                    ends == null ? "" : ends.getFirst(),
                    ends == null ? "" : ends.getLast());
        }
    }

    /** All parts of the tree. */
    record OverviewView(List<PartView> parts) {}

    @GetMapping("/skm/ringkasan.json")
    OverviewView json(Site site) {
        return new OverviewView(parts(site));
    }

    @GetMapping("/skm/ringkasan.csv")
    ResponseEntity<String> csv(Site site) {
        var header =
                "unit,name,path,surveys,insufficient,not_comparable,n,mean_of_units,mean_grade,mean_low,"
                        + "mean_high,pooled,pooled_grade,pooled_low,pooled_high,official";
        var text =
                Stream.concat(Stream.of(header), parts(site).stream().map(PartView::line))
                        .collect(Collectors.joining("\r\n", "", "\r\n"));
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .header("Content-Disposition", "attachment; filename=\"skm-ringkasan.csv\"")
                .body(text);
    }

    private List<PartView> parts(Site site) {
        return overviews.tree(site.organisation()).stream().map(PartView::of).toList();
    }
}
