package id.pendopo.calendar;

import id.pendopo.shared.Outcome;
import id.pendopo.shared.Problem;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Days from a file: CSV with the columns {@code date}, {@code kind}, {@code name} and, if wanted,
 * {@code name_en}; or iCalendar (RFC 5545), where each event marks its days with the kind that was
 * chosen for the file.
 */
final class CalendarFile {

    static final int MOST_BYTES = 512 * 1024;
    private static final int MOST_DAYS = 2_000;
    private static final String ICALENDAR = "BEGIN:VCALENDAR";

    private CalendarFile() {}

    /** What is wrong in a row, numbered as a spreadsheet does. */
    record Fault(long row, Problem problem) {}

    /** What a file says; with faults nothing of it is taken. */
    record Read(List<Change> changes, List<Fault> faults) {
        Read {
            changes = List.copyOf(changes);
            faults = List.copyOf(faults);
        }
    }

    /**
     * Reads the changes, or says what is wrong in which row.
     *
     * @param kind of the days of an iCalendar file, which says no kind
     */
    static Outcome<Read> read(byte[] content, DayKind kind) {
        if (content.length > MOST_BYTES) {
            return Outcome.refused("berkas", Refusal.FILE_TOO_LARGE, MOST_BYTES / 1024);
        }
        String text;
        try {
            text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
        } catch (CharacterCodingException _) {
            return Outcome.refused("berkas", Refusal.FILE_UNREADABLE);
        }
        if (text.indexOf('\0') >= 0) {
            return Outcome.refused("berkas", Refusal.FILE_UNREADABLE);
        }
        if (text.isBlank()) {
            return Outcome.refused("berkas", Refusal.FILE_EMPTY);
        }
        var plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
        return plain.stripLeading().startsWith(ICALENDAR) ? events(content, kind) : rows(plain);
    }

    private static Outcome<Read> rows(String text) {
        var semicolons = text.lines().findFirst().orElse("").contains(";");
        var format =
                CSVFormat.DEFAULT
                        .builder()
                        .setDelimiter(semicolons ? ';' : ',')
                        .setHeader()
                        .setSkipHeaderRecord(true)
                        .setIgnoreHeaderCase(true)
                        .setTrim(true)
                        .get();
        var changes = new ArrayList<Change>();
        var faults = new ArrayList<Fault>();
        var seen = new HashSet<LocalDate>();
        try (var parser = CSVParser.parse(new StringReader(text), format)) {
            if (!parser.getHeaderNames().stream()
                    .map(name -> name.toLowerCase(java.util.Locale.ROOT))
                    .toList()
                    .containsAll(List.of("date", "kind", "name"))) {
                return Outcome.refused("berkas", Refusal.FILE_UNREADABLE);
            }
            for (var row : parser) {
                if (row.getRecordNumber() > MOST_DAYS) {
                    return Outcome.refused("berkas", Refusal.TOO_MANY_DAYS, MOST_DAYS);
                }
                switch (row(row)) {
                    case Outcome.Done<Change>(var change) -> {
                        if (!seen.add(change.date())) {
                            faults.add(
                                    fault(row, Problem.of("", Refusal.DAY_TWICE, change.date())));
                        }
                        changes.add(change);
                    }
                    case Outcome.Refused<Change>(var wrong) ->
                            wrong.forEach(one -> faults.add(fault(row, one)));
                }
            }
        } catch (IOException | UncheckedIOException | IllegalArgumentException _) {
            return Outcome.refused("berkas", Refusal.FILE_UNREADABLE);
        }
        return settled(changes, faults);
    }

    private static Outcome<Change> row(CSVRecord row) {
        return new DayFields(
                        cell(row, "date"),
                        cell(row, "kind"),
                        cell(row, "name"),
                        cell(row, "name_en"))
                .change();
    }

    private static String cell(CSVRecord row, String column) {
        return row.isSet(column) ? row.get(column) : "";
    }

    private static Fault fault(CSVRecord row, Problem problem) {
        return new Fault(row.getRecordNumber() + 1, problem);
    }

    private static Outcome<Read> events(byte[] content, DayKind kind) {
        var changes = new ArrayList<Change>();
        Set<LocalDate> seen = new HashSet<>();
        int walked = 0;
        try {
            var calendar = new CalendarBuilder().build(new ByteArrayInputStream(content));
            for (VEvent event : calendar.<VEvent>getComponents("VEVENT")) {
                var start = event.getStartDate().orElseThrow().getDate();
                var name = event.getProperty("SUMMARY").map(Property::getValue).orElse("");
                var first = day(start);
                // The end of an event of whole days is the first day after it.
                var end = event.getEndDate().map(one -> day(one.getDate())).orElse(first);
                var last = end.isAfter(first) ? end.minusDays(1) : first;
                for (var day = first; !day.isAfter(last); day = day.plusDays(1)) {
                    if (++walked > MOST_DAYS) {
                        return Outcome.refused("berkas", Refusal.TOO_MANY_DAYS, MOST_DAYS);
                    }
                    switch (new DayFields(day.toString(), kind.name(), name, "").change()) {
                        case Outcome.Done<Change>(var change) -> {
                            if (seen.add(day)) changes.add(change);
                        }
                        case Outcome.Refused<Change> refused -> {
                            return refused.as();
                        }
                    }
                }
            }
        } catch (IOException | ParserException | RuntimeException _) {
            return Outcome.refused("berkas", Refusal.FILE_UNREADABLE);
        }
        return settled(changes, List.of());
    }

    private static LocalDate day(Temporal start) {
        return start instanceof ZonedDateTime zoned ? zoned.toLocalDate() : LocalDate.from(start);
    }

    private static Outcome<Read> settled(List<Change> changes, List<Fault> faults) {
        return changes.isEmpty() && faults.isEmpty()
                ? Outcome.refused("berkas", Refusal.FILE_EMPTY)
                : Outcome.done(new Read(changes, faults));
    }
}
