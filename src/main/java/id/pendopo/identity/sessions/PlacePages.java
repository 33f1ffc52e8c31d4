package id.pendopo.identity.sessions;

import id.pendopo.access.Officer;
import id.pendopo.access.Requires;
import id.pendopo.identity.SessionFacts;
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

/** An officer's list of the browsers in which they are signed in. */
@Controller
@RequestMapping("/petugas/akun/sesi")
class PlacePages {

    private static final String OTHERS = "lain";

    private final Places places;

    PlacePages(Places places) {
        this.places = places;
    }

    @GetMapping
    @Requires({})
    String list(
            Officer officer,
            HttpServletRequest request,
            Model model,
            @RequestParam(defaultValue = "") String berakhir) {
        return list(officer, request, model, FormState.EMPTY, berakhir.equals("ya"));
    }

    @PostMapping
    @Requires({})
    String end(
            Officer officer,
            @RequestParam(defaultValue = "") String sesi,
            Page page,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        var here = here(request);
        var outcome =
                sesi.equals(OTHERS)
                        ? places.endOthers(officer, here)
                        : places.end(officer, here, sesi);
        return switch (outcome) {
            case Done<Integer> _ -> "redirect:" + page.link("/petugas/akun/sesi?berakhir=ya");
            case Refused<Integer>(var problems) -> {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                yield list(officer, request, model, FormState.EMPTY.with(problems), false);
            }
        };
    }

    private String list(
            Officer officer,
            HttpServletRequest request,
            Model model,
            FormState form,
            boolean ended) {
        model.addAttribute("places", places.of(officer, here(request)));
        model.addAttribute("form", form);
        model.addAttribute("ended", ended);
        return "identity/sessions/places";
    }

    private static SessionFacts here(HttpServletRequest request) {
        return SessionFacts.of(request).orElseThrow();
    }
}
