package id.pendopo.document;

import id.pendopo.document.TableBook.Kind;
import id.pendopo.shared.Outcome;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;

/** Reads CSV files: UTF-8, or what older spreadsheets write; commas, semicolons or tabs. */
final class CsvReader {

    private static final Charset WESTERN = Charset.forName("windows-1252");
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final int MOST_COLUMNS = 500;

    private CsvReader() {}

    private record Text(Kind kind, String text) {}

    static Outcome<TableBook> read(byte[] content, int mostRows) {
        var read = text(content);
        var text = read.text();
        if (text.isBlank()) {
            return Outcome.refused("", Refusal.EMPTY);
        }
        boolean control = text.chars().anyMatch(c -> c < 32 && c != '\n' && c != '\r' && c != '\t');
        var first = text.stripLeading();
        if (control || first.startsWith("<") || first.startsWith("%PDF") || first.startsWith("{")) {
            return Outcome.refused("", Refusal.NOT_A_TABLE);
        }
        char delimiter = delimiter(text);
        // One line may be the whole file, and it is split before anybody can count its cells.
        if (count(text, delimiter) + count(text, '\n') > 2L * Burden.MOST_CELLS) {
            return Outcome.refused("", Refusal.TOO_MANY_CELLS, Burden.MOST_CELLS);
        }
        return parse(read, delimiter, mostRows);
    }

    private static Text text(byte[] content) {
        boolean wide = content.length > 1 && content[0] == (byte) 0xFF && content[1] == (byte) 0xFE;
        if (wide) {
            return new Text(Kind.CSV, new String(content, StandardCharsets.UTF_16));
        }
        try {
            var text =
                    StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
            boolean marked = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK;
            return new Text(Kind.CSV, marked ? text.substring(1) : text);
        } catch (CharacterCodingException _) {
            return new Text(Kind.CSV_WESTERN, new String(content, WESTERN));
        }
    }

    private static Outcome<TableBook> parse(Text read, char delimiter, int mostRows) {
        var format =
                CSVFormat.DEFAULT
                        .builder()
                        .setDelimiter(delimiter)
                        .setIgnoreEmptyLines(false)
                        .get();
        var lines = new ArrayList<TableBook.Line>();
        var burden = new Burden();
        long row = 0;
        try (var parser = CSVParser.parse(new StringReader(read.text()), format)) {
            for (var record : parser) {
                row = record.getRecordNumber();
                if (record.size() > MOST_COLUMNS) {
                    return Outcome.refused("", Refusal.TOO_MANY_COLUMNS, MOST_COLUMNS);
                }
                var cells =
                        record.stream()
                                .map(cell -> TableBook.Cell.of(Harmless.bare(cell.strip())))
                                .toList();
                if (cells.stream().allMatch(cell -> cell.text().isEmpty())) {
                    continue;
                }
                if (lines.size() > mostRows) {
                    return Outcome.refused("", Refusal.TOO_MANY_ROWS, mostRows);
                }
                var line = new TableBook.Line((int) row, cells);
                if (!burden.bears(line)) {
                    return Outcome.refused("", burden.refusal(), Burden.MOST_CELLS);
                }
                lines.add(line);
            }
        } catch (IOException | UncheckedIOException | IllegalStateException _) {
            return Outcome.refused("", Refusal.QUOTES_UNBALANCED, row + 1);
        }
        return Outcome.done(
                new TableBook(read.kind(), delimiter, List.of(new TableBook.Sheet("", lines))));
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
