package id.pendopo.complaint.exchange;

import id.pendopo.access.Officer;
import id.pendopo.access.Requires;
import id.pendopo.access.Role;
import id.pendopo.complaint.Status;
import id.pendopo.complaint.desk.Filter;
import id.pendopo.complaint.desk.Wanted;
import id.pendopo.shared.Page;
import id.pendopo.shared.Problem;
import id.pendopo.web.ProblemDetails;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The cases in reach as one table, for programs of officers. */
@RestController
class ExportApi {

    private final CaseExports exports;

    ExportApi(CaseExports exports) {
        this.exports = exports;
    }

    @GetMapping("/api/v1/complaints.csv")
    @Requires({Role.COMPLAINT_OFFICER, Role.INSPECTOR, Role.UNIT_HEAD})
    ResponseEntity<?> table(
            @RequestParam(defaultValue = "") String status,
            @RequestParam(defaultValue = "") String unit,
            @RequestParam(defaultValue = "") String q,
            Officer officer,
            Page page)
            throws IOException {
        var known = Status.of(status).map(Status::name).orElse("");
        if (!status.isEmpty() && known.isEmpty()) {
            return refused(page, Problem.of("status", Refusal.STATUS_UNKNOWN, status));
        }
        if (!exports.knows(officer, unit)) {
            return refused(page, Problem.of("unit", Refusal.UNIT_UNKNOWN, unit));
        }
        // Held ones are in the table only when they are asked for.
        var filter = known.equals(Status.HELD.name()) ? Filter.HELD : Filter.ALL;
        var wanted = Wanted.of(filter.path(), q, unit, "");
        var rows = exports.of(officer, wanted, known, Format.CSV);
        var out = new ByteArrayOutputStream();
        TableWriting.write(Format.CSV, out, "", page.now(), CaseExports.HEADER, rows);
        return ResponseEntity.ok()
                .header("Content-Type", Format.CSV.mediaType())
                .header("Content-Disposition", "attachment; filename=\"pengaduan.csv\"")
                .header("Cache-Control", "no-store")
                .body(out.toByteArray());
    }

    private static ResponseEntity<?> refused(Page page, Problem problem) {
        return ProblemDetails.refused(List.of(problem), page.texts());
    }
}
