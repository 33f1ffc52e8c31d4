package id.pendopo.complaint.safe;

import id.pendopo.attachment.Attachments;
import id.pendopo.shared.FormState;
import id.pendopo.shared.Page;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Files of a case, for whoever has its receipt. */
@Controller
class SafeFilePages {

    private final SafeCases cases;
    private final Attachments attachments;

    SafeFilePages(SafeCases cases, Attachments attachments) {
        this.cases = cases;
        this.attachments = attachments;
    }

    @PostMapping("/lapor-aman/lacak/berkas")
    @Nullable String file(
            @RequestParam(defaultValue = "") String nomor,
            @RequestParam(defaultValue = "") String berkas,
            Page page,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        if (TurnDoor.busy(request)) {
            return SafeCasePages.ask(model, FormState.EMPTY, true);
        }
        var organisation = page.site().organisation();
        var file =
                cases.find(organisation, nomor).map(cases::files).orElse(List.of()).stream()
                        .filter(one -> Integer.toString(one.number()).equals(berkas))
                        .findFirst();
        if (file.isEmpty()) {
            return SafeCasePages.unknown(model);
        }
        response.setContentType(file.get().mediaType());
        response.setHeader(
                "Content-Disposition", "attachment; filename=\"" + named(file.get().name()) + "\"");
        attachments.write(organisation, file.get().attachment(), response.getOutputStream());
        return null;
    }

    /** Officers call their files as they like; a header bears plain letters only. */
    private static String named(String name) {
        return name.replaceAll("[^A-Za-z0-9._-]+", "-");
    }
}
