package id.pendopo.complaint.desk;

import id.pendopo.access.Officer;
import id.pendopo.complaint.Complaint;
import id.pendopo.complaint.Routing;
import id.pendopo.layout.Option;
import id.pendopo.shared.FormState;
import id.pendopo.shared.Page;
import id.pendopo.shared.Problem;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The page of one case, also when a short form on it was refused. */
@Component
class CaseSheet {

    private final CaseViews views;
    private final AnswerTexts texts;
    private final Routing routing;
    private final Habits habits;

    CaseSheet(CaseViews views, AnswerTexts texts, Routing routing, Habits habits) {
        this.views = views;
        this.texts = texts;
        this.routing = routing;
        this.habits = habits;
    }

    String show(
            Officer officer, Complaint c, Page page, Model model, HttpServletResponse response) {
        return show(officer, c, FormState.EMPTY, page, model, response);
    }

    String refused(
            Officer officer,
            Complaint c,
            Map<String, String> typed,
            List<Problem> problems,
            Page page,
            Model model,
            HttpServletResponse response) {
        response.setStatus(problems.getFirst().reason().status());
        var form = FormState.of(typed).with(problems);
        return show(officer, c, form, page, model, response);
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
