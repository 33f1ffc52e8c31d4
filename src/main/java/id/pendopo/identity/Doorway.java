package id.pendopo.identity;

import id.pendopo.shared.FormState;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The sign-in page, with the ways in that are open here. */
@Component
class Doorway {

    private final Passkeys passkeys;
    private final Provider provider;

    Doorway(Passkeys passkeys, Provider provider) {
        this.passkeys = passkeys;
        this.provider = provider;
    }

    /**
     * The view.
     *
     * @param way where to go afterwards, as it was asked for
     * @param left has somebody just signed out?
     */
    String show(Model model, FormState form, String way, boolean left) {
        model.addAttribute("form", form);
        model.addAttribute("way", way);
        model.addAttribute("left", left);
        model.addAttribute("passkeys", passkeys.possible());
        model.addAttribute("provider", provider.name().orElse(""));
        return "identity/signIn";
    }
}
