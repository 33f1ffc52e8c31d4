package id.pendopo.complaint.safe;

import id.pendopo.web.Unread;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets nobody look up before the turn came, and reads nothing until then: who waits with large
 * files takes no memory from others. A form that got no turn arrives empty.
 */
class TurnDoor extends OncePerRequestFilter {

    private static final Pattern PATHS = Pattern.compile("(/en)?/lapor-aman/lacak(/berkas)?");

    private final Turnstile turnstile;

    TurnDoor(Turnstile turnstile) {
        this.turnstile = turnstile;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getMethod().equals("POST")
                || !PATHS.matcher(request.getRequestURI()).matches();
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var departure = turnstile.turn(request.getRemoteAddr());
        if (departure.isPresent()) {
            request.setAttribute(EvenAnswers.LEAVES, departure.get());
            chain.doFilter(request, response);
        } else {
            chain.doFilter(new Unread(request), response);
        }
    }

    /** Has the request a turn? */
    static boolean busy(HttpServletRequest request) {
        return request.getAttribute(EvenAnswers.LEAVES) == null;
    }
}
