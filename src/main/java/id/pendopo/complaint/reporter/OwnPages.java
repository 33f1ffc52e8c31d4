package id.pendopo.complaint.reporter;

import id.pendopo.complaint.Complaint;
import id.pendopo.complaint.NewComplaint;
import id.pendopo.shared.FormState;
import id.pendopo.shared.Ids;
import id.pendopo.shared.Outcome;
import id.pendopo.shared.Page;
import id.pendopo.shared.Problem;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/**
 * Where reporters look at their case. The receipt is typed and posted with each step; no address,
 * cookie or cache ever holds it.
 */
@Controller
@RequestMapping("/pengaduan/lacak")
class OwnPages {

    private static final String SENT = "kirim";

    private final OwnCases cases;
    private final OwnCaseViews views;
    private final OwnActs acts;
    private final OwnOnward onward;
    private final OwnUploads uploads;

    OwnPages(
            OwnCases cases,
            OwnCaseViews views,
            OwnActs acts,
            OwnOnward onward,
            OwnUploads uploads) {
        this.cases = cases;
        this.views = views;
        this.acts = acts;
        this.onward = onward;
        this.uploads = uploads;
    }

    @GetMapping
    String ask(Model model, HttpServletResponse response) {
        return asked(FormState.EMPTY, model, response);
    }

    @PostMapping
    String open(
            @RequestParam MultiValueMap<String, String> typed,
            Page page,
            Model model,
            HttpServletResponse response) {
        var form = new FormState(typed, List.of());
        return switch (cases.open(page.site().organisation(), form.value("kode"))) {
            case Outcome.Done<Complaint>(var c) -> show(page, c, form, null, model, response);
            case Outcome.Refused<Complaint>(var problems) -> {
                var wrong = FormState.of(Map.of("kode", form.value("kode"))).with(problems);
                yield asked(wrong, model, response);
            }
        };
    }

    /** One act: first its page, then, sent from there, the act itself. */
    @PostMapping("/{word}")
    String act(
            @PathVariable String word,
            @RequestParam MultiValueMap<String, String> typed,
            HttpServletRequest request,
            Page page,
            Model model,
            HttpServletResponse response)
            throws IOException {
        var act = Act.of(word).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var form = new FormState(clean(typed), List.of());
        return switch (cases.open(page.site().organisation(), form.value("kode"))) {
            case Outcome.Refused<Complaint>(var problems) ->
                    asked(form.with(problems), model, response);
            case Outcome.Done<Complaint>(var c) -> {
                boolean sent = !form.value(SENT).isEmpty();
                if (act == Act.GO_ON && (sent || onward.goesOn(c, form.value("kode")))) {
                    yield goOn(page, c, form, request.getRemoteAddr(), model, response);
                }
                if (!sent || act == Act.OMBUDSMAN) {
                    yield form(page, act, c, filled(page, act, c, form), model, response);
                }
                yield switch (outcome(act, c, form, request)) {
                    case Outcome.Done<String> _ ->
                            show(page, again(page, form), form, act, model, response);
                    case Outcome.Refused<String>(var problems) ->
                            refused(page, act, c, form.with(problems), model, response);
                };
            }
        };
    }

    private Outcome<String> outcome(
            Act act, Complaint c, FormState form, HttpServletRequest request) throws IOException {
        var key = form.value("kunci");
        var hindrances = uploads.hindrances(request, act, c, form.value("kata"));
        if (!hindrances.isEmpty()) {
            return acts.refuse(act, c, hindrances, key);
        }
        return switch (uploads.of(request, act)) {
            case Outcome.Done<List<NewComplaint.Upload>>(var files) ->
                    acts.act(act, c, given(form, files), key);
            case Outcome.Refused<List<NewComplaint.Upload>> refused -> refused.as();
        };
    }

    private static OwnActs.Given given(FormState form, List<NewComplaint.Upload> files) {
        var stars = form.value("nilai");
        return new OwnActs.Given(
                form.value("kata"),
                stars.matches("[1-5]") ? Integer.parseInt(stars) : 0,
                form.value("judul"),
                form.value("teks"),
                files);
    }

    private String goOn(
            Page page,
            Complaint c,
            FormState form,
            String address,
            Model model,
            HttpServletResponse response) {
        var code = form.value("kode");
        return switch (onward.goOn(page.site(), c, form.value("kata"), code, address)) {
            case Outcome.Done<OwnOnward.Next>(var next) -> {
                headers(response);
                model.addAttribute("onward", next);
                yield "complaint/reporter/receipt";
            }
            case Outcome.Refused<OwnOnward.Next>(var problems) ->
                    refused(page, Act.GO_ON, c, form.with(problems), model, response);
        };
    }

    private String refused(
            Page page,
            Act act,
            Complaint c,
            FormState form,
            Model model,
            HttpServletResponse response) {
        response.setStatus(status(form.problems()));
        return form(page, act, c, form, model, response);
    }

    private Complaint again(Page page, FormState form) {
        return switch (cases.open(page.site().organisation(), form.value("kode"))) {
            case Outcome.Done<Complaint>(var c) -> c;
            case Outcome.Refused<Complaint> _ ->
                    throw new ResponseStatusException(HttpStatus.TOO_MANY_REQUESTS);
        };
    }

    private String asked(FormState form, Model model, HttpServletResponse response) {
        headers(response);
        if (form.refused()) {
            response.setStatus(status(form.problems()));
        }
        model.addAttribute("form", form);
        return "complaint/reporter/ask";
    }

    private String show(
            Page page,
            Complaint c,
            FormState form,
            @Nullable Act done,
            Model model,
            HttpServletResponse response) {
        headers(response);
        model.addAttribute("own", views.of(page, c));
        model.addAttribute("parts", views.parts(page, c));
        model.addAttribute("receipt", form.value("kode"));
        model.addAttribute("done", done == null ? "" : done.name());
        return "complaint/reporter/show";
    }

    private String form(
            Page page,
            Act act,
            Complaint c,
            FormState form,
            Model model,
            HttpServletResponse response) {
        headers(response);
        model.addAttribute("own", views.of(page, c));
        model.addAttribute("act", act.name());
        model.addAttribute("word", act.word());
        model.addAttribute("brings", act.brings());
        model.addAttribute("form", form);
        model.addAttribute("receipt", form.value("kode"));
        model.addAttribute("key", form.value("kunci").isEmpty() ? key() : form.value("kunci"));
        return "complaint/reporter/act";
    }

    /** The form of an act before anything was typed into it. */
    private FormState filled(Page page, Act act, Complaint c, FormState form) {
        var text = act == Act.CORRECT ? views.of(page, c).publicText() : null;
        return text == null
                ? form
                : FormState.of(
                        Map.of(
                                "kode", form.value("kode"),
                                "judul", text.title(),
                                "teks", text.body()));
    }

    private static int status(List<Problem> problems) {
        int status = problems.getFirst().reason().status();
        return status == 404 || status == 403 ? 422 : status;
    }

    private static String key() {
        return Ids.timeless().toString();
    }

    /** Nothing of it is to be found later in this browser, or told to another site. */
    private static void headers(HttpServletResponse response) {
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("X-Robots-Tag", "noindex");
    }

    private static MultiValueMap<String, String> clean(MultiValueMap<String, String> typed) {
        var clean = new LinkedMultiValueMap<String, String>();
        typed.forEach(
                (name, values) ->
                        values.forEach(value -> clean.add(name, value.replace("\u0000", ""))));
        return clean;
    }
}
