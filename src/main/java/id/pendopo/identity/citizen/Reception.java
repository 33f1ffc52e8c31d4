package id.pendopo.identity.citizen;

import id.pendopo.identity.citizen.CitizenCodes.Sent;
import id.pendopo.notification.Emails;
import id.pendopo.shared.Outcome;
import id.pendopo.shared.Page;
import id.pendopo.web.RateLimit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Takes an address and sends a code to it, unless too many were sent. */
@Component
class Reception {

    private final CitizenCodes codes;
    private final RateLimit limits;

    Reception(CitizenCodes codes, RateLimit limits) {
        this.codes = codes;
        this.limits = limits;
    }

    /**
     * The same for an address that is known and for one that is not.
     *
     * @param citizen who wants to move to the address; null for somebody who comes in
     */
    Outcome<Sent> send(Page page, String typed, @Nullable UUID citizen) {
        var email = Emails.clean(typed);
        if (!Emails.good(email)) {
            return Outcome.refused("email", Refusal.EMAIL_SHAPE);
        }
        var limit = codes.limit();
        var house = page.site().organisation();
        boolean allowed =
                limits.allow(house, "citizen", email, limit.letters(), limit.window())
                        && limits.allow(house, "citizen", "", limit.lettersOfAll(), limit.window());
        return allowed
                ? Outcome.done(codes.send(page, email, citizen))
                : Outcome.refused("email", Refusal.TOO_MANY);
    }
}
