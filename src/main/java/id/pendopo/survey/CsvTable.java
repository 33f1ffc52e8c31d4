package id.pendopo.survey;

import id.pendopo.shared.Outcome;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;

/**
 * A file of values in columns, read but not yet understood.
 *
 * @param delimiter comma, semicolon or tab, whichever the header uses
 */
record CsvTable(char delimiter, List<String> header, List<Line> lines) {

    static final int MOST_ROWS = 100_000;
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    /**
     * One row with at least one value.
     *
     * @param row as a spreadsheet numbers it: the header is row 1
     */
    record Line(int row, List<String> cells) {}

    /** Reads UTF-8 with or without byte order mark. */
    static Outcome<CsvTable> read(byte[] bytes) {
        return switch (text(bytes)) {
            case Outcome.Done<String>(var text) -> parse(text);
            case Outcome.Refused<String> refused -> refused.as();
        };
    }

    private static Outcome<String> text(byte[] bytes) {
        var decoder =
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT);
        var input = ByteBuffer.wrap(bytes);
        var output = CharBuffer.allocate(bytes.length + 1);
        var result = decoder.decode(input, output, true);
        output.flip();
        var text = output.toString();
        if (result.isError()) {
            long line = 1 + text.chars().filter(c -> c == '\n').count();
            return Outcome.refused("", Refusal.NOT_UTF8, line);
        }
        boolean marked = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK;
        return Outcome.done((marked ? text.substring(1) : text).replace("\u0000", ""));
    }

    private static Outcome<CsvTable> parse(String text) {
        if (text.isBlank()) {
            return Outcome.refused("", Refusal.FILE_EMPTY);
        }
        char delimiter = delimiter(text);
        var format =
                CSVFormat.DEFAULT
                        .builder()
                        .setDelimiter(delimiter)
                        .setIgnoreEmptyLines(false)
                        .get();
        var lines = new ArrayList<Line>();
        long row = 0;
        try (var parser = CSVParser.parse(new StringReader(text), format)) {
            for (var record : parser) {
                row = record.getRecordNumber();
                var cells = record.stream().map(String::strip).toList();
                if (cells.stream().allMatch(String::isEmpty)) {
                    continue;
                }
                if (lines.size() > MOST_ROWS) {
                    return Outcome.refused("", Refusal.TOO_MANY_ROWS, MOST_ROWS);
                }
                lines.add(new Line((int) row, cells));
            }
        } catch (IOException | UncheckedIOException | IllegalStateException _) {
            return Outcome.refused("", Refusal.QUOTES_UNBALANCED, row + 1);
        }
        if (lines.isEmpty()) {
            return Outcome.refused("", Refusal.FILE_EMPTY);
        }
        if (lines.size() == 1) {
            return Outcome.refused("", Refusal.FILE_WITHOUT_ROWS);
        }
        return Outcome.done(
                new CsvTable(delimiter, lines.getFirst().cells(), lines.subList(1, lines.size())));
    }

    /** The separator that stands most often in the first line. */
    private static char delimiter(String text) {
        var first = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        return Stream.of(',', ';', '\t')
                .max((a, b) -> Long.compare(count(first, a), count(first, b)))
                .orElse(',');
    }

    private static long count(String line, char sought) {
        return line.chars().filter(c -> c == sought).count();
    }
}
