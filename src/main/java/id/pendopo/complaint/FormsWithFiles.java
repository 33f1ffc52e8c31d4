package id.pendopo.complaint;

import id.pendopo.attachment.Cleaning;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Reads the forms in which words and files are sent together: a reporter's reply, an officer's act.
 * It comes before anybody asks for a field of the form, and after foreign pages were refused.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 40)
class FormsWithFiles extends OncePerRequestFilter {

    private static final Pattern FORMS =
            Pattern.compile("/pengaduan/lacak/[a-z-]+|/petugas/pengaduan/[A-Z][^/]*/[a-z-]+");

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        var type = request.getContentType();
        return !request.getMethod().equals("POST")
                || type == null
                || !type.startsWith("multipart/form-data")
                || !FORMS.matcher(request.getRequestURI()).matches();
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        FormWithFiles form;
        try {
            form = new FormWithFiles(request, Cleaning.MOST_BYTES);
        } catch (FormWithFiles.TooMuch _) {
            response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
            return;
        } catch (IOException _) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        try (form) {
            chain.doFilter(form, response);
        }
    }
}
