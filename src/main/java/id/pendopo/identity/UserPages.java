package id.pendopo.identity;

import id.pendopo.access.Officer;
import id.pendopo.access.Requires;
import id.pendopo.access.Role;
import id.pendopo.layout.Paging;
import id.pendopo.shared.FormState;
import id.pendopo.shared.Outcome.Done;
import id.pendopo.shared.Outcome.Refused;
import id.pendopo.shared.Page;
import id.pendopo.shared.Texts;
import id.pendopo.web.PublicAddress;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Where administrators see, add and invite officers. */
@Controller
@RequestMapping("/petugas/pengguna")
class UserPages {

    private static final int SIZE = 25;

    private final Accounts accounts;
    private final AccountLists lists;
    private final Protections protections;
    private final ProviderLinks links;
    private final PublicAddress address;

    UserPages(
            Accounts accounts,
            AccountLists lists,
            Protections protections,
            ProviderLinks links,
            PublicAddress address) {
        this.address = address;
        this.links = links;
        this.protections = protections;
        this.accounts = accounts;
        this.lists = lists;
    }

    @GetMapping
    @Requires(Role.ADMIN)
    String list(
            Officer officer,
            Model model,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "1") int halaman) {
        var address =
                "/petugas/pengguna?q=" + URLEncoder.encode(q, StandardCharsets.UTF_8) + "&halaman=";
        var paging = new Paging(halaman, SIZE, lists.count(officer, q), address);
        model.addAttribute("paging", paging);
        model.addAttribute("users", lists.list(officer, q, SIZE, paging.offset()));
        model.addAttribute("q", q);
        return "identity/users";
    }

    @GetMapping("/baru")
    @Requires(Role.ADMIN)
    String newForm(Officer officer, Page page, Model model) {
        Choices.put(model, page.texts(), lists.units(officer));
        model.addAttribute("form", FormState.EMPTY);
        return "identity/userForm";
    }

    @PostMapping("/baru")
    @Requires(Role.ADMIN)
    String add(
            Officer officer,
            @RequestParam Map<String, String> typed,
            Page page,
            Model model,
            HttpServletResponse response) {
        return switch (accounts.add(officer, account(typed), head(page))) {
            case Done<Invitation>(var invitation) -> invited(model, invitation, true);
            case Refused<Invitation>(var problems) -> {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                Choices.put(model, page.texts(), lists.units(officer));
                model.addAttribute("form", FormState.of(typed).with(problems));
                yield "identity/userForm";
            }
        };
    }

    @GetMapping("/{id}")
    @Requires(Role.ADMIN)
    String show(Officer officer, @PathVariable UUID id, Model model) {
        var user = find(officer, id);
        model.addAttribute("user", user);
        model.addAttribute("protection", protections.of(user.account()));
        model.addAttribute("provider", links.of(officer.organisation(), id).orElse(null));
        model.addAttribute("officer", officer);
        return "identity/user";
    }

    @PostMapping("/{id}/undang")
    @Requires(Role.ADMIN)
    String invite(
            Officer officer,
            @PathVariable UUID id,
            Page page,
            Model model,
            HttpServletResponse response) {
        return switch (accounts.invite(officer, find(officer, id), head(page))) {
            case Done<Invitation>(var invitation) -> invited(model, invitation, false);
            case Refused<Invitation> _ -> throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        };
    }

    private static String invited(Model model, Invitation invitation, boolean fresh) {
        model.addAttribute("invitation", invitation);
        model.addAttribute("fresh", fresh);
        return "identity/invitation";
    }

    private static NewAccount account(Map<String, String> typed) {
        var wishes =
                IntStream.rangeClosed(1, NewAccount.ROWS)
                        .mapToObj(
                                row ->
                                        new NewAccount.Wish(
                                                row,
                                                typed.getOrDefault("peran" + row, ""),
                                                typed.getOrDefault("unit" + row, "")))
                        .toList();
        return new NewAccount(
                typed.getOrDefault("email", ""), typed.getOrDefault("nama", ""), wishes);
    }

    /** Letters are in Indonesian: in which language an officer reads, nobody knows yet. */
    private Letterhead head(Page page) {
        return new Letterhead(
                new Texts(page.texts().messages(), Texts.INDONESIAN),
                page.site().name(),
                address.here());
    }

    private AccountView find(Officer officer, UUID id) {
        return lists.find(officer, id)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
