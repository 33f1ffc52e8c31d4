package id.pendopo.followup.desk;

import id.pendopo.access.Officer;
import id.pendopo.access.Requires;
import id.pendopo.access.Role;
import id.pendopo.followup.Commitments;
import id.pendopo.followup.Finding;
import id.pendopo.followup.Findings;
import id.pendopo.followup.Wish;
import id.pendopo.shared.FormState;
import id.pendopo.shared.Outcome;
import id.pendopo.shared.Page;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where officers answer a finding: with a promise, or with the reason why there is none. */
@Controller
@RequestMapping("/petugas/tindak-lanjut/temuan/{id}")
class FindingPages {

    private final FollowUpDoor door;
    private final FindingSheet sheet;
    private final Findings findings;
    private final Commitments commitments;
    private final Once once;

    FindingPages(
            FollowUpDoor door,
            FindingSheet sheet,
            Findings findings,
            Commitments commitments,
            Once once) {
        this.door = door;
        this.sheet = sheet;
        this.findings = findings;
        this.commitments = commitments;
        this.once = once;
    }

    @GetMapping
    @Requires({Role.SURVEY_OFFICER, Role.COMPLAINT_OFFICER, Role.UNIT_HEAD})
    String show(@PathVariable("id") String key, Officer officer, Page page, Model model) {
        return sheet.finding(door.finding(officer, key), FormState.EMPTY, page, model);
    }

    @PostMapping
    @Requires({Role.SURVEY_OFFICER, Role.COMPLAINT_OFFICER, Role.UNIT_HEAD})
    String decline(
            @PathVariable("id") String key,
            @RequestParam Map<String, String> typed,
            Officer officer,
            Page page,
            Model model,
            HttpServletResponse response) {
        var finding = door.finding(officer, key);
        return switch (findings.decline(officer, finding.id(), new Wish(typed))) {
            case Outcome.Done<Finding> _ -> "redirect:" + page.link(path(key));
            case Outcome.Refused<Finding>(var problems) -> {
                response.setStatus(problems.getFirst().reason().status());
                yield sheet.finding(finding, FormState.of(typed).with(problems), page, model);
            }
        };
    }

    @GetMapping("/komitmen")
    @Requires({Role.SURVEY_OFFICER, Role.COMPLAINT_OFFICER, Role.UNIT_HEAD})
    String form(@PathVariable("id") String key, Officer officer, Page page, Model model) {
        var finding = door.finding(officer, key);
        return sheet.promise(officer, finding, sheet.first(finding), page, model);
    }

    @PostMapping("/komitmen")
    @Requires({Role.SURVEY_OFFICER, Role.COMPLAINT_OFFICER, Role.UNIT_HEAD})
    String make(
            @PathVariable("id") String key,
            @RequestParam Map<String, String> typed,
            Officer officer,
            Page page,
            Model model,
            HttpServletResponse response) {
        var finding = door.finding(officer, key);
        var made =
                once.of(
                        officer,
                        path(key),
                        typed,
                        () -> commitments.make(officer, finding.id(), new Wish(typed)));
        return switch (made) {
            case Outcome.Done<String>(var code) ->
                    "redirect:" + page.link("/petugas/tindak-lanjut/" + code);
            case Outcome.Refused<String>(var problems) -> {
                response.setStatus(problems.getFirst().reason().status());
                var form = FormState.of(typed).with(problems);
                yield sheet.promise(officer, finding, form, page, model);
            }
        };
    }

    private static String path(String key) {
        return "/petugas/tindak-lanjut/temuan/" + key;
    }
}
