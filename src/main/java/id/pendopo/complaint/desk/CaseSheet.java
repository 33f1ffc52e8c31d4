package id.pendopo.complaint.desk;

import id.pendopo.access.Officer;
import id.pendopo.complaint.CaseParts;
import id.pendopo.complaint.Complaint;
import id.pendopo.complaint.Routing;
import id.pendopo.layout.Option;
import id.pendopo.shared.FormState;
import id.pendopo.shared.Outcome;
import id.pendopo.shared.Page;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The page of one case, also when a short form on it was refused. */
@Component
class CaseSheet {

    private final CaseDoor door;
    private final CaseViews views;
    private final AnswerTexts texts;
    private final Routing routing;
    private final Habits habits;
    private final CaseParts parts;
    private final ClusterViews clusters;

    /** How the officer works, what stands with the case, and what other modules add. */
    @Component
    record Extras(Habits habits, CaseParts parts, ClusterViews clusters) {}

    CaseSheet(CaseDoor door, CaseViews views, AnswerTexts texts, Routing routing, Extras extras) {
        this.door = door;
        this.views = views;
        this.texts = texts;
        this.routing = routing;
        this.habits = extras.habits();
        this.parts = extras.parts();
        this.clusters = extras.clusters();
    }

    String show(
            Officer officer, Complaint c, Page page, Model model, HttpServletResponse response) {
        return show(officer, c, FormState.EMPTY, page, model, response);
    }

    /** On to the case; what was refused stands on it as it is now, with what was typed. */
    String after(
            Outcome<Complaint> outcome,
            Officer officer,
            String code,
            FormState typed,
            Page page,
            Model model,
            HttpServletResponse response) {
        return switch (outcome) {
            case Outcome.Done<Complaint>(var c) ->
                    "redirect:" + page.link("/petugas/pengaduan/" + c.code());
            case Outcome.Refused<Complaint>(var problems) -> {
                response.setStatus(problems.getFirst().reason().status());
                var now = door.known(officer, code);
                yield show(officer, now, typed.with(problems), page, model, response);
            }
        };
    }

    private String show(
            Officer officer,
            Complaint c,
            FormState form,
            Page page,
            Model model,
            HttpServletResponse response) {
        response.setHeader("Cache-Control", "private, no-store");
        model.addAttribute("view", views.of(officer, c, page));
        model.addAttribute("form", form);
        model.addAttribute("cluster", clusters.of(officer, c, page));
        model.addAttribute("parts", parts.desk(page, officer, c.code()));
        model.addAttribute("texts", texts.options(c));
        model.addAttribute("keys", habits.keys(officer));
        model.addAttribute(
                "units",
                routing.possible(c).stream()
                        .filter(unit -> !unit.id().equals(c.owner()))
                        .map(unit -> new Option(unit.code(), InboxViews.indented(unit)))
                        .toList());
        return "complaint/desk/show";
    }
}
