package id.pendopo.document;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.Semaphore;
import org.apache.pdfbox.Loader;
import org.springframework.stereotype.Component;

/** Draws documents, few at a time, and keeps the latest: the same words are drawn once. */
@Component
public class Press {

    private static final int KEPT = 50;

    /** A document needs some fifty megabytes while it is drawn. */
    private static final int AT_ONCE = 2;

    private final Semaphore places = new Semaphore(AT_ONCE);
    private final Cache<PdfDocument, byte[]> made = Caffeine.newBuilder().maximumSize(KEPT).build();

    /** The document as a file; the same document gives the same bytes. */
    public byte[] print(PdfDocument document) {
        return made.get(document, this::drawn);
    }

    /** The first of these that needs a single sheet; the last when none does. */
    public byte[] printOnOneSheet(List<PdfDocument> documents) {
        for (var document : documents) {
            var printed = print(document);
            if (sheets(printed) == 1) {
                return printed;
            }
        }
        return print(documents.getLast());
    }

    private static int sheets(byte[] printed) {
        try (var document = Loader.loadPDF(printed)) {
            return document.getNumberOfPages();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private byte[] drawn(PdfDocument document) {
        places.acquireUninterruptibly();
        try {
            var output = new ByteArrayOutputStream();
            document.writeTo(output);
            return output.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            places.release();
        }
    }
}
