package id.pendopo.complaint.open311;

import id.pendopo.web.Unread;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Keeps everybody else from reading what comes to this door. The server would read a form as soon
 * as anybody asks for one of its fields, and fail at a stray per cent sign.
 */
class OwnReading extends OncePerRequestFilter {

    private static final String TYPE = OwnReading.class.getName();

    /** The kind of what was sent; empty when that was not said. */
    static String type(HttpServletRequest request) {
        return request.getAttribute(TYPE) instanceof String type ? type : "";
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getRequestURI().startsWith("/open311/");
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        request.setAttribute(TYPE, request.getContentType());
        chain.doFilter(new Unread(request), response);
    }
}
