package id.pendopo.identity;

import id.pendopo.shared.FormState;
import id.pendopo.shared.Outcome.Done;
import id.pendopo.shared.Outcome.Refused;
import id.pendopo.shared.Page;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.server.ResponseStatusException;

/** From an invitation to the provider. */
@Controller
class ProviderInvitationPages {

    private final PasswordChanges changes;
    private final ProviderInvitations invitations;
    private final Provider provider;

    ProviderInvitationPages(
            PasswordChanges changes, ProviderInvitations invitations, Provider provider) {
        this.changes = changes;
        this.invitations = invitations;
        this.provider = provider;
    }

    /**
     * Another site could send people here with an invitation of its own, to be linked unawares: who
     * comes from elsewhere sees the invitation first. (A form would be blocked on its way to the
     * provider by the rule that forms stay in this house.)
     */
    @GetMapping("/petugas/sandi/{code}/penyedia")
    String ask(
            @PathVariable String code,
            @RequestHeader(name = "Sec-Fetch-Site", defaultValue = "same-origin") String from,
            Page page,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        var owner = changes.owner(page.site().organisation(), code);
        if (owner.isEmpty()) {
            return PasswordPages.spent(response);
        }
        var offered = invitations.offered(owner.get());
        if (offered.isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        if (!from.equals("same-origin")) {
            return "redirect:" + page.link("/petugas/sandi/" + code);
        }
        var mark = Optional.of(invitations.mark(code));
        var end = new JourneyEnd(page.link(ReturnPath.START.value()), mark);
        return switch (provider.ask(request, end.carried())) {
            case Done<URI>(var address) -> "redirect:" + address;
            case Refused<URI>(var problems) -> {
                response.setStatus(problems.getFirst().reason().status());
                var form = FormState.EMPTY.with(problems);
                yield PasswordPages.setForm(model, code, owner.get(), offered.get(), form);
            }
        };
    }
}
