package id.pendopo.identity;

import id.pendopo.identity.SignIns.SignInRecord;
import id.pendopo.shared.Page;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Component;

/** Lets somebody in whose first proof was good, or leads them to where the second is asked for. */
@Component
class Entrance {

    static final String SECOND = "/petugas/masuk/kode";

    private final Sessions sessions;
    private final SecondSteps steps;
    private final SignInRecord record;

    Entrance(Sessions sessions, SecondSteps steps, SignInRecord record) {
        this.sessions = sessions;
        this.steps = steps;
        this.record = record;
    }

    /** The view that leads on. */
    String open(Page page, HttpServletRequest request, Account account, ReturnPath way) {
        if (steps.on(account)) {
            sessions.await(request, account, way);
            return "redirect:" + page.link(SECOND);
        }
        record.signedIn(account);
        sessions.open(request, account);
        return "redirect:" + page.link(way.value());
    }
}
