package id.pendopo.catalogue.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Objects;
import java.util.concurrent.TimeUnit;

/** Workbooks opened, changed and saved by another maker's program: Python's openpyxl. */
final class OtherMaker {

    private static final String OPEN =
            """
            import sys
            try:
                import openpyxl
            except ImportError:
                sys.exit("python3-openpyxl is missing")
            source, target = sys.argv[1], sys.argv[2]
            book = openpyxl.load_workbook(source) if source else openpyxl.Workbook()

            def sheet(begin):
                return next(one for one in book.worksheets if one.title.startswith(begin))

            def column(table, name):
                return next(c.column for c in table[1] if c.value == name)

            def row(table, code, number=1):
                rows = [c.row for c in table['A'] if c.value == code]
                return rows[number - 1]

            """;
    private static final String SAVE = "\nbook.save(target)\n";

    private OtherMaker() {}

    /** The workbook after these lines of Python; an empty one is made anew. */
    static byte[] edit(byte[] workbook, String lines) {
        try {
            var folder = Files.createTempDirectory("pendopo-openpyxl");
            var script = Files.writeString(folder.resolve("edit.py"), OPEN + lines + SAVE);
            var source = Files.write(folder.resolve("source.xlsx"), workbook);
            var target = folder.resolve("target.xlsx");
            var process =
                    new ProcessBuilder(
                                    program(),
                                    script.toString(),
                                    workbook.length == 0 ? "" : source.toString(),
                                    target.toString())
                            .redirectErrorStream(true)
                            .start();
            var said = new String(process.getInputStream().readAllBytes());
            if (!process.waitFor(2, TimeUnit.MINUTES) || process.exitValue() != 0) {
                throw new IllegalStateException("openpyxl could not do it: " + said + wanted());
            }
            return Files.readAllBytes(target);
        } catch (IOException e) {
            throw new UncheckedIOException("Python could not be started." + wanted(), e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Debian's Python has Debian's packages; another one may stand before it in the path. */
    private static String program() {
        return Objects.requireNonNullElse(System.getenv("PENDOPO_PYTHON"), "/usr/bin/python3");
    }

    private static String wanted() {
        return " This test needs Python with openpyxl (Debian: apt-get install python3-openpyxl)";
    }
}
