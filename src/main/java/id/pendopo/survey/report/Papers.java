package id.pendopo.survey.report;

import id.pendopo.document.PdfDocument;
import id.pendopo.document.Press;
import id.pendopo.document.QrCode;
import id.pendopo.shared.Page;
import id.pendopo.survey.Question;
import id.pendopo.web.PublicAddress;
import id.pendopo.web.Templates;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.springframework.stereotype.Component;

/** The report as tagged PDF. */
@Component
class Papers {

    /** The annex names the workbook for the rows beyond. */
    static final int MOST_ROWS = 1_000;

    private static final int SQUARE = 6;

    private final Templates templates;
    private final ReportStore store;
    private final Press press;
    private final PublicAddress address;

    Papers(Templates templates, ReportStore store, Press press, PublicAddress address) {
        this.templates = templates;
        this.store = store;
        this.press = press;
        this.address = address;
    }

    /** Where the figures can be checked. */
    String address(Material material, Page page) {
        return address.here() + page.link("/skm/periksa/" + material.check());
    }

    /** The whole document; the same report gives the same bytes. */
    byte[] pdf(Material material, Report report, Page page) {
        var check = address(material, page);
        var model = new HashMap<String, Object>();
        model.put("page", page);
        model.put("report", report);
        model.put("address", check);
        model.put("qr", QrCode.png(check, SQUARE));
        model.put(
                "elements", material.instrument().elements().stream().map(Papers::number).toList());
        model.put("rows", rows(material));
        model.put("note", note(material, page));
        var xhtml = templates.text("survey/report/paper", model);
        return press.print(new PdfDocument(xhtml, report.head().at()));
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
