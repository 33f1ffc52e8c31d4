package id.pendopo.catalogue.exchange;

import id.pendopo.access.Officer;
import id.pendopo.access.Requires;
import id.pendopo.access.Role;
import id.pendopo.catalogue.exchange.CatalogueFiles.Format;
import id.pendopo.shared.Page;
import id.pendopo.shared.Problem;
import id.pendopo.web.ProblemDetails;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The whole catalogue for programs: what is public to everybody, drafts to officers. */
@RestController
class ServiceExportApi {

    private final CatalogueFiles files;

    ServiceExportApi(CatalogueFiles files) {
        this.files = files;
    }

    @GetMapping("/api/v1/services.xlsx")
    void workbook(Page page, HttpServletResponse response) throws IOException {
        open(Format.XLSX, page, response);
    }

    @GetMapping("/api/v1/services.json")
    void json(Page page, HttpServletResponse response) throws IOException {
        open(Format.JSON, page, response);
    }

    private void open(Format format, Page page, HttpServletResponse response) throws IOException {
        Downloads.announce(response, format, "layanan", true);
        files.open(format, page, response.getOutputStream());
    }

    @GetMapping("/api/v1/services/export")
    @Requires({Role.ADMIN, Role.UNIT_HEAD})
    @Nullable ResponseEntity<?> own(
            @RequestParam(defaultValue = "xlsx") String format,
            Officer officer,
            Page page,
            HttpServletResponse response)
            throws IOException {
        var chosen = Format.of(format);
        if (chosen.isEmpty()) {
            var unknown = Problem.of("format", Refusal.FORMAT_UNKNOWN, format);
            return ProblemDetails.refused(List.of(unknown), page.texts());
        }
        Downloads.announce(response, chosen.get(), "layanan", false);
        files.own(officer, chosen.get(), page, response.getOutputStream());
        return null;
    }
}
