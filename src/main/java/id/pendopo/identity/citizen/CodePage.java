package id.pendopo.identity.citizen;

import id.pendopo.identity.citizen.CitizenCodes.Sent;
import id.pendopo.notification.Emails;
import id.pendopo.shared.FormState;
import id.pendopo.shared.Problem;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The page on which a code is typed. It is the answer to the form that asked for the code. */
@Component
class CodePage {

    private static final Set<String> RESULTS =
            Set.of("bahasa", "sesi", "keluar", "alamat", "hapus");

    private final boolean demo;

    /** In the demo no mail leaves the house, so the page itself shows the code. */
    CodePage(
            @Value("${pendopo.demo}") boolean demo,
            @Value("${spring.mail.host:}") String mailServer) {
        this.demo = demo && mailServer.isBlank();
    }

    String show(Model model, String action, String email, Sent sent, FormState form) {
        model.addAttribute("shown", demo ? sent.code() : "");
        model.addAttribute("minutes", sent.minutes());
        return show(model, action, email, sent.id().toString(), form);
    }

    /**
     * The page again.
     *
     * @param email where the code was sent, as the page said it: said again, and nothing else
     */
    String refused(
            HttpServletResponse response,
            Model model,
            String action,
            String request,
            String email,
            List<Problem> problems) {
        response.setStatus(problems.getFirst().reason().status());
        model.addAttribute("shown", "");
        var sentTo = Emails.good(email) ? email : "";
        return show(model, action, sentTo, request, FormState.EMPTY.with(problems));
    }

    private static String show(
            Model model, String action, String email, String request, FormState form) {
        model.addAttribute("action", action);
        model.addAttribute("email", email);
        model.addAttribute("request", request);
        model.addAttribute("form", form);
        return "identity/citizen/code";
    }

    /** What has just been done, if the page has words for it. */
    static String known(String result) {
        return RESULTS.contains(result) ? result : "";
    }

    /** The synchroniser token of a citizen who is signed in. */
    static String token(HttpServletRequest request) {
        return request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token
                ? token.getToken()
                : "";
    }
}
