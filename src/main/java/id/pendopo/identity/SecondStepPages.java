package id.pendopo.identity;

import id.pendopo.shared.FormState;
import id.pendopo.shared.Outcome.Done;
import id.pendopo.shared.Outcome.Refused;
import id.pendopo.shared.Page;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The second page of signing in, for accounts that ask for a code or a passkey. */
@Controller
@RequestMapping(Entrance.SECOND)
class SecondStepPages {

    private static final String RECOVERY = "pemulihan";

    private final SignIns signIns;
    private final Sessions sessions;
    private final SecondSteps steps;
    private final Passkeys passkeys;

    SecondStepPages(SignIns signIns, Sessions sessions, SecondSteps steps, Passkeys passkeys) {
        this.signIns = signIns;
        this.sessions = sessions;
        this.steps = steps;
        this.passkeys = passkeys;
    }

    @GetMapping
    String form(
            Page page,
            HttpServletRequest request,
            Model model,
            @RequestParam(defaultValue = "") String cara) {
        var waiting = sessions.waiting(request, page.site().organisation());
        if (waiting.isEmpty()) {
            return signIn(page);
        }
        return form(model, waiting.get(), cara, FormState.EMPTY);
    }

    @PostMapping
    String check(
            Page page,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            @RequestParam(defaultValue = "") String kode,
            @RequestParam(defaultValue = "") String cara) {
        var waiting = sessions.waiting(request, page.site().organisation());
        if (waiting.isEmpty()) {
            return signIn(page);
        }
        return switch (signIns.second(waiting.get().account(), kode)) {
            case Done<Account>(var account) -> {
                sessions.open(request, account);
                yield "redirect:" + page.link(waiting.get().way().value());
            }
            case Refused<Account>(var problems) -> {
                boolean tooMany = problems.getFirst().reason() == Refusal.TOO_MANY_ATTEMPTS;
                response.setStatus(
                        tooMany
                                ? HttpStatus.TOO_MANY_REQUESTS.value()
                                : HttpStatus.UNPROCESSABLE_CONTENT.value());
                yield form(model, waiting.get(), cara, FormState.EMPTY.with(problems));
            }
        };
    }

    private String form(Model model, Sessions.Waiting waiting, String way, FormState form) {
        model.addAttribute("form", form);
        model.addAttribute("recovery", way.equals(RECOVERY));
        model.addAttribute("codes", steps.codes(waiting.account()));
        model.addAttribute("passkeys", steps.passkeys(waiting.account()));
        model.addAttribute("possible", passkeys.possible());
        return "identity/secondStep";
    }

    /** The first proof is too old, or was never given. */
    private static String signIn(Page page) {
        return "redirect:" + page.link("/petugas/masuk");
    }
}
