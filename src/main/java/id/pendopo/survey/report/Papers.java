package id.pendopo.survey.report;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import gg.jte.output.StringOutput;
import id.pendopo.document.PdfDocument;
import id.pendopo.document.QrCode;
import id.pendopo.shared.Page;
import id.pendopo.survey.Question;
import id.pendopo.web.Templates;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.concurrent.Semaphore;
import org.springframework.stereotype.Component;

/** The report as tagged PDF. */
@Component
class Papers {

    /** The annex names the workbook for the rows beyond. */
    static final int MOST_ROWS = 1_000;

    private static final int SQUARE = 6;
    private static final int KEPT = 20;

    /** A drawn document needs some fifty megabytes while it is made. */
    private static final int AT_ONCE = 2;

    private final Templates templates;
    private final ReportStore store;
    private final Semaphore press = new Semaphore(AT_ONCE);
    private final Cache<PdfDocument, byte[]> made = Caffeine.newBuilder().maximumSize(KEPT).build();

    Papers(Templates templates, ReportStore store) {
        this.templates = templates;
        this.store = store;
    }

    /**
     * The whole document; the same report gives the same bytes.
     *
     * @param address where the figures can be checked
     */
    byte[] pdf(Material material, Report report, Page page, String address) {
        var model = new HashMap<String, Object>();
        model.put("page", page);
        model.put("report", report);
        model.put("address", address);
        model.put("qr", QrCode.png(address, SQUARE));
        model.put(
                "elements", material.instrument().elements().stream().map(Papers::number).toList());
        model.put("rows", rows(material));
        model.put("note", note(material, page));
        var output = new StringOutput();
        templates.fragment("survey/report/paper", model).writeTo(output);
        return made.get(new PdfDocument(output.toString(), report.head().at()), this::printed);
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

    private static String number(Question question) {
        return "U" + question.number();
    }

    private static String note(Material material, Page page) {
        return material.n() > MOST_ROWS
                ? page.t(
                        "survey.report.processing.shown",
                        page.number(MOST_ROWS),
                        page.number(material.n()))
                : "";
    }

    private List<AnswerRow> rows(Material material) {
        var rows = new ArrayList<AnswerRow>();
        store.rows(
                material.survey(),
                material.version(),
                MOST_ROWS,
                some -> {
                    for (long i = 0; i < some.responses() && rows.size() < MOST_ROWS; i++) {
                        rows.add(new AnswerRow(rows.size() + 1, some.answers()));
                    }
                });
        return rows;
    }
}
