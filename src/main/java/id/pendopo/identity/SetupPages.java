package id.pendopo.identity;

import id.pendopo.shared.FormState;
import id.pendopo.shared.Outcome.Done;
import id.pendopo.shared.Outcome.Refused;
import id.pendopo.shared.Page;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The first start. There is no such page once somebody has moved in. */
@Controller
class SetupPages {

    private static final String PATH = "/petugas/siapkan";

    private final Setup setup;
    private final Sessions sessions;

    SetupPages(Setup setup, Sessions sessions) {
        this.setup = setup;
        this.sessions = sessions;
    }

    @GetMapping(PATH)
    String form(Page page, Model model) {
        if (!setup.empty()) {
            return "redirect:" + page.link("/petugas/masuk");
        }
        model.addAttribute("form", FormState.of(Map.of("zona", "WIB")));
        return "identity/setup";
    }

    @PostMapping(PATH)
    String setUp(
            @RequestParam Map<String, String> typed,
            Page page,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        if (!setup.empty()) {
            return "redirect:" + page.link("/petugas/masuk");
        }
        return switch (setup.setUp(new NewHouse(typed))) {
            case Done<Account>(var admin) -> {
                sessions.open(request, admin);
                yield "redirect:" + page.link("/petugas");
            }
            case Refused<Account>(var problems) -> {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                var shown = new HashMap<>(typed);
                shown.remove("sandi");
                shown.remove("sandi2");
                model.addAttribute("form", FormState.of(shown).with(problems));
                yield "identity/setup";
            }
        };
    }
}
