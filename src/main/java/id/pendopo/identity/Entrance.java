package id.pendopo.identity;

import id.pendopo.shared.Page;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Component;

/** Lets somebody in whose first proof was good, or leads them to where the second is asked for. */
@Component
class Entrance {

    static final String SECOND = "/petugas/masuk/kode";

    private final Sessions sessions;
    private final SecondFactor factor;

    Entrance(Sessions sessions, SecondFactor factor) {
        this.sessions = sessions;
        this.factor = factor;
    }

    /** The view that leads on. */
    String open(Page page, HttpServletRequest request, Account account, ReturnPath way) {
        if (factor.on(account.organisation(), account.id())) {
            sessions.await(request, account, way);
            return "redirect:" + page.link(SECOND);
        }
        sessions.open(request, account);
        return "redirect:" + page.link(way.value());
    }
}
