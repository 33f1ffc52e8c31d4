package id.pendopo.survey.report;

import id.pendopo.shared.FormState;
import id.pendopo.shared.Page;
import id.pendopo.shared.Problem;
import id.pendopo.survey.Surveys;
import jakarta.servlet.http.HttpServletResponse;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Where whoever holds a report on paper compares it with what was frozen. */
@Controller
@RequestMapping("/skm/periksa/{check}")
class CheckPages {

    private static final Pattern VALUE = Pattern.compile("\\d{1,3}([.,]\\d{1,6})?");
    private static final Pattern COUNT = Pattern.compile("\\d{1,3}([., ]?\\d{3})*|\\d{1,12}");

    private final Surveys surveys;
    private final Materials materials;

    CheckPages(Surveys surveys, Materials materials) {
        this.surveys = surveys;
        this.materials = materials;
    }

    @GetMapping
    String show(
            @PathVariable String check,
            @RequestParam(defaultValue = "") String nilai,
            @RequestParam(defaultValue = "") String jumlah,
            Page page,
            Model model,
            HttpServletResponse response) {
        var found = found(check, page);
        var material = materials.of(found.survey(), found.frozen(), page.texts());
        var report = new Chapters(material, page).report();
        var problems = new ArrayList<Problem>();
        boolean compared = !nilai.isBlank() || !jumlah.isBlank();
        boolean same = compared && same(material, nilai.strip(), jumlah.strip(), problems);
        if (!problems.isEmpty()) {
            response.setStatus(422);
        }
        var tables = new Tables(material, page, new Sentences(material, page));
        int latest = surveys.publishedVersions(found.survey()).getFirst();
        model.addAttribute(
                "view",
                new CheckView(
                        report,
                        tables.elements(),
                        latest > material.version() ? latest : 0,
                        compared && problems.isEmpty(),
                        same));
        model.addAttribute(
                "form", FormState.of(Map.of("nilai", nilai, "jumlah", jumlah)).with(problems));
        return "survey/report/check";
    }

    /** The frozen counts as they were hashed. */
    @GetMapping("/hitungan.json")
    ResponseEntity<String> counts(@PathVariable String check, Page page) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .body(found(check, page).frozen().canonical());
    }

    private static boolean same(
            Material material, String value, String count, ArrayList<Problem> problems) {
        boolean same = true;
        if (!value.isEmpty()) {
            var ikm = material.index().ikm();
            if (!VALUE.matcher(value).matches()) {
                problems.add(Problem.of("nilai", Refusal.NOT_A_VALUE));
            } else {
                var given = new BigDecimal(value.replace(',', '.'));
                same = ikm != null && ikm.rounded().compareTo(given) == 0;
            }
        }
        if (!count.isEmpty()) {
            if (!COUNT.matcher(count).matches()) {
                problems.add(Problem.of("jumlah", Refusal.NOT_A_COUNT));
            } else {
                same &= Long.parseLong(count.replaceAll("\\D", "")) == material.n();
            }
        }
        return same;
    }

    private Surveys.Checked found(String check, Page page) {
        return surveys.checked(page.site().organisation(), check)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
