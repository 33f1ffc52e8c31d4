package id.pendopo.catalogue.standard;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import id.pendopo.catalogue.LawComponent;
import id.pendopo.catalogue.Shape;
import id.pendopo.document.PdfDocument;
import id.pendopo.document.QrCode;
import id.pendopo.shared.Page;
import id.pendopo.web.Templates;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Map;
import java.util.concurrent.Semaphore;
import org.springframework.stereotype.Component;

/** Standards as tagged PDF: the annex of a decree, and the poster for the wall. */
@Component
class StandardPapers {

    private static final int SQUARE = 8;
    private static final int KEPT = 50;

    /** A drawn document needs some fifty megabytes while it is made. */
    private static final int AT_ONCE = 2;

    private final Standards standards;
    private final Templates templates;
    private final Semaphore press = new Semaphore(AT_ONCE);
    private final Cache<PdfDocument, byte[]> made = Caffeine.newBuilder().maximumSize(KEPT).build();

    StandardPapers(Standards standards, Templates templates) {
        this.standards = standards;
        this.templates = templates;
    }

    /** All fourteen components, A4. */
    byte[] annex(Subject subject, Version version, Page page, String address) {
        return drawn("catalogue/standard/annex", subject, version, page, address);
    }

    /** The six components of delivery, A3. */
    byte[] poster(Subject subject, Version version, Page page, String address) {
        return drawn("catalogue/standard/poster", subject, version, page, address);
    }

    private byte[] drawn(
            String template, Subject subject, Version version, Page page, String address) {
        var lines = BodyLines.in(page);
        var said = standards.bodies(subject, version.number());
        var sections = new ArrayList<Paper.Section>();
        for (LawComponent component : standards.law("id")) {
            sections.add(
                    new Paper.Section(
                            sections.size() + 1,
                            component,
                            component.shape() == Shape.STEPS,
                            lines.of(said.get(component.code()))));
        }
        Map<String, Object> model =
                Map.of(
                        "page", lines.page(),
                        "paper", new Paper(subject, version, sections, address),
                        "qr", QrCode.png(address, SQUARE));
        var xhtml = templates.text(template, model);
        return made.get(new PdfDocument(xhtml, version.changedAt()), this::printed);
    }

    private byte[] printed(PdfDocument document) {
        press.acquireUninterruptibly();
        try {
            var output = new ByteArrayOutputStream();
            document.writeTo(output);
            return output.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            press.release();
        }
    }
}
