package id.pendopo.survey.paper;

import id.pendopo.access.Officer;
import id.pendopo.access.Requires;
import id.pendopo.access.Role;
import id.pendopo.shared.FormState;
import id.pendopo.shared.Outcome;
import id.pendopo.shared.Page;
import id.pendopo.shared.Problem;
import id.pendopo.survey.DeskViews;
import id.pendopo.survey.Survey;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Where officers begin bundles of paper forms, watch and end them. */
@Controller
@RequestMapping("/petugas/survei/{code}/kertas")
class PaperPages {

    private final PaperBatches batches;
    private final PaperEntries entries;
    private final PaperViews views;
    private final DeskViews desk;

    PaperPages(PaperBatches batches, PaperEntries entries, PaperViews views, DeskViews desk) {
        this.batches = batches;
        this.entries = entries;
        this.views = views;
        this.desk = desk;
    }

    @GetMapping
    @Requires({Role.SURVEY_OFFICER, Role.COUNTER_OFFICER})
    String list(@PathVariable String code, Officer officer, Page page, Model model) {
        return list(known(officer, code), FormState.EMPTY, officer, page, model);
    }

    @PostMapping
    @Requires(Role.SURVEY_OFFICER)
    String create(
            @PathVariable String code,
            @RequestParam(defaultValue = "") String nama,
            @RequestParam(defaultValue = "") String tanggal,
            @RequestParam(defaultValue = "") String lembar,
            @RequestParam(defaultValue = "") String versi,
            Officer officer,
            Page page,
            Model model,
            HttpServletResponse response) {
        var survey = known(officer, code);
        var wish = new PaperBatches.Wish(nama, tanggal, lembar, versi);
        return switch (batches.create(officer, page.site().zone(), code, wish)) {
            case Outcome.Done<PaperBatch>(var batch) -> home(survey, batch.id(), page);
            case Outcome.Refused<PaperBatch>(var problems) -> {
                response.setStatus(problems.getFirst().reason().status());
                var form =
                        FormState.of(
                                Map.of(
                                        "nama", nama,
                                        "tanggal", tanggal,
                                        "lembar", lembar,
                                        "versi", versi));
                yield list(survey, form.with(problems), officer, page, model);
            }
        };
    }

    @GetMapping("/{batch}")
    @Requires({Role.SURVEY_OFFICER, Role.COUNTER_OFFICER})
    String show(
            @PathVariable String code,
            @PathVariable UUID batch,
            Officer officer,
            Page page,
            Model model) {
        var survey = known(officer, code);
        return show(survey, known(survey, batch), FormState.EMPTY, officer, page, model);
    }

    /** Sends what is agreed upon; sent again, it finds nothing more to send. */
    @PostMapping("/{batch}/kirim")
    @Requires(Role.SURVEY_OFFICER)
    String send(
            @PathVariable String code,
            @PathVariable UUID batch,
            Officer officer,
            Page page,
            Model model,
            HttpServletResponse response) {
        var survey = known(officer, code);
        var known = known(survey, batch);
        return switch (entries.send(officer, page.site(), code, batch)) {
            case Outcome.Done<PaperEntries.Sent>(var sent) -> {
                if (sent.refused().isEmpty()) {
                    yield home(survey, batch, page);
                }
                response.setStatus(422);
                model.addAttribute("refused", sent.refused());
                yield show(survey, known, FormState.EMPTY, officer, page, model);
            }
            case Outcome.Refused<PaperEntries.Sent>(var problems) -> {
                boolean nothing = problems.getFirst().reason() == Refusal.NOTHING_TO_SEND;
                if (nothing && entries.sheets(survey, known).complete()) {
                    yield home(survey, batch, page);
                }
                yield refused(survey, known, problems, officer, page, model, response);
            }
        };
    }

    @PostMapping("/{batch}/buang")
    @Requires(Role.SURVEY_OFFICER)
    String discard(
            @PathVariable String code,
            @PathVariable UUID batch,
            @RequestParam(defaultValue = "") String alasan,
            Officer officer,
            Page page,
            Model model,
            HttpServletResponse response) {
        var survey = known(officer, code);
        var known = known(survey, batch);
        return switch (batches.discard(officer, code, batch, alasan)) {
            case Outcome.Done<PaperBatch> _ -> home(survey, batch, page);
            case Outcome.Refused<PaperBatch>(var problems) ->
                    refused(survey, known, problems, officer, page, model, response);
        };
    }

    private String refused(
            Survey survey,
            PaperBatch batch,
            List<Problem> problems,
            Officer officer,
            Page page,
            Model model,
            HttpServletResponse response) {
        response.setStatus(problems.getFirst().reason().status());
        return show(survey, batch, FormState.EMPTY.with(problems), officer, page, model);
    }

    private String list(Survey survey, FormState form, Officer officer, Page page, Model model) {
        model.addAttribute("head", desk.head(survey, officer, page));
        model.addAttribute("lines", views.lines(survey, batches.list(survey)));
        model.addAttribute("form", form);
        return "survey/paper/list";
    }

    private String show(
            Survey survey,
            PaperBatch batch,
            FormState form,
            Officer officer,
            Page page,
            Model model) {
        model.addAttribute("head", desk.head(survey, officer, page));
        model.addAttribute("sheets", entries.sheets(survey, batch));
        model.addAttribute("form", form);
        if (!model.containsAttribute("refused")) {
            model.addAttribute("refused", Map.of());
        }
        return "survey/paper/batch";
    }

    static String home(Survey survey, UUID batch, Page page) {
        return "redirect:" + page.link("/petugas/survei/" + survey.code() + "/kertas/" + batch);
    }

    private Survey known(Officer officer, String code) {
        return batches.acting(officer, code, Role.SURVEY_OFFICER, Role.COUNTER_OFFICER)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private PaperBatch known(Survey survey, UUID batch) {
        return batches.find(survey, batch)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
