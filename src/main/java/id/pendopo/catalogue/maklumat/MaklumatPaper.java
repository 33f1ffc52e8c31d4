package id.pendopo.catalogue.maklumat;

import id.pendopo.document.PdfDocument;
import id.pendopo.document.Press;
import id.pendopo.document.QrCode;
import id.pendopo.organisation.Unit;
import id.pendopo.shared.Page;
import id.pendopo.shared.Texts;
import id.pendopo.web.Templates;
import java.util.Map;
import org.springframework.stereotype.Component;

/** A maklumat as tagged PDF, A4. It was signed in Indonesian and is printed so. */
@Component
class MaklumatPaper {

    private static final int SQUARE = 8;

    private final Templates templates;
    private final Press press;

    MaklumatPaper(Templates templates, Press press) {
        this.templates = templates;
        this.press = press;
    }

    byte[] pdf(Unit unit, Maklumat maklumat, Page page, String address) {
        var model =
                Map.<String, Object>of(
                        "page",
                        page.at(new Texts(page.texts().messages(), Texts.INDONESIAN), page.path()),
                        "unit",
                        unit,
                        "maklumat",
                        maklumat,
                        "address",
                        address,
                        "qr",
                        QrCode.png(address, SQUARE));
        var xhtml = templates.text("catalogue/maklumat/paper", model);
        return press.print(new PdfDocument(xhtml, maklumat.publishedAt()));
    }
}
