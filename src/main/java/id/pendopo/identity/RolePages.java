package id.pendopo.identity;

import id.pendopo.access.Officer;
import id.pendopo.access.Requires;
import id.pendopo.access.Role;
import id.pendopo.shared.FormState;
import id.pendopo.shared.Outcome;
import id.pendopo.shared.Outcome.Done;
import id.pendopo.shared.Outcome.Refused;
import id.pendopo.shared.Page;
import id.pendopo.shared.Problem;
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

/** Steps that change what somebody may do. Each is confirmed on a page of its own. */
@Controller
@RequestMapping("/petugas/pengguna/{id}")
class RolePages {

    private final Accounts accounts;
    private final AccountLists lists;
    private final Roles roles;
    private final Protections protections;

    RolePages(Accounts accounts, AccountLists lists, Roles roles, Protections protections) {
        this.protections = protections;
        this.accounts = accounts;
        this.lists = lists;
        this.roles = roles;
    }

    @GetMapping("/beri")
    @Requires(Role.ADMIN)
    String grantForm(Officer officer, @PathVariable UUID id, Page page, Model model) {
        return grantForm(officer, find(officer, id), FormState.EMPTY, page, model);
    }

    /** Asks first; the answer comes back with {@code yakin}. */
    @PostMapping("/beri")
    @Requires(Role.ADMIN)
    String grant(
            Officer officer,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String peran,
            @RequestParam(defaultValue = "") String unit,
            @RequestParam(defaultValue = "") String yakin,
            Page page,
            Model model,
            HttpServletResponse response) {
        var user = find(officer, id);
        var outcome =
                yakin.isEmpty()
                        ? roles.check(officer, user, peran, unit)
                        : roles.grant(officer, user, peran, unit);
        return switch (outcome) {
            case Done<HeldRole>(var held) when yakin.isEmpty() ->
                    confirm(Confirmation.grant(page, user, held), FormState.EMPTY, model);
            case Done<HeldRole> _ -> back(page, user);
            case Refused<HeldRole>(var problems) -> {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                var form = FormState.of(Map.of("peran", peran, "unit", unit)).with(problems);
                yield grantForm(officer, user, form, page, model);
            }
        };
    }

    @GetMapping("/cabut/{role}/{unit}")
    @Requires(Role.ADMIN)
    String revokeForm(
            Officer officer,
            @PathVariable UUID id,
            @PathVariable String role,
            @PathVariable String unit,
            Page page,
            Model model) {
        var user = find(officer, id);
        var held = held(user, role, unit);
        return confirm(Confirmation.revoke(page, user, held), FormState.EMPTY, model);
    }

    @PostMapping("/cabut/{role}/{unit}")
    @Requires(Role.ADMIN)
    String revoke(
            Officer officer,
            @PathVariable UUID id,
            @PathVariable String role,
            @PathVariable String unit,
            Page page,
            Model model,
            HttpServletResponse response) {
        var user = find(officer, id);
        var held = held(user, role, unit);
        return after(
                roles.revoke(officer, user, held),
                Confirmation.revoke(page, user, held),
                user,
                page,
                model,
                response);
    }

    @GetMapping("/kunci")
    @Requires(Role.ADMIN)
    String lockForm(Officer officer, @PathVariable UUID id, Page page, Model model) {
        return confirm(Confirmation.lock(page, find(officer, id)), FormState.EMPTY, model);
    }

    @PostMapping("/kunci")
    @Requires(Role.ADMIN)
    String lock(
            Officer officer,
            @PathVariable UUID id,
            Page page,
            Model model,
            HttpServletResponse response) {
        var user = find(officer, id);
        return after(
                accounts.lock(officer, user),
                Confirmation.lock(page, user),
                user,
                page,
                model,
                response);
    }

    @GetMapping("/buka")
    @Requires(Role.ADMIN)
    String unlockForm(Officer officer, @PathVariable UUID id, Page page, Model model) {
        return confirm(Confirmation.unlock(page, find(officer, id)), FormState.EMPTY, model);
    }

    @PostMapping("/buka")
    @Requires(Role.ADMIN)
    String unlock(
            Officer officer,
            @PathVariable UUID id,
            Page page,
            Model model,
            HttpServletResponse response) {
        var user = find(officer, id);
        return after(
                protections.unlock(officer, user),
                Confirmation.unlock(page, user),
                user,
                page,
                model,
                response);
    }

    @GetMapping("/dua-langkah")
    @Requires(Role.ADMIN)
    String resetForm(Officer officer, @PathVariable UUID id, Page page, Model model) {
        return confirm(Confirmation.reset(page, find(officer, id)), FormState.EMPTY, model);
    }

    @PostMapping("/dua-langkah")
    @Requires(Role.ADMIN)
    String reset(
            Officer officer,
            @PathVariable UUID id,
            Page page,
            Model model,
            HttpServletResponse response) {
        var user = find(officer, id);
        return after(
                protections.resetSecondFactor(officer, user),
                Confirmation.reset(page, user),
                user,
                page,
                model,
                response);
    }

    private static <T> String after(
            Outcome<T> outcome,
            Confirmation confirmation,
            AccountView user,
            Page page,
            Model model,
            HttpServletResponse response) {
        return switch (outcome) {
            case Done<T> _ -> back(page, user);
            case Refused<T>(List<Problem> problems) -> {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                yield confirm(confirmation, FormState.EMPTY.with(problems), model);
            }
        };
    }

    private static String confirm(Confirmation confirmation, FormState form, Model model) {
        model.addAttribute("confirmation", confirmation);
        model.addAttribute("form", form);
        return "identity/confirm";
    }

    private String grantForm(
            Officer officer, AccountView user, FormState form, Page page, Model model) {
        Choices.put(model, page.texts(), lists.units(officer));
        model.addAttribute("user", user);
        model.addAttribute("form", form);
        return "identity/grantForm";
    }

    private static String back(Page page, AccountView user) {
        return "redirect:" + page.link("/petugas/pengguna/" + user.account().id());
    }

    private AccountView find(Officer officer, UUID id) {
        return lists.find(officer, id)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static HeldRole held(AccountView user, String role, String unit) {
        return user.roles().stream()
                .filter(
                        held ->
                                !held.lent()
                                        && held.role().wire().equals(role)
                                        && held.unit().code().equals(unit))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
