package id.pendopo.complaint.open311;

import id.pendopo.shared.Page;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The table of all public cases, written while it is read. */
@RestController
class RequestTableApi {

    private final RequestTable table;

    RequestTableApi(RequestTable table) {
        this.table = table;
    }

    @GetMapping("/open311/requests.csv")
    void table(Page page, HttpServletResponse response) throws IOException {
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"requests.csv\"");
        table.write(
                page, new OutputStreamWriter(response.getOutputStream(), StandardCharsets.UTF_8));
    }
}
