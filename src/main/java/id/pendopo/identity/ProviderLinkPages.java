package id.pendopo.identity;

import id.pendopo.access.Officer;
import id.pendopo.access.Requires;
import id.pendopo.access.Role;
import id.pendopo.shared.Outcome;
import id.pendopo.shared.Outcome.Done;
import id.pendopo.shared.Outcome.Refused;
import id.pendopo.shared.Page;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Whose accounts the provider's word may open: an administrator says so, account by account. */
@Controller
class ProviderLinkPages {

    private final ProviderLinks links;
    private final AccountLists lists;

    ProviderLinkPages(ProviderLinks links, AccountLists lists) {
        this.links = links;
        this.lists = lists;
    }

    @PostMapping("/petugas/pengguna/{id}/penyedia")
    @Requires(Role.ADMIN)
    String allow(
            Officer officer,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String izin,
            Page page) {
        var view =
                lists.find(officer, id)
                        .filter(_ -> links.of(officer.organisation(), id).isPresent())
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        Outcome<Account> outcome =
                izin.equals("ya") ? links.allow(officer, view) : links.withdraw(officer, view);
        return switch (outcome) {
            case Done<Account> _ -> "redirect:" + page.link("/petugas/pengguna/" + id);
            case Refused<Account> _ -> throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        };
    }
}
