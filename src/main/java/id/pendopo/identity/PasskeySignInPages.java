package id.pendopo.identity;

import id.pendopo.shared.FormState;
import id.pendopo.shared.Outcome.Done;
import id.pendopo.shared.Outcome.Refused;
import id.pendopo.shared.Page;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Coming in with a passkey: the page's script asks for a question, the browser has it signed, and
 * the form brings the answer.
 */
@Controller
class PasskeySignInPages {

    private final PasskeySignIns signIns;
    private final Passkeys passkeys;
    private final Sessions sessions;
    private final SecondSteps steps;
    private final Doorway doorway;

    PasskeySignInPages(
            PasskeySignIns signIns,
            Passkeys passkeys,
            Sessions sessions,
            SecondSteps steps,
            Doorway doorway) {
        this.signIns = signIns;
        this.passkeys = passkeys;
        this.sessions = sessions;
        this.steps = steps;
        this.doorway = doorway;
    }

    @PostMapping(path = "/petugas/masuk/kunci-sandi/tanya", produces = "application/json")
    ResponseEntity<String> ask(Page page, HttpServletRequest request) {
        return question(page, request, Optional.empty());
    }

    @PostMapping(path = Entrance.SECOND + "/kunci-sandi/tanya", produces = "application/json")
    ResponseEntity<String> askAgain(Page page, HttpServletRequest request) {
        return sessions.waiting(request, page.site().organisation())
                .map(waiting -> question(page, request, Optional.of(waiting.account().id())))
                .orElseGet(() -> ResponseEntity.status(HttpStatus.CONFLICT).build());
    }

    @PostMapping("/petugas/masuk/kunci-sandi")
    String signIn(
            Page page,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            @RequestParam(defaultValue = "") String jawaban,
            @RequestParam(defaultValue = "") String lanjut) {
        return switch (signIns.signIn(request, page.site().organisation(), jawaban)) {
            case Done<Account>(var account) -> {
                sessions.open(request, account);
                var way = ReturnPath.of(lanjut).orElse(ReturnPath.START);
                yield "redirect:" + page.link(way.value());
            }
            case Refused<Account>(var problems) -> {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                var form = FormState.EMPTY.with(problems);
                yield doorway.show(model, form, lanjut, false);
            }
        };
    }

    @PostMapping(Entrance.SECOND + "/kunci-sandi")
    String second(
            Page page,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            @RequestParam(defaultValue = "") String jawaban) {
        var waiting = sessions.waiting(request, page.site().organisation());
        if (waiting.isEmpty()) {
            return "redirect:" + page.link("/petugas/masuk");
        }
        return switch (signIns.second(request, waiting.get().account(), jawaban)) {
            case Done<Account>(var account) -> {
                sessions.open(request, account);
                yield "redirect:" + page.link(waiting.get().way().value());
            }
            case Refused<Account>(var problems) -> {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                model.addAttribute("form", FormState.EMPTY.with(problems));
                model.addAttribute("recovery", false);
                model.addAttribute("codes", steps.codes(waiting.get().account()));
                model.addAttribute("passkeys", true);
                model.addAttribute("possible", passkeys.possible());
                yield "identity/secondStep";
            }
        };
    }

    private ResponseEntity<String> question(
            Page page, HttpServletRequest request, Optional<UUID> account) {
        if (!passkeys.possible()) {
            return ResponseEntity.notFound().build();
        }
        return ResponseEntity.ok(passkeys.question(request, page.site().organisation(), account));
    }
}
