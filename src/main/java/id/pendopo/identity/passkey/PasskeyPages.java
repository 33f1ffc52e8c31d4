package id.pendopo.identity.passkey;

import id.pendopo.access.Officer;
import id.pendopo.access.Requires;
import id.pendopo.identity.OwnPassword;
import id.pendopo.shared.FormState;
import id.pendopo.shared.Outcome;
import id.pendopo.shared.Outcome.Done;
import id.pendopo.shared.Outcome.Refused;
import id.pendopo.shared.Page;
import id.pendopo.shared.Problem;
import jakarta.servlet.http.HttpServletRequest;
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

/** An officer's own passkeys. */
@Controller
@RequestMapping("/petugas/akun/kunci-sandi")
class PasskeyPages {

    private static final String PATH = "/petugas/akun/kunci-sandi";

    private final OwnPasskeys passkeys;
    private final OwnPassword password;

    PasskeyPages(OwnPasskeys passkeys, OwnPassword password) {
        this.passkeys = passkeys;
        this.password = password;
    }

    @GetMapping
    @Requires({})
    String list(Officer officer, Model model, @RequestParam(defaultValue = "") String hasil) {
        model.addAttribute("keys", passkeys.of(officer));
        model.addAttribute("possible", passkeys.possible());
        model.addAttribute("done", List.of("baru", "nama", "hapus").contains(hasil) ? hasil : "");
        return "identity/passkey/list";
    }

    @GetMapping("/baru")
    @Requires({})
    String newForm(Officer officer, Model model) {
        return newForm(officer, model, FormState.EMPTY);
    }

    /** With name and password; the browser is asked for the key on the page that follows. */
    @PostMapping("/baru")
    @Requires({})
    String begin(
            Officer officer,
            @RequestParam(defaultValue = "") String nama,
            @RequestParam(defaultValue = "") String sandi,
            Page page,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        if (!passkeys.possible()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        Outcome<String> outcome =
                switch (passkeys.name(officer, nama)) {
                    case Refused<String> refused -> refused;
                    case Done<String>(var name) ->
                            password.owner(officer, request, "sandi", sandi)
                                            instanceof Refused<Officer> no
                                    ? no.as()
                                    : Outcome.done(name);
                };
        return switch (outcome) {
            case Done<String>(var name) -> {
                request.changeSessionId();
                model.addAttribute("name", name);
                model.addAttribute(
                        "question", passkeys.question(officer, request, page.site().name()));
                yield "identity/passkey/make";
            }
            case Refused<String>(var problems) ->
                    newForm(officer, model, refused(response, problems, Map.of("nama", nama)));
        };
    }

    @PostMapping
    @Requires({})
    String add(
            Officer officer,
            @RequestParam(defaultValue = "") String nama,
            @RequestParam(defaultValue = "") String jawaban,
            Page page,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        Outcome<Passkey> outcome =
                switch (passkeys.name(officer, nama)) {
                    case Refused<String> refused -> refused.as();
                    case Done<String>(var name) -> passkeys.add(officer, request, name, jawaban);
                };
        return switch (outcome) {
            case Done<Passkey> _ -> "redirect:" + page.link(PATH + "?hasil=baru");
            case Refused<Passkey>(var problems) ->
                    newForm(officer, model, refused(response, problems, Map.of("nama", nama)));
        };
    }

    @GetMapping("/{id}")
    @Requires({})
    String show(Officer officer, @PathVariable UUID id, Model model) {
        var key = find(officer, id);
        return show(officer, model, key, FormState.of(Map.of("nama", key.name())));
    }

    @PostMapping("/{id}")
    @Requires({})
    String rename(
            Officer officer,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String nama,
            Page page,
            HttpServletResponse response,
            Model model) {
        var key = find(officer, id);
        return switch (passkeys.rename(officer, key, nama)) {
            case Done<Passkey> _ -> "redirect:" + page.link(PATH + "?hasil=nama");
            case Refused<Passkey>(var problems) ->
                    show(officer, model, key, refused(response, problems, Map.of("nama", nama)));
        };
    }

    @PostMapping("/{id}/hapus")
    @Requires({})
    String remove(
            Officer officer,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String sandi,
            Page page,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        var key = find(officer, id);
        Outcome<Passkey> outcome =
                password.owner(officer, request, "sandi", sandi) instanceof Refused<Officer> no
                        ? no.as()
                        : passkeys.remove(officer, key);
        return switch (outcome) {
            case Done<Passkey> _ -> "redirect:" + page.link(PATH + "?hasil=hapus");
            case Refused<Passkey>(var problems) ->
                    show(
                            officer,
                            model,
                            key,
                            refused(response, problems, Map.of("nama", key.name())));
        };
    }

    private String newForm(Officer officer, Model model, FormState form) {
        model.addAttribute("password", password.known(officer));
        model.addAttribute("form", form);
        model.addAttribute("possible", passkeys.possible());
        return "identity/passkey/start";
    }

    private String show(Officer officer, Model model, Passkey key, FormState form) {
        model.addAttribute("password", password.known(officer));
        model.addAttribute("key", key);
        model.addAttribute("form", form);
        return "identity/passkey/show";
    }

    /** Of somebody else's nothing is known here. */
    private Passkey find(Officer officer, UUID id) {
        return passkeys.find(officer, id)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static FormState refused(
            HttpServletResponse response, List<Problem> problems, Map<String, String> typed) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return FormState.of(typed).with(problems);
    }
}
