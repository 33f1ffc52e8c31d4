package id.pendopo.complaint.reporter;

import id.pendopo.attachment.Attachments;
import id.pendopo.complaint.CaseFile;
import id.pendopo.complaint.Complaint;
import id.pendopo.complaint.Keeping;
import id.pendopo.shared.Outcome;
import id.pendopo.shared.Page;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Files that a reporter takes away by the receipt: pictures and papers, and the packet. */
@Controller
class OwnFilePages {

    private final OwnCases cases;
    private final Keeping keeping;
    private final Attachments attachments;
    private final Packets packets;

    OwnFilePages(OwnCases cases, Keeping keeping, Attachments attachments, Packets packets) {
        this.cases = cases;
        this.keeping = keeping;
        this.attachments = attachments;
        this.packets = packets;
    }

    @PostMapping("/pengaduan/lacak/berkas")
    void file(
            @RequestParam("kode") String receipt,
            @RequestParam("nomor") int number,
            Page page,
            HttpServletResponse response)
            throws IOException {
        var c = find(page, receipt);
        var file =
                keeping.files(c).stream()
                        .filter(one -> one.number() == number)
                        .findFirst()
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        head(response, file.mediaType(), file);
        response.setContentLengthLong(file.bytes());
        attachments.write(c.organisation(), file.attachment(), response.getOutputStream());
    }

    @PostMapping("/pengaduan/lacak/ombudsman.pdf")
    void pdf(
            @RequestParam("kode") String receipt,
            PacketForm form,
            Page page,
            HttpServletResponse response)
            throws IOException {
        var packet = packet(page, receipt, form);
        head(response, "application/pdf", packet.code() + "-ombudsman.pdf");
        response.getOutputStream().write(packets.pdf(packet, page));
    }

    @PostMapping("/pengaduan/lacak/ombudsman.json")
    void json(
            @RequestParam("kode") String receipt,
            PacketForm form,
            Page page,
            HttpServletResponse response)
            throws IOException {
        var packet = packet(page, receipt, form);
        head(response, "application/json", packet.code() + "-ombudsman.json");
        response.getOutputStream().write(packets.json(packet));
    }

    private Packet packet(Page page, String receipt, PacketForm form) {
        var c = find(page, receipt);
        return packets.of(page, c, form.person())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.CONFLICT));
    }

    private Complaint find(Page page, String receipt) {
        return switch (cases.open(page.site().organisation(), receipt)) {
            case Outcome.Done<Complaint>(var c) -> c;
            case Outcome.Refused<Complaint>(var problems) ->
                    throw new ResponseStatusException(
                            HttpStatus.valueOf(problems.getFirst().reason().status()));
        };
    }

    private static void head(HttpServletResponse response, String type, CaseFile file) {
        head(response, type, file.name());
    }

    private static void head(HttpServletResponse response, String type, String name) {
        response.setContentType(type);
        response.setHeader("Cache-Control", "no-store");
        response.setHeader(
                "Content-Disposition",
                ContentDisposition.attachment()
                        .filename(name, StandardCharsets.UTF_8)
                        .build()
                        .toString());
    }
}
