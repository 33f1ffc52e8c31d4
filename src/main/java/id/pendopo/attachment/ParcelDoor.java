package id.pendopo.attachment;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;

/**
 * Reads forms with files before anybody asks for one of their fields: the server itself would write
 * the files to a disk, or stop at one that is too large and lose what was typed beside it.
 */
public class ParcelDoor extends OncePerRequestFilter {

    private final Pattern paths;

    /**
     * @param paths of the pages that take such forms
     */
    public ParcelDoor(Pattern paths) {
        this.paths = paths;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getMethod().equals("POST")
                || !String.valueOf(request.getContentType()).startsWith("multipart/form-data")
                || !paths.matcher(request.getRequestURI()).matches();
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try (var parcel = Parcel.read(request)) {
            request.setAttribute(Parcel.READ, parcel);
            chain.doFilter(new Opened(request, parcel.fields()), response);
        } catch (MaxUploadSizeExceededException _) {
            response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        } catch (MultipartException _) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
        }
    }

    /** From here on it is a form as any other. */
    private static final class Opened extends HttpServletRequestWrapper {

        private final Map<String, String> fields;

        Opened(HttpServletRequest request, Map<String, String> fields) {
            super(request);
            this.fields = fields;
        }

        @Override
        public String getContentType() {
            return "application/x-www-form-urlencoded";
        }

        @Override
        public @Nullable String getParameter(String name) {
            return fields.get(name);
        }

        @Override
        public String @Nullable [] getParameterValues(String name) {
            var value = fields.get(name);
            return value == null ? null : new String[] {value};
        }

        @Override
        public Enumeration<String> getParameterNames() {
            return Collections.enumeration(fields.keySet());
        }

        @Override
        public Map<String, String[]> getParameterMap() {
            return fields.keySet().stream()
                    .collect(
                            Collectors.toUnmodifiableMap(
                                    name -> name, name -> new String[] {fields.get(name)}));
        }
    }
}
