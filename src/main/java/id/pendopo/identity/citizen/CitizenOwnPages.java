package id.pendopo.identity.citizen;

import id.pendopo.identity.citizen.CitizenCodeStore.Tried;
import id.pendopo.identity.citizen.CitizenCodes.Sent;
import id.pendopo.shared.FormState;
import id.pendopo.shared.Outcome;
import id.pendopo.shared.Outcome.Done;
import id.pendopo.shared.Outcome.Refused;
import id.pendopo.shared.Page;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What citizens may do with what is kept of them: take it along, correct it, delete it. */
@Controller
@RequestMapping("/akun")
class CitizenOwnPages {

    private static final String MOVED = "/akun/alamat/kode";

    private final Reception reception;
    private final CitizenCodes codes;
    private final Citizens citizens;
    private final CitizenSessions sessions;
    private final CodePage codePage;

    CitizenOwnPages(
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

    /** Everything that is kept of the citizen. */
    @GetMapping(path = "/data.json", produces = "application/json")
    ResponseEntity<?> data(Page page, HttpServletRequest request) {
        return citizen(page, request)
                .<ResponseEntity<?>>map(
                        citizen ->
                                ResponseEntity.ok()
                                        .header(
                                                HttpHeaders.CONTENT_DISPOSITION,
                                                "attachment; filename=\"akun.json\"")
                                        .body(
                                                Map.of(
                                                        "email", citizen.email(),
                                                        "language", citizen.language(),
                                                        "consentedAt", citizen.since().toString(),
                                                        "sessions",
                                                                sessions
                                                                        .of(request, citizen)
                                                                        .stream()
                                                                        .map(CitizenOwnPages::words)
                                                                        .toList())))
                .orElseGet(
                        () ->
                                ResponseEntity.status(303)
                                        .header(HttpHeaders.LOCATION, page.link("/akun"))
                                        .build());
    }

    @GetMapping("/alamat")
    String moveForm(Page page, HttpServletRequest request, Model model) {
        return citizen(page, request)
                .map(citizen -> moveForm(request, model, citizen, FormState.EMPTY))
                .orElseGet(() -> start(page));
    }

    @PostMapping("/alamat")
    String ask(
            Page page,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            @RequestParam(defaultValue = "") String email) {
        var citizen = citizen(page, request);
        if (citizen.isEmpty()) {
            return start(page);
        }
        model.addAttribute("token", CodePage.token(request));
        return switch (reception.send(page, email, citizen.get().id())) {
            case Done<Sent>(var sent) -> codePage.show(model, MOVED, email, sent, FormState.EMPTY);
            case Refused<Sent>(var problems) -> {
                response.setStatus(problems.getFirst().reason().status());
                var form = FormState.of(Map.of("email", email)).with(problems);
                yield moveForm(request, model, citizen.get(), form);
            }
        };
    }

    @PostMapping("/alamat/kode")
    String move(
            Page page,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            @RequestParam(defaultValue = "") String permintaan,
            @RequestParam(defaultValue = "") String kode,
            @RequestParam(defaultValue = "") String email) {
        var citizen = citizen(page, request);
        if (citizen.isEmpty()) {
            return start(page);
        }
        var who = Optional.of(citizen.get().id());
        Outcome<Citizen> outcome =
                switch (codes.tried(page.site().organisation(), permintaan, kode, who)) {
                    case Done<Tried>(var tried) -> citizens.move(page, citizen.get(), tried);
                    case Refused<Tried> refused -> refused.as();
                };
        return switch (outcome) {
            case Done<Citizen>(var moved) -> {
                sessions.open(request, moved);
                yield "redirect:" + page.link("/akun?hasil=alamat");
            }
            case Refused<Citizen>(var problems) -> {
                model.addAttribute("token", CodePage.token(request));
                yield codePage.refused(response, model, MOVED, permintaan, email, problems);
            }
        };
    }

    @GetMapping("/hapus")
    String removeForm(Page page, HttpServletRequest request, Model model) {
        return citizen(page, request)
                .map(_ -> removeForm(request, model, FormState.EMPTY))
                .orElseGet(() -> start(page));
    }

    @PostMapping("/hapus")
    String remove(
            Page page,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            @RequestParam(defaultValue = "") String yakin) {
        var citizen = citizen(page, request);
        if (citizen.isEmpty()) {
            return start(page);
        }
        return switch (citizens.remove(citizen.get(), yakin.equals("ya"))) {
            case Done<Citizen> _ -> {
                sessions.close(request);
                yield "redirect:" + page.link("/akun?hasil=hapus");
            }
            case Refused<Citizen>(var problems) -> {
                response.setStatus(problems.getFirst().reason().status());
                yield removeForm(request, model, FormState.EMPTY.with(problems));
            }
        };
    }

    private static Map<String, String> words(CitizenSessions.Place place) {
        return Map.of(
                "browser", place.device().browser(),
                "system", place.device().system(),
                "since", place.since().toString(),
                "lastUsed", place.lastUsed().toString());
    }

    private Optional<Citizen> citizen(Page page, HttpServletRequest request) {
        return sessions.citizen(request, page.site().organisation());
    }

    private static String moveForm(
            HttpServletRequest request, Model model, Citizen citizen, FormState form) {
        model.addAttribute("citizen", citizen);
        model.addAttribute("token", CodePage.token(request));
        model.addAttribute("form", form);
        return "identity/citizen/address";
    }

    private static String removeForm(HttpServletRequest request, Model model, FormState form) {
        model.addAttribute("token", CodePage.token(request));
        model.addAttribute("form", form);
        return "identity/citizen/remove";
    }

    private static String start(Page page) {
        return "redirect:" + page.link("/akun");
    }
}
