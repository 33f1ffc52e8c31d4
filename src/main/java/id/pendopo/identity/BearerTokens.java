package id.pendopo.identity;

import id.pendopo.web.Pages;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;

/** Reads the token of an API request. A token that does not count is refused, not overlooked. */
class BearerTokens extends OncePerRequestFilter {

    private static final String SCHEME = "Bearer ";

    private final Officers officers;
    private final Pages pages;

    BearerTokens(Officers officers, Pages pages) {
        this.officers = officers;
        this.pages = pages;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        var given = request.getHeader("Authorization");
        return given == null || !given.regionMatches(true, 0, SCHEME, 0, SCHEME.length());
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var token = request.getHeader("Authorization").substring(SCHEME.length()).strip();
        var officer = officers.withToken(pages.site(request).organisation(), token);
        if (officer.isEmpty()) {
            response.setHeader("WWW-Authenticate", "Bearer error=\"invalid_token\"");
            response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
            return;
        }
        SignedIn.put(request, officer.get());
        response.setHeader("Cache-Control", "no-store");
        chain.doFilter(request, response);
    }
}
