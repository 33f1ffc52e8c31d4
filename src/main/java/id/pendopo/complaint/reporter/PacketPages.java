package id.pendopo.complaint.reporter;

import id.pendopo.access.Officer;
import id.pendopo.access.Requires;
import id.pendopo.access.Role;
import id.pendopo.complaint.CaseBook;
import id.pendopo.complaint.Reach;
import id.pendopo.shared.Page;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;

/** The packet for the Ombudsman, for officers: always without who complained. */
@Controller
@RequestMapping("/petugas/pengaduan/{code}")
class PacketPages {

    private final Packets packets;
    private final CaseBook book;
    private final Reach reach;

    PacketPages(Packets packets, CaseBook book, Reach reach) {
        this.packets = packets;
        this.book = book;
        this.reach = reach;
    }

    @GetMapping("/ombudsman.pdf")
    @Requires({Role.COMPLAINT_OFFICER, Role.INSPECTOR, Role.UNIT_HEAD})
    ResponseEntity<byte[]> pdf(@PathVariable String code, Officer officer, Page page) {
        var packet = packet(code, officer, page);
        return file(packet.code() + "-ombudsman.pdf", "application/pdf", packets.pdf(packet, page));
    }

    @GetMapping("/ombudsman.json")
    @Requires({Role.COMPLAINT_OFFICER, Role.INSPECTOR, Role.UNIT_HEAD})
    ResponseEntity<byte[]> json(@PathVariable String code, Officer officer, Page page) {
        var packet = packet(code, officer, page);
        return file(packet.code() + "-ombudsman.json", "application/json", packets.json(packet));
    }

    private Packet packet(String code, Officer officer, Page page) {
        return book.find(officer.organisation(), code)
                .filter(c -> reach.reads(officer, c))
                .flatMap(c -> packets.of(page, c, Packet.Person.WITHHELD))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static ResponseEntity<byte[]> file(String name, String type, byte[] content) {
        return ResponseEntity.ok()
                .header("Content-Type", type)
                .header("Cache-Control", "no-store")
                .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
                .body(content);
    }
}
