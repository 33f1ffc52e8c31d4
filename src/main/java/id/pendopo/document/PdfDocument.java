package id.pendopo.document;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import java.util.Objects;

/**
 * A document of paper and screen: tagged PDF (PDF/UA-1, ISO 14289-1) drawn from well-formed XHTML
 * in the one font that ships with the program. The same words with the same date always give the
 * same bytes.
 *
 * @param xhtml a whole page with {@code lang}, {@code title} and a {@code description}; void
 *     elements are closed, pictures are {@code data:} addresses with an {@code alt}
 * @param date what the document says of its own making
 */
public record PdfDocument(String xhtml, Instant date) {

    /** How style sheets name the font: weights 400 and 700. */
    public static final String FONT = "Pendopo Serif";

    private static final int REGULAR = 400;
    private static final int BOLD = 700;

    static {
        XRLog.setLoggingEnabled(false);
    }

    /** Writes it out. */
    public void writeTo(OutputStream output) throws IOException {
        var builder = new PdfRendererBuilder();
        builder.useFastMode();
        builder.usePdfUaAccessibility(true);
        builder.useFont(() -> font(Letters.REGULAR), FONT, REGULAR, FontStyle.NORMAL, true);
        builder.useFont(() -> font("PendopoSerif-Bold.ttf"), FONT, BOLD, FontStyle.NORMAL, true);
        builder.withProducer("Pendopo");
        builder.withHtmlContent(Letters.drawable(xhtml), null);
        try (var renderer = builder.buildPdfRenderer()) {
            renderer.layout();
            renderer.createPDFWithoutClosing();
            var document = renderer.getPdfDocument();
            var information = document.getDocumentInformation();
            var calendar = GregorianCalendar.from(date.atZone(ZoneOffset.UTC));
            information.setCreationDate(calendar);
            information.setModificationDate(calendar);
            document.setDocumentId(date.toEpochMilli());
            document.save(output);
        }
    }

    static InputStream font(String name) {
        return Objects.requireNonNull(PdfDocument.class.getResourceAsStream("/fonts/" + name));
    }
}
