package id.pendopo.web;

import id.pendopo.shared.Texts;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Takes {@code /en} off the path and remembers the language. Pages go by the path alone; APIs read
 * {@code Accept-Language}.
 */
class LanguagePrefix extends OncePerRequestFilter {

    static final String LOCALE = LanguagePrefix.class.getName();

    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var path = request.getRequestURI();
        boolean english = path.equals("/en") || path.startsWith("/en/");
        if (request.getAttribute(LOCALE) == null) {
            request.setAttribute(LOCALE, english ? Texts.ENGLISH : accepted(request, path));
        }
        chain.doFilter(english ? new WithoutPrefix(request) : request, response);
    }

    static Locale of(HttpServletRequest request) {
        return request.getAttribute(LOCALE) instanceof Locale locale ? locale : Texts.INDONESIAN;
    }

    private static Locale accepted(HttpServletRequest request, String path) {
        boolean api = path.startsWith("/api/") || path.startsWith("/open311/");
        boolean asked = api && request.getHeader("Accept-Language") != null;
        return asked && request.getLocale().getLanguage().equals("en")
                ? Texts.ENGLISH
                : Texts.INDONESIAN;
    }

    private static final class WithoutPrefix extends HttpServletRequestWrapper {

        WithoutPrefix(HttpServletRequest request) {
            super(request);
        }

        @Override
        public String getRequestURI() {
            return without(super.getRequestURI());
        }

        @Override
        public String getServletPath() {
            return without(super.getServletPath());
        }

        private static String without(String path) {
            var rest = path.substring("/en".length());
            return rest.isEmpty() ? "/" : rest;
        }
    }
}
