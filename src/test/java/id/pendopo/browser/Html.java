package id.pendopo.browser;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import nu.validator.validation.SimpleDocumentValidator;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** The Nu HTML checker. It reads its schemas once; that costs more than a document. */
final class Html {

    private static final SimpleDocumentValidator CHECKER = checker();

    private Html() {}

    /** Errors of a document, as it was sent. */
    static synchronized List<String> faults(String html) {
        var faults = new Faults(html.lines().toList());
        try {
            CHECKER.setUpValidatorAndParsers(faults, false, false);
            CHECKER.checkHtmlInputSource(new InputSource(new StringReader(html)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SAXException e) {
            throw new IllegalStateException(e);
        }
        return faults.found();
    }

    /** Without its guess at the language, which only warns and whose profiles fill 100 MB. */
    private static SimpleDocumentValidator checker() {
        var checker = new SimpleDocumentValidator(true, false, false);
        try {
            checker.setUpMainSchema("http://s.validator.nu/html5-all.rnc", new Faults(List.of()));
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
        return checker;
    }

    private record Faults(List<String> lines, List<String> found) implements ErrorHandler {

        Faults(List<String> lines) {
            this(lines, new ArrayList<>());
        }

        @Override
        public void warning(SAXParseException e) {}

        @Override
        public void error(SAXParseException e) {
            int line = e.getLineNumber();
            boolean known = line > 0 && line <= lines.size();
            found.add(
                    e.getMessage()
                            + " | "
                            + (known ? lines.get(line - 1).strip() : "line " + line));
        }

        @Override
        public void fatalError(SAXParseException e) {
            error(e);
        }
    }
}
