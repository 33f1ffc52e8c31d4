package id.pendopo.complaint.desk;

import id.pendopo.access.Officer;
import id.pendopo.access.Requires;
import id.pendopo.access.Role;
import id.pendopo.complaint.Complaint;
import id.pendopo.complaint.cluster.Joining;
import id.pendopo.layout.Option;
import id.pendopo.shared.FormState;
import id.pendopo.shared.Outcome;
import id.pendopo.shared.Page;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Joins a case to a main one: which one, then what changes and why, and back again. */
@Controller
@RequestMapping("/petugas/pengaduan/{code}")
class ClusterPages {

    /** One of those that are alike; what is typed into the field beside it counts more. */
    private static final String ALIKE = "serupa";

    private final CaseDoor door;
    private final CaseViews views;
    private final ClusterViews clusters;
    private final Joining joining;
    private final CaseSheet sheet;

    ClusterPages(
            CaseDoor door,
            CaseViews views,
            ClusterViews clusters,
            Joining joining,
            CaseSheet sheet) {
        this.door = door;
        this.views = views;
        this.clusters = clusters;
        this.joining = joining;
        this.sheet = sheet;
    }

    @GetMapping("/gabung")
    @Requires({Role.COMPLAINT_OFFICER, Role.INSPECTOR, Role.UNIT_HEAD})
    String form(
            @PathVariable String code,
            @RequestParam Map<String, String> asked,
            Officer officer,
            Page page,
            Model model,
            HttpServletResponse response) {
        var c = door.known(officer, code);
        var form = FormState.of(asked);
        if (!asked.containsKey(Joining.MAIN) && !asked.containsKey(ALIKE)) {
            return page(officer, c, null, form, page, model);
        }
        var typed = form.value(Joining.MAIN);
        return switch (joining.possible(officer, c, typed.isBlank() ? form.value(ALIKE) : typed)) {
            case Outcome.Done<Complaint>(var main) ->
                    page(officer, c, main, seen(Map.of(), c), page, model);
            case Outcome.Refused<Complaint>(var problems) -> {
                response.setStatus(problems.getFirst().reason().status());
                yield page(officer, c, null, form.with(problems), page, model);
            }
        };
    }

    @PostMapping("/gabung")
    @Requires({Role.COMPLAINT_OFFICER, Role.INSPECTOR, Role.UNIT_HEAD})
    String join(
            @PathVariable String code,
            @RequestParam Map<String, String> typed,
            Officer officer,
            Page page,
            Model model,
            HttpServletResponse response) {
        var c = door.known(officer, code);
        var said = ActForm.of(typed, List.of());
        var into = typed.getOrDefault(Joining.MAIN, "");
        return switch (joining.join(officer, c.id(), into, said.seen(), said.words())) {
            case Outcome.Done<Complaint>(var after) ->
                    "redirect:" + page.link("/petugas/pengaduan/" + after.code());
            case Outcome.Refused<Complaint>(var problems) -> {
                response.setStatus(problems.getFirst().reason().status());
                var now = door.known(officer, code);
                var main =
                        joining.possible(officer, now, into)
                                        instanceof Outcome.Done<Complaint>(var found)
                                ? found
                                : null;
                yield page(officer, now, main, seen(typed, now).with(problems), page, model);
            }
        };
    }

    @PostMapping("/pisah")
    @Requires({Role.COMPLAINT_OFFICER, Role.INSPECTOR, Role.UNIT_HEAD})
    String part(
            @PathVariable String code,
            @RequestParam Map<String, String> typed,
            Officer officer,
            Page page,
            Model model,
            HttpServletResponse response) {
        var outcome = joining.part(officer, door.known(officer, code).id());
        return sheet.after(outcome, officer, code, FormState.of(typed), page, model, response);
    }

    /** Sent from this page, it is sent by somebody who has seen what it shows. */
    private static FormState seen(Map<String, String> typed, Complaint now) {
        var again = new HashMap<>(typed);
        again.put(ActForm.SEEN, Integer.toString(now.version()));
        return FormState.of(again);
    }

    private String page(
            Officer officer,
            Complaint c,
            @Nullable Complaint main,
            FormState form,
            Page page,
            Model model) {
        model.addAttribute("view", views.of(officer, c, page));
        model.addAttribute("main", main == null ? null : views.of(officer, main, page));
        model.addAttribute("joins", clusters.joins(officer, c));
        model.addAttribute(
                "choices",
                main == null
                        ? clusters.choices(officer, c, page).stream()
                                .map(one -> option(one, page))
                                .toList()
                        : List.of());
        model.addAttribute("form", form);
        return "complaint/desk/join";
    }

    private static Option option(ClusterView.Alike one, Page page) {
        var reasons =
                one.reasons().stream()
                        .map(reason -> page.t("complaint.similar.reason." + reason))
                        .collect(Collectors.joining(", "));
        var line = one.line();
        return new Option(line.code(), line.title(), line.code() + ": " + reasons);
    }
}
