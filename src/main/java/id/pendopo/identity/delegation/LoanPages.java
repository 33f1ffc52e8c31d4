package id.pendopo.identity.delegation;

import id.pendopo.access.Officer;
import id.pendopo.access.Requires;
import id.pendopo.layout.Option;
import id.pendopo.shared.FormState;
import id.pendopo.shared.Outcome.Done;
import id.pendopo.shared.Outcome.Refused;
import id.pendopo.shared.Page;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Where officers lend their roles and end what they lent. */
@Controller
class LoanPages {

    private static final String LIST = "/petugas/akun/pelimpahan";

    private final Loans loans;
    private final Wishes wishes;

    LoanPages(Loans loans, Wishes wishes) {
        this.loans = loans;
        this.wishes = wishes;
    }

    @GetMapping(LIST)
    @Requires({})
    String list(Officer officer, Model model, @RequestParam(defaultValue = "") String selesai) {
        var all = loans.of(officer);
        var me = officer.account();
        model.addAttribute(
                "lent", all.stream().filter(l -> l.lender().account().equals(me)).toList());
        model.addAttribute(
                "borrowed", all.stream().filter(l -> !l.lender().account().equals(me)).toList());
        model.addAttribute("able", !wishes.roles(officer).isEmpty());
        model.addAttribute("done", selesai);
        return "identity/delegation/loans";
    }

    @GetMapping(LIST + "/baru")
    @Requires({})
    String form(Officer officer, Page page, Model model) {
        var roles = wishes.roles(officer);
        var units = RightPages.options(wishes.units(officer));
        var only = new HashMap<String, String>();
        if (roles.size() == 1) {
            only.put("peran", roles.getFirst().value());
        }
        if (units.size() == 1) {
            only.put("unit", units.getFirst().value());
        }
        return form(officer, page, model, FormState.of(only));
    }

    @PostMapping(LIST + "/baru")
    @Requires({})
    String lend(
            Officer officer,
            @RequestParam(defaultValue = "") String peran,
            @RequestParam(defaultValue = "") String unit,
            @RequestParam(defaultValue = "") String email,
            @RequestParam(defaultValue = "") String sampai,
            Page page,
            HttpServletResponse response,
            Model model) {
        var typed = new LoanForm(peran, unit, email, sampai);
        return switch (loans.lend(officer, typed, page.site().zone())) {
            case Done<Wish> _ -> "redirect:" + page.link(LIST + "?selesai=dilimpahkan");
            case Refused<Wish>(var problems) -> {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                yield form(officer, page, model, FormState.of(typed.values()).with(problems));
            }
        };
    }

    @GetMapping(LIST + "/{id}/akhiri")
    @Requires({})
    String endForm(Officer officer, @PathVariable UUID id, Model model) {
        return ask(model, find(officer, id), FormState.EMPTY);
    }

    @PostMapping(LIST + "/{id}/akhiri")
    @Requires({})
    String end(
            Officer officer,
            @PathVariable UUID id,
            Page page,
            HttpServletResponse response,
            Model model) {
        var loan = find(officer, id);
        return switch (loans.end(officer, loan)) {
            case Done<Loan> _ -> "redirect:" + page.link(LIST + "?selesai=diakhiri");
            case Refused<Loan>(var problems) -> {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                yield ask(model, loan, FormState.EMPTY.with(problems));
            }
        };
    }

    private String form(Officer officer, Page page, Model model, FormState form) {
        model.addAttribute(
                "roles",
                wishes.roles(officer).stream()
                        .map(
                                own ->
                                        new Option(
                                                own.value(),
                                                page.t("identity.role." + own.role().name())
                                                        + ", "
                                                        + own.unit().name()))
                        .toList());
        model.addAttribute("units", RightPages.options(wishes.units(officer)));
        model.addAttribute("form", form);
        return "identity/delegation/form";
    }

    private static String ask(Model model, Loan loan, FormState form) {
        model.addAttribute("loan", loan);
        model.addAttribute("form", form);
        return "identity/delegation/end";
    }

    private Loan find(Officer officer, UUID id) {
        return loans.find(officer, id)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
