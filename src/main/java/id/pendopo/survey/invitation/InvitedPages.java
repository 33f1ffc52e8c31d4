package id.pendopo.survey.invitation;

import id.pendopo.shared.OrganisationId;
import id.pendopo.shared.Page;
import id.pendopo.survey.Drafts;
import id.pendopo.survey.FormViews;
import id.pendopo.survey.Given;
import id.pendopo.survey.Survey;
import id.pendopo.survey.Surveys;
import jakarta.servlet.http.HttpServletResponse;
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
import org.springframework.web.server.ResponseStatusException;

/** Where the code on an invitation leads. */
@Controller
@RequestMapping("/survei/{code}/undangan/{token}")
class InvitedPages {

    private final Surveys surveys;
    private final Invitations invitations;
    private final Drafts drafts;
    private final FormViews views;

    InvitedPages(Surveys surveys, Invitations invitations, Drafts drafts, FormViews views) {
        this.surveys = surveys;
        this.invitations = invitations;
        this.drafts = drafts;
        this.views = views;
    }

    @GetMapping
    String show(
            @PathVariable String code,
            @PathVariable String token,
            OrganisationId organisation,
            Model model,
            HttpServletResponse response) {
        return closed(known(organisation, code), token, model, response);
    }

    @PostMapping
    String start(
            @PathVariable String code,
            @PathVariable String token,
            OrganisationId organisation,
            Page page,
            Model model,
            HttpServletResponse response) {
        var survey = known(organisation, code);
        var view = closed(survey, token, model, response);
        if (!view.equals("survey/invitation/invited")) {
            return view;
        }
        var facts = new HashMap<>(Map.of(Given.TOKEN, token));
        var service = invitations.service(survey, token);
        if (service != null) {
            facts.put(Given.SERVICE, service);
        }
        var draft = drafts.begin(survey, new Given(Map.of(), facts, List.of()));
        return "redirect:" + page.link("/survei/" + survey.code() + "/isi/" + draft + "/1");
    }

    /** The page for a token as it stands; an unused one leads into the form. */
    private String closed(Survey survey, String token, Model model, HttpServletResponse response) {
        response.setHeader("Cache-Control", "no-store");
        var closed = views.closed(survey, model, response);
        if (!closed.isEmpty()) {
            return closed;
        }
        var standing = invitations.standing(survey, token);
        model.addAttribute("survey", views.head(survey));
        model.addAttribute("questions", views.instrument(survey).questions().size());
        model.addAttribute("token", token);
        if (standing == Invitations.Standing.GOOD) {
            return "survey/invitation/invited";
        }
        response.setStatus(standing == Invitations.Standing.USED ? 410 : 404);
        model.addAttribute("used", standing == Invitations.Standing.USED);
        return "survey/invitation/notInvited";
    }

    private Survey known(OrganisationId organisation, String code) {
        return surveys.find(organisation, code)
                .filter(Survey::known)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
