package id.pendopo.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses forms that another site sends. A citizen's form carries no cookie and so no right of its
 * own; this check is what stands between it and a foreign page.
 */
class SameOrigin extends OncePerRequestFilter {

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    /** Programs prove by a key who they are, whichever site they are used from. */
    private static final Set<String> KEYED = Set.of("/api/", "/open311/");

    /** Its pages tell nobody where a reader came from, and so an older browser hides the origin. */
    private static final String NAMELESS = "/lapor-aman";

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return READING.contains(request.getMethod())
                || KEYED.stream().anyMatch(request.getRequestURI()::startsWith);
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (foreign(request)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else {
            chain.doFilter(request, response);
        }
    }

    private static boolean foreign(HttpServletRequest request) {
        var site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return !site.equals("same-origin") && !site.equals("none");
        }
        return foreignOrigin(request.getHeader("Origin"), request);
    }

    private static boolean nameless(HttpServletRequest request) {
        return request.getRequestURI().startsWith(NAMELESS);
    }

    private static boolean foreignOrigin(@Nullable String origin, HttpServletRequest request) {
        if (origin == null || origin.equals("null") && nameless(request)) {
            return false;
        }
        try {
            var uri = URI.create(origin);
            int port =
                    uri.getPort() < 0
                            ? ("https".equals(uri.getScheme()) ? 443 : 80)
                            : uri.getPort();
            return !request.getServerName().equalsIgnoreCase(uri.getHost())
                    || port != request.getServerPort();
        } catch (IllegalArgumentException e) {
            return true;
        }
    }
}
