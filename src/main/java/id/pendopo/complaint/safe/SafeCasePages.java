package id.pendopo.complaint.safe;

import id.pendopo.complaint.Complaint;
import id.pendopo.complaint.safe.SafeCases.Act;
import id.pendopo.layout.Option;
import id.pendopo.organisation.Organisations;
import id.pendopo.organisation.Unit;
import id.pendopo.shared.FormState;
import id.pendopo.shared.Outcome;
import id.pendopo.shared.Page;
import id.pendopo.shared.Problem;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Where the receipt leads back to the case. Every answer bears status 200, so that no log of a
 * proxy tells whether a receipt was a real one.
 */
@Controller
class SafeCasePages {

    private final SafeCases cases;
    private final Turnstile turnstile;
    private final Organisations organisations;

    SafeCasePages(SafeCases cases, Turnstile turnstile, Organisations organisations) {
        this.cases = cases;
        this.turnstile = turnstile;
        this.organisations = organisations;
    }

    @GetMapping("/lapor-aman/lacak")
    String ask(Model model) {
        return ask(model, FormState.EMPTY, false);
    }

    @PostMapping("/lapor-aman/lacak")
    String open(
            @RequestParam Map<String, String> typed,
            Page page,
            HttpServletRequest request,
            Model model) {
        var leaves = turnstile.turn();
        if (leaves.isEmpty()) {
            return ask(model, FormState.EMPTY, true);
        }
        request.setAttribute(EvenAnswers.LEAVES, leaves.getAsLong());
        var number = typed.getOrDefault("nomor", "");
        var found = cases.find(page.site().organisation(), number);
        if (found.isEmpty()) {
            var unknown = Problem.of("nomor", Refusal.RECEIPT_UNKNOWN);
            return ask(model, FormState.EMPTY.with(List.of(unknown)), false);
        }
        var digits = SafeReceipts.digits(number);
        var step = typed.getOrDefault("lakukan", "");
        if (step.isEmpty()) {
            return show(page, model, digits, found.get(), FormState.EMPTY, false);
        }
        return switch (cases.act(found.get(), act(step, typed))) {
            case Outcome.Done<Complaint>(var moved) ->
                    show(page, model, digits, moved, FormState.EMPTY, true);
            case Outcome.Refused<Complaint>(var problems) ->
                    refused(page, model, digits, found.get(), typed, problems);
        };
    }

    private static Act act(String step, Map<String, String> typed) {
        return new Act(
                step,
                typed.getOrDefault("kata", "").replace("\r\n", "\n").replace("\0", ""),
                number(typed.getOrDefault("nilai", "")),
                number(typed.getOrDefault("versi", "")));
    }

    private static int number(String typed) {
        return typed.matches("[0-9]{1,6}") ? Integer.parseInt(typed) : 0;
    }

    private static String ask(Model model, FormState form, boolean busy) {
        model.addAttribute("form", form);
        model.addAttribute("busy", busy);
        return "complaint/safe/lookup";
    }

    private String refused(
            Page page,
            Model model,
            String digits,
            Complaint complaint,
            Map<String, String> typed,
            List<Problem> problems) {
        var kept = Map.of("kata", typed.getOrDefault("kata", ""));
        return show(page, model, digits, complaint, FormState.of(kept).with(problems), false);
    }

    private String show(
            Page page,
            Model model,
            String digits,
            Complaint complaint,
            FormState form,
            boolean done) {
        var unit =
                organisations
                        .unit(complaint.organisation(), complaint.owner())
                        .map(Unit::name)
                        .orElse("");
        var stars =
                IntStream.rangeClosed(1, 5)
                        .mapToObj(
                                star ->
                                        new Option(
                                                Integer.toString(star),
                                                page.t("complaint.safe.star." + star)))
                        .toList();
        model.addAttribute(
                "view",
                new CaseView(
                        digits,
                        complaint,
                        cases.told(complaint),
                        unit,
                        cases.readings(complaint),
                        form,
                        stars,
                        done));
        return "complaint/safe/show";
    }
}
