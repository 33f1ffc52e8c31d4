package id.pendopo.identity;

import id.pendopo.access.Officer;
import id.pendopo.access.Requires;
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
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where officers set their passwords: with a code, or with the old one. */
@Controller
class PasswordPages {

    private final PasswordChanges changes;
    private final Entrance entrance;
    private final Sessions sessions;
    private final ProviderInvitations invitations;

    PasswordPages(
            PasswordChanges changes,
            Entrance entrance,
            Sessions sessions,
            ProviderInvitations invitations) {
        this.changes = changes;
        this.entrance = entrance;
        this.sessions = sessions;
        this.invitations = invitations;
    }

    @GetMapping("/petugas/sandi/{code}")
    String setForm(
            @PathVariable String code, Page page, Model model, HttpServletResponse response) {
        var owner = changes.owner(page.site().organisation(), code);
        if (owner.isEmpty()) {
            return spent(response);
        }
        return setForm(model, code, owner.get(), provider(owner.get()), FormState.EMPTY);
    }

    @PostMapping("/petugas/sandi/{code}")
    String set(
            @PathVariable String code,
            @RequestParam(defaultValue = "") String sandi,
            @RequestParam(defaultValue = "") String sandi2,
            Page page,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        var owner = changes.owner(page.site().organisation(), code);
        if (owner.isEmpty()) {
            return spent(response);
        }
        var outcome = changes.byCode(owner.get(), code, sandi, sandi2);
        if (outcome instanceof Refused<Account>(var problems)) {
            response.setStatus(problems.getFirst().reason().status());
            var form = FormState.EMPTY.with(problems);
            return setForm(model, code, owner.get(), provider(owner.get()), form);
        }
        return outcome instanceof Done<Account>(var account)
                ? entrance.open(page, request, account, ReturnPath.START)
                : "redirect:" + page.link("/petugas/masuk");
    }

    @GetMapping("/petugas/akun/kata-sandi")
    @Requires({})
    String changeForm(Model model) {
        model.addAttribute("form", FormState.EMPTY);
        return "identity/passwordChange";
    }

    @PostMapping("/petugas/akun/kata-sandi")
    @Requires({})
    String change(
            Officer officer,
            @RequestParam(defaultValue = "") String lama,
            @RequestParam(defaultValue = "") String sandi,
            @RequestParam(defaultValue = "") String sandi2,
            Page page,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        var outcome = changes.byOwner(officer, lama, sandi, sandi2);
        if (outcome instanceof Refused<Account>(var problems)) {
            response.setStatus(problems.getFirst().reason().status());
            model.addAttribute("form", FormState.EMPTY.with(problems));
            return "identity/passwordChange";
        }
        if (outcome instanceof Done<Account>(var account)) {
            sessions.open(request, account);
        }
        return "redirect:" + page.link("/petugas/akun?sandi=baru");
    }

    private String provider(Account owner) {
        return invitations.offered(owner).orElse("");
    }

    static String setForm(
            Model model, String code, Account owner, String provider, FormState form) {
        model.addAttribute("provider", provider);
        model.addAttribute("code", code);
        model.addAttribute("account", owner);
        model.addAttribute("form", form);
        return "identity/passwordSet";
    }

    static String spent(HttpServletResponse response) {
        response.setStatus(HttpStatus.GONE.value());
        return "identity/codeSpent";
    }
}
