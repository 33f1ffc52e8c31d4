package id.pendopo.identity.citizen;

import id.pendopo.identity.citizen.CitizenCodeStore.Tried;
import id.pendopo.identity.citizen.CitizenCodes.Sent;
import id.pendopo.shared.FormState;
import id.pendopo.shared.Outcome.Done;
import id.pendopo.shared.Outcome.Refused;
import id.pendopo.shared.Page;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A citizen comes in with a code by e-mail, sees what is kept, and goes. */
@Controller
@RequestMapping("/akun")
class CitizenPages {

    private final Reception reception;
    private final CitizenCodes codes;
    private final Citizens citizens;
    private final CitizenSessions sessions;
    private final CodePage codePage;

    CitizenPages(
            Reception reception,
            CitizenCodes codes,
            Citizens citizens,
            CitizenSessions sessions,
            CodePage codePage) {
        this.reception = reception;
        this.codes = codes;
        this.citizens = citizens;
        this.sessions = sessions;
        this.codePage = codePage;
    }

    @GetMapping
    String show(
            Page page,
            HttpServletRequest request,
            Model model,
            @RequestParam(defaultValue = "") String hasil) {
        var citizen = sessions.citizen(request, page.site().organisation());
        model.addAttribute("done", CodePage.known(hasil));
        if (citizen.isEmpty()) {
            return enter(model, FormState.EMPTY);
        }
        model.addAttribute("citizen", citizen.get());
        model.addAttribute("places", sessions.of(request, citizen.get()));
        model.addAttribute("token", CodePage.token(request));
        return "identity/citizen/show";
    }

    @PostMapping("/kode")
    String ask(
            Page page,
            HttpServletResponse response,
            Model model,
            @RequestParam(defaultValue = "") String email) {
        return switch (reception.send(page, email, null)) {
            case Done<Sent>(var sent) ->
                    codePage.show(model, "/akun/masuk", email, sent, FormState.EMPTY);
            case Refused<Sent>(var problems) -> {
                response.setStatus(problems.getFirst().reason().status());
                model.addAttribute("done", "");
                yield enter(model, FormState.of(Map.of("email", email)).with(problems));
            }
        };
    }

    @PostMapping("/masuk")
    String come(
            Page page,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            @RequestParam(defaultValue = "") String permintaan,
            @RequestParam(defaultValue = "") String kode,
            @RequestParam(defaultValue = "") String email) {
        var organisation = page.site().organisation();
        return switch (codes.tried(organisation, permintaan, kode, Optional.empty())) {
            case Done<Tried>(var tried) -> {
                var citizen = citizens.come(page, tried);
                sessions.open(request, citizen);
                yield "redirect:" + Citizens.own(page, citizen).link("/akun");
            }
            case Refused<Tried>(var problems) ->
                    codePage.refused(response, model, "/akun/masuk", permintaan, email, problems);
        };
    }

    @PostMapping("/bahasa")
    String speak(
            Page page, HttpServletRequest request, @RequestParam(defaultValue = "") String bahasa) {
        var own =
                sessions.citizen(request, page.site().organisation())
                        .map(citizen -> Citizens.own(page, citizens.speak(citizen, bahasa)))
                        .orElse(page);
        return "redirect:" + own.link("/akun?hasil=bahasa");
    }

    /** Ends all sessions but this one, which gets a new key. */
    @PostMapping("/sesi")
    String endOthers(Page page, HttpServletRequest request) {
        sessions.citizen(request, page.site().organisation())
                .map(citizens::endSessions)
                .ifPresent(citizen -> sessions.open(request, citizen));
        return "redirect:" + page.link("/akun?hasil=sesi");
    }

    @PostMapping("/keluar")
    String leave(Page page, HttpServletRequest request) {
        if (sessions.citizen(request, page.site().organisation()).isPresent()) {
            sessions.close(request);
        }
        return "redirect:" + page.link("/akun?hasil=keluar");
    }

    private static String enter(Model model, FormState form) {
        model.addAttribute("form", form);
        return "identity/citizen/enter";
    }
}
