package id.pendopo.complaint.intake;

import id.pendopo.document.PdfDocument;
import id.pendopo.document.Press;
import id.pendopo.shared.Page;
import id.pendopo.web.Templates;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The receipt as a file to keep. */
@Component
class ReceiptPaper {

    private final Templates templates;
    private final Press press;

    ReceiptPaper(Templates templates, Press press) {
        this.templates = templates;
        this.press = press;
    }

    /** Sends it as PDF, or as plain text when anything else was asked for. */
    void send(CaseSending.Sent sent, String shape, Page page, HttpServletResponse response)
            throws IOException {
        var receipt = ReceiptView.of(sent, page);
        boolean pdf = shape.equals("pdf");
        var content = pdf ? pdf(sent, receipt, page) : text(receipt, page);
        response.setContentType(pdf ? "application/pdf" : "text/plain;charset=UTF-8");
        response.setHeader(
                "Content-Disposition",
                "attachment; filename=\"" + receipt.code() + (pdf ? ".pdf\"" : ".txt\""));
        response.setContentLength(content.length);
        response.getOutputStream().write(content);
    }

    private byte[] pdf(CaseSending.Sent sent, ReceiptView receipt, Page page) {
        var model = Map.<String, Object>of("page", page, "receipt", receipt);
        var xhtml = templates.text("complaint/intake/paper", model);
        return press.print(new PdfDocument(xhtml, sent.complaint().times().received()));
    }

    private static byte[] text(ReceiptView receipt, Page page) {
        var lines =
                new StringBuilder(page.t("complaint.intake.receipt.title"))
                        .append("\n")
                        .append(page.site().name())
                        .append("\n\n");
        line(lines, page.t("complaint.intake.receipt.code"), receipt.code());
        line(lines, page.t("complaint.intake.receipt.secret"), receipt.receipt());
        line(lines, page.t("complaint.intake.line.judul"), receipt.title());
        line(lines, page.t("complaint.intake.receipt.received"), receipt.received());
        lines.append("\n");
        receipt.next().forEach(sentence -> lines.append("- ").append(sentence).append("\n"));
        lines.append("\n").append(page.t("complaint.intake.receipt.keep")).append("\n");
        return lines.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void line(StringBuilder lines, String label, String value) {
        lines.append(label).append(": ").append(value).append("\n");
    }
}
