package id.pendopo.identity;

import id.pendopo.web.Pages;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Stands before every page of officers: who is not signed in is led to the sign-in page, unless the
 * page is one of those that come before it.
 */
class StaffGate extends OncePerRequestFilter {

    private final Sessions sessions;
    private final Pages pages;

    StaffGate(Sessions sessions, Pages pages) {
        this.sessions = sessions;
        this.pages = pages;
    }

    /** Pages that come before signing in. No right hangs on them, so they need no token either. */
    static boolean open(String path) {
        return path.equals("/petugas/masuk")
                || path.startsWith("/petugas/masuk/")
                || path.equals("/petugas/siapkan")
                || path.startsWith("/petugas/sandi/");
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        response.setHeader("Cache-Control", "no-store");
        var officer = sessions.officer(request, pages.site(request).organisation());
        officer.ifPresent(known -> SignedIn.put(request, known));
        if (officer.isPresent() || open(request.getRequestURI())) {
            chain.doFilter(request, response);
        } else {
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader("Location", signIn(request));
        }
    }

    private String signIn(HttpServletRequest request) {
        var form = pages.page(request).link("/petugas/masuk");
        return asked(request).map(way -> form + "?lanjut=" + way.encoded()).orElse(form);
    }

    /** What can be asked for again after signing in; the start page needs no asking. */
    private static Optional<ReturnPath> asked(HttpServletRequest request) {
        if (!request.getMethod().equals("GET")) {
            return Optional.empty();
        }
        var query = request.getQueryString();
        return ReturnPath.of(request.getRequestURI() + (query == null ? "" : "?" + query))
                .filter(way -> !way.equals(ReturnPath.START));
    }
}
