package id.pendopo.identity.secondfactor;

import id.pendopo.access.Officer;
import id.pendopo.access.Requires;
import id.pendopo.document.QrCode;
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
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** An officer's own second factor. */
@Controller
@RequestMapping("/petugas/akun/dua-langkah")
class FactorPages {

    private static final String PATH = "/petugas/akun/dua-langkah";

    private final Enrolments enrolments;
    private final OwnPassword password;

    FactorPages(Enrolments enrolments, OwnPassword password) {
        this.enrolments = enrolments;
        this.password = password;
    }

    @GetMapping
    @Requires({})
    String show(
            Officer officer, Page page, Model model, @RequestParam(defaultValue = "") String mati) {
        var factor = enrolments.of(officer);
        if (factor.isPresent()) {
            model.addAttribute("factor", factor.get());
            return "identity/secondfactor/on";
        }
        model.addAttribute("ended", mati.equals("ya"));
        var offer = enrolments.offer(officer, page.site().name());
        return enrol(officer, page, model, offer, FormState.EMPTY);
    }

    @PostMapping
    @Requires({})
    String confirm(
            Officer officer,
            @RequestParam(defaultValue = "") String bekal,
            @RequestParam(defaultValue = "") String kode,
            @RequestParam(defaultValue = "") String sandi,
            Page page,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        Outcome<List<String>> outcome =
                switch (password.owner(officer, request, "sandi", sandi)) {
                    case Done<Officer> _ -> enrolments.confirm(officer, bekal, kode);
                    case Refused<Officer> refused -> refused.as();
                };
        return switch (outcome) {
            case Done<List<String>>(var codes) -> codes(model, codes, true);
            case Refused<List<String>>(var problems) -> {
                var house = page.site().name();
                var offer =
                        enrolments
                                .offered(officer, house, bekal)
                                .orElseGet(() -> enrolments.offer(officer, house));
                model.addAttribute("ended", false);
                yield enrol(officer, page, model, offer, refused(response, problems));
            }
        };
    }

    @GetMapping("/matikan")
    @Requires({})
    String offForm(Officer officer, Model model) {
        return ask(officer, model, "matikan", FormState.EMPTY);
    }

    @PostMapping("/matikan")
    @Requires({})
    String off(
            Officer officer,
            @RequestParam(defaultValue = "") String sandi,
            Page page,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        var outcome =
                switch (password.owner(officer, request, "sandi", sandi)) {
                    case Done<Officer> _ -> enrolments.turnOff(officer);
                    case Refused<Officer> refused -> refused;
                };
        return switch (outcome) {
            case Done<Officer> _ -> "redirect:" + page.link(PATH + "?mati=ya");
            case Refused<Officer>(var problems) ->
                    ask(officer, model, "matikan", refused(response, problems));
        };
    }

    @GetMapping("/kode-baru")
    @Requires({})
    String renewForm(Officer officer, Model model) {
        return ask(officer, model, "kode-baru", FormState.EMPTY);
    }

    @PostMapping("/kode-baru")
    @Requires({})
    String renew(
            Officer officer,
            @RequestParam(defaultValue = "") String sandi,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        Outcome<List<String>> outcome =
                switch (password.owner(officer, request, "sandi", sandi)) {
                    case Done<Officer> _ -> enrolments.renew(officer);
                    case Refused<Officer> refused -> refused.as();
                };
        return switch (outcome) {
            case Done<List<String>>(var codes) -> codes(model, codes, false);
            case Refused<List<String>>(var problems) ->
                    ask(officer, model, "kode-baru", refused(response, problems));
        };
    }

    private String enrol(Officer officer, Page page, Model model, Offer offer, FormState form) {
        model.addAttribute("password", password.known(officer));
        model.addAttribute("offer", offer);
        model.addAttribute("qr", QrCode.svg(offer.address(), page.t("identity.secondfactor.qr")));
        model.addAttribute("form", form);
        return "identity/secondfactor/enrol";
    }

    private static String codes(Model model, List<String> codes, boolean fresh) {
        model.addAttribute("codes", codes);
        model.addAttribute("fresh", fresh);
        return "identity/secondfactor/codes";
    }

    private String ask(Officer officer, Model model, String step, FormState form) {
        model.addAttribute("password", password.known(officer));
        model.addAttribute("step", step);
        model.addAttribute("form", form);
        return "identity/secondfactor/password";
    }

    private static FormState refused(HttpServletResponse response, List<Problem> problems) {
        response.setStatus(problems.getFirst().reason().status());
        return FormState.EMPTY.with(problems);
    }
}
