package id.pendopo.complaint.desk;

import id.pendopo.access.Officer;
import id.pendopo.organisation.Organisations;
import id.pendopo.organisation.Unit;
import id.pendopo.organisation.UnitId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.springframework.stereotype.Component;

/** How the units of an officer do, each by the cases that lie with it now. */
@Component
class UnitFigures {

    static final int DAYS = 365;

    private final Inbox inbox;
    private final FigureStore store;
    private final Organisations organisations;
    private final Clock clock;

    UnitFigures(Inbox inbox, FigureStore store, Organisations organisations, Clock clock) {
        this.inbox = inbox;
        this.store = store;
        this.organisations = organisations;
        this.clock = clock;
    }

    /** One unit with its figures. */
    record Line(Unit unit, FigureStore.Figures figures) {}

    /** Units with cases, those with the oldest open ones first. */
    List<Line> of(Officer officer) {
        var now = clock.instant().atOffset(ZoneOffset.UTC);
        return store.of(inbox.scope(officer), now.minusDays(DAYS), now).stream()
                .flatMap(one -> line(officer, one).stream())
                .sorted(
                        Comparator.comparingLong((Line line) -> -line.figures().older())
                                .thenComparing(line -> -line.figures().open())
                                .thenComparing(line -> line.unit().path()))
                .toList();
    }

    private Optional<Line> line(Officer officer, FigureStore.Figures figures) {
        return organisations
                .unit(officer.organisation(), new UnitId(figures.unit()))
                .map(unit -> new Line(unit, figures));
    }

    static String csv(List<Line> lines) {
        var text = new StringBuilder();
        try (var printer = new CSVPrinter(text, CSVFormat.RFC4180)) {
            printer.printRecord(
                    "unit",
                    "name",
                    "received",
                    "answered_or_due",
                    "on_time",
                    "reopened",
                    "contested",
                    "given_back",
                    "median_days_to_first_answer",
                    "open_up_to_7_days",
                    "open_8_to_30_days",
                    "open_31_to_90_days",
                    "open_longer");
            for (var line : lines) {
                var one = line.figures();
                printer.printRecord(
                        line.unit().code(),
                        line.unit().name(),
                        one.received(),
                        one.due(),
                        one.onTime(),
                        one.reopened(),
                        one.contested(),
                        one.returned(),
                        one.median() == null
                                ? ""
                                : String.format(Locale.ROOT, "%.1f", one.median()),
                        one.week(),
                        one.month(),
                        one.quarter(),
                        one.older());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }
}
