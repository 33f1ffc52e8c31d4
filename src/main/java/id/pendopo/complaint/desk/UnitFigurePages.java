package id.pendopo.complaint.desk;

import id.pendopo.access.Officer;
import id.pendopo.access.Requires;
import id.pendopo.access.Role;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Where heads of units see how their units do with complaints. */
@Controller
class UnitFigurePages {

    private final UnitFigures figures;

    UnitFigurePages(UnitFigures figures) {
        this.figures = figures;
    }

    @GetMapping("/petugas/pengaduan/unit")
    @Requires({Role.COMPLAINT_OFFICER, Role.INSPECTOR, Role.UNIT_HEAD})
    String show(Officer officer, Model model) {
        model.addAttribute("lines", figures.of(officer));
        return "complaint/desk/units";
    }

    @GetMapping("/petugas/pengaduan/unit.csv")
    @Requires({Role.COMPLAINT_OFFICER, Role.INSPECTOR, Role.UNIT_HEAD})
    ResponseEntity<String> csv(Officer officer) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("text/csv;charset=utf-8"))
                .header(
                        "Content-Disposition",
                        ContentDisposition.attachment()
                                .filename("pengaduan-unit.csv")
                                .build()
                                .toString())
                .body(UnitFigures.csv(figures.of(officer)));
    }
}
