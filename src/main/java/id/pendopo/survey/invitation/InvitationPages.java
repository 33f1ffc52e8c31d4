package id.pendopo.survey.invitation;

import id.pendopo.access.Officer;
import id.pendopo.access.Requires;
import id.pendopo.access.Role;
import id.pendopo.document.QrCode;
import id.pendopo.layout.Option;
import id.pendopo.shared.FormState;
import id.pendopo.shared.Ids;
import id.pendopo.shared.Outcome;
import id.pendopo.shared.Page;
import id.pendopo.survey.DeskViews;
import id.pendopo.survey.FormViews;
import id.pendopo.survey.Survey;
import id.pendopo.survey.Surveys;
import id.pendopo.web.PublicAddress;
import jakarta.servlet.http.HttpServletResponse;
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

/** Where officers make invitations to hand out. */
@Controller
@RequestMapping("/petugas/survei/{code}/undangan")
class InvitationPages {

    /** A slip of paper with one token. */
    record Slip(String token, String address, String qr) {}

    /** Tokens that were given out together, as they are shown. */
    record Line(String date, String service, int tokens) {}

    private final Surveys surveys;
    private final Invitations invitations;
    private final DeskViews views;
    private final FormViews forms;
    private final PublicAddress address;

    InvitationPages(
            Surveys surveys,
            Invitations invitations,
            DeskViews views,
            FormViews forms,
            PublicAddress address) {
        this.surveys = surveys;
        this.invitations = invitations;
        this.views = views;
        this.forms = forms;
        this.address = address;
    }

    @GetMapping
    @Requires(Role.SURVEY_OFFICER)
    String show(@PathVariable String code, Officer officer, Page page, Model model) {
        var form = FormState.of(Map.of("jumlah", "12", "layanan", ""));
        return form(known(officer, code), form, officer, page, model);
    }

    /**
     * The slips are the answer to the request itself: nobody finds them again. Sent once more, the
     * same form shows the same slips.
     */
    @PostMapping
    @Requires(Role.SURVEY_OFFICER)
    String make(
            @PathVariable String code,
            @RequestParam(defaultValue = "") String jumlah,
            @RequestParam(defaultValue = "") String layanan,
            @RequestParam(defaultValue = "") String kunci,
            Officer officer,
            Page page,
            Model model,
            HttpServletResponse response) {
        var survey = known(officer, code);
        return switch (invitations.issue(
                officer, survey, layanan, jumlah, kunci, page.site().zone())) {
            case Outcome.Refused<List<String>>(var problems) -> {
                response.setStatus(problems.getFirst().reason().status());
                var form = FormState.of(Map.of("jumlah", jumlah, "layanan", layanan));
                yield form(survey, form.with(problems), officer, page, model);
            }
            case Outcome.Done<List<String>>(var tokens) -> {
                response.setHeader("Cache-Control", "no-store");
                var root = address.here();
                model.addAttribute("head", views.head(survey, officer, page));
                model.addAttribute(
                        "slips",
                        tokens.stream().map(token -> slip(root, survey, token, page)).toList());
                yield "survey/invitation/slips";
            }
        };
    }

    private static Slip slip(String root, Survey survey, String token, Page page) {
        var address = root + "/survei/" + survey.code() + "/undangan/" + token;
        return new Slip(token, address, QrCode.svg(address, page.t("survey.invitation.qr", token)));
    }

    private String form(Survey survey, FormState form, Officer officer, Page page, Model model) {
        var services = forms.services(survey);
        model.addAttribute("head", views.head(survey, officer, page));
        model.addAttribute("form", form);
        model.addAttribute("services", services);
        model.addAttribute("key", Ids.timeless().toString());
        model.addAttribute("use", invitations.use(survey));
        model.addAttribute(
                "lines",
                invitations.issues(survey).stream()
                        .map(issue -> line(issue, services, page))
                        .toList());
        return "survey/invitation/invitations";
    }

    private static Line line(Invitations.Issue issue, List<Option> services, Page page) {
        var service =
                services.stream()
                        .filter(option -> option.value().equals(issue.service()))
                        .map(Option::label)
                        .findFirst();
        return new Line(
                page.date(issue.on()),
                service.orElse(page.t("survey.invitation.allServices")),
                issue.tokens());
    }

    private Survey known(Officer officer, String code) {
        return surveys.find(officer.organisation(), code)
                .filter(survey -> views.maySee(officer, survey))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
