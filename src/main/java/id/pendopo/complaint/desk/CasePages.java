package id.pendopo.complaint.desk;

import id.pendopo.access.Officer;
import id.pendopo.access.Requires;
import id.pendopo.access.Role;
import id.pendopo.shared.Page;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;

/** One case, as officers read it. */
@Controller
@RequestMapping("/petugas/pengaduan/{code}")
class CasePages {

    private final CaseDoor door;
    private final CaseViews views;
    private final CaseSheet sheet;
    private final CaseFolder folder;

    CasePages(CaseDoor door, CaseViews views, CaseSheet sheet, CaseFolder folder) {
        this.door = door;
        this.views = views;
        this.sheet = sheet;
        this.folder = folder;
    }

    @GetMapping
    @Requires({Role.COMPLAINT_OFFICER, Role.INSPECTOR, Role.UNIT_HEAD})
    String show(
            @PathVariable String code,
            Officer officer,
            Page page,
            Model model,
            HttpServletResponse response) {
        return sheet.show(officer, door.known(officer, code), page, model, response);
    }

    @GetMapping("/cetak")
    @Requires({Role.COMPLAINT_OFFICER, Role.INSPECTOR, Role.UNIT_HEAD})
    String print(@PathVariable String code, Officer officer, Page page, Model model) {
        model.addAttribute("view", views.of(officer, door.known(officer, code), page));
        return "complaint/desk/print";
    }

    /** Never shown in the browser: whatever it is, it is saved. */
    @GetMapping("/berkas/{number}")
    @Requires({Role.COMPLAINT_OFFICER, Role.INSPECTOR, Role.UNIT_HEAD})
    void file(
            @PathVariable String code,
            @PathVariable String number,
            Officer officer,
            HttpServletResponse response)
            throws IOException {
        var c = door.known(officer, code);
        var file =
                Optional.of(number)
                        .filter(typed -> typed.matches("\\d{1,4}"))
                        .flatMap(typed -> folder.file(c, Integer.parseInt(typed)))
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        response.setContentType("application/octet-stream");
        response.setContentLengthLong(file.bytes());
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Cache-Control", "private, no-store");
        response.setHeader(
                "Content-Disposition",
                ContentDisposition.attachment()
                        .filename(file.name(), StandardCharsets.UTF_8)
                        .build()
                        .toString());
        folder.write(c, file, response.getOutputStream());
    }
}
