package id.pendopo.identity;

import id.pendopo.access.Requires;
import id.pendopo.shared.FormState;
import id.pendopo.shared.Outcome.Done;
import id.pendopo.shared.Outcome.Refused;
import id.pendopo.shared.Page;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Coming in and going out. */
@Controller
class SignInPages {

    private final SignIns signIns;
    private final Entrance entrance;
    private final Sessions sessions;
    private final Doorway doorway;

    SignInPages(SignIns signIns, Entrance entrance, Sessions sessions, Doorway doorway) {
        this.signIns = signIns;
        this.entrance = entrance;
        this.sessions = sessions;
        this.doorway = doorway;
    }

    @GetMapping("/petugas/masuk")
    String form(
            Page page,
            HttpServletRequest request,
            Model model,
            @RequestParam(defaultValue = "") String lanjut,
            @RequestParam(defaultValue = "") String keluar) {
        if (!page.site().prepared()) {
            return "redirect:" + page.link("/petugas/siapkan");
        }
        if (SignedIn.officer(request).isPresent()) {
            return "redirect:" + page.link(back(lanjut).value());
        }
        return doorway.show(model, FormState.EMPTY, lanjut, keluar.equals("ya"));
    }

    @PostMapping("/petugas/masuk")
    String signIn(
            Page page,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            @RequestParam(defaultValue = "") String email,
            @RequestParam(defaultValue = "") String sandi,
            @RequestParam(defaultValue = "") String lanjut) {
        return switch (signIns.signIn(page.site().organisation(), email, sandi)) {
            case Done<Account>(var account) -> entrance.open(page, request, account, back(lanjut));
            case Refused<Account>(var problems) -> {
                boolean tooMany = problems.getFirst().reason() == Refusal.TOO_MANY_ATTEMPTS;
                response.setStatus(tooMany ? 429 : 422);
                var form = FormState.of(Map.of("email", email)).with(problems);
                yield doorway.show(model, form, lanjut, false);
            }
        };
    }

    @PostMapping("/petugas/keluar")
    @Requires({})
    String signOut(Page page, HttpServletRequest request) {
        sessions.close(request);
        return "redirect:" + page.link("/petugas/masuk?keluar=ya");
    }

    private static ReturnPath back(String asked) {
        return ReturnPath.of(asked).orElse(ReturnPath.START);
    }
}
