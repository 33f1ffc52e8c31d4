package id.pendopo.complaint.desk;

import id.pendopo.access.Officer;
import id.pendopo.access.Requires;
import id.pendopo.access.Role;
import id.pendopo.complaint.Complaint;
import id.pendopo.complaint.NewComplaint;
import id.pendopo.complaint.Uploads;
import id.pendopo.shared.FormState;
import id.pendopo.shared.Outcome;
import id.pendopo.shared.Page;
import id.pendopo.shared.Problem;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** One act in a case, with its form. A refused one comes back with all that was written. */
@Controller
@RequestMapping("/petugas/pengaduan/{code}/{langkah}")
class ActPages {

    private final CaseDoor door;
    private final CaseViews views;
    private final ActSheet sheet;
    private final Acts acts;
    private final Uploads uploads;

    ActPages(CaseDoor door, CaseViews views, ActSheet sheet, Acts acts, Uploads uploads) {
        this.door = door;
        this.views = views;
        this.sheet = sheet;
        this.acts = acts;
        this.uploads = uploads;
    }

    @GetMapping
    @Requires({Role.COMPLAINT_OFFICER, Role.INSPECTOR, Role.UNIT_HEAD})
    String form(
            @PathVariable String code,
            @PathVariable String langkah,
            @RequestParam(defaultValue = "") String contoh,
            Officer officer,
            Page page,
            Model model) {
        var act = act(langkah);
        var c = door.known(officer, code);
        var form = FormState.of(sheet.first(officer, c, act, contoh));
        return page(officer, c, act, form, c.version(), page, model);
    }

    @PostMapping
    @Requires({Role.COMPLAINT_OFFICER, Role.INSPECTOR, Role.UNIT_HEAD})
    String take(
            @PathVariable String code,
            @PathVariable String langkah,
            @RequestParam Map<String, String> typed,
            HttpServletRequest request,
            Officer officer,
            Page page,
            Model model,
            HttpServletResponse response)
            throws IOException {
        var act = act(langkah);
        var c = door.known(officer, code);
        var outcome =
                switch (uploads.of(request)) {
                    case Outcome.Refused<List<NewComplaint.Upload>> refused ->
                            refused.<Complaint>as();
                    case Outcome.Done<List<NewComplaint.Upload>>(var files) ->
                            acts.take(officer, c.id(), act, ActForm.of(typed, files));
                };
        return switch (outcome) {
            case Outcome.Done<Complaint>(var after) ->
                    "redirect:" + page.link(next(officer, after));
            case Outcome.Refused<Complaint>(var problems) -> {
                response.setStatus(problems.getFirst().reason().status());
                yield refused(officer, c.code(), act, typed, problems, page, model);
            }
        };
    }

    /** Where the officer goes on: to the case, or to the list when it is theirs no more. */
    private String next(Officer officer, Complaint after) {
        return door.find(officer, after.code()).isPresent()
                ? "/petugas/pengaduan/" + after.code()
                : "/petugas/pengaduan";
    }

    private String refused(
            Officer officer,
            String code,
            Act act,
            Map<String, String> typed,
            List<Problem> problems,
            Page page,
            Model model) {
        var now = door.known(officer, code);
        var seen = ActForm.of(typed, List.of()).seen();
        // Sent again, it is sent by somebody who has seen what this page shows.
        var again = new HashMap<>(typed);
        again.put(ActForm.SEEN, Integer.toString(now.version()));
        var form = FormState.of(again).with(problems);
        return page(officer, now, act, form, seen == null ? now.version() : seen, page, model);
    }

    private String page(
            Officer officer,
            Complaint c,
            Act act,
            FormState form,
            int seen,
            Page page,
            Model model) {
        var view = views.of(officer, c, page);
        model.addAttribute("view", view);
        model.addAttribute("act", act);
        model.addAttribute("choices", sheet.choices(c, act, page));
        model.addAttribute("form", form);
        model.addAttribute("changes", view.since(Math.max(0, seen)));
        return "complaint/desk/act";
    }

    private static Act act(String path) {
        return Act.at(path).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
