package id.pendopo.identity;

import id.pendopo.access.Officer;
import id.pendopo.access.Requires;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** An officer's own account. */
@Controller
class AccountPages {

    private final AccountLists lists;
    private final ProviderLinks links;

    AccountPages(AccountLists lists, ProviderLinks links) {
        this.lists = lists;
        this.links = links;
    }

    @GetMapping("/petugas/akun")
    @Requires({})
    String show(Officer officer, Model model, @RequestParam(defaultValue = "") String sandi) {
        model.addAttribute("officer", officer);
        model.addAttribute("roles", lists.roles(officer));
        model.addAttribute(
                "provider", links.of(officer.organisation(), officer.account()).orElse(null));
        model.addAttribute("changed", sandi.equals("baru"));
        return "identity/account";
    }
}
