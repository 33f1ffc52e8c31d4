package id.pendopo.complaint.intake;

import id.pendopo.attachment.Parcel;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;

/**
 * Reads the files of the form before anything else does: looking for the page that takes them,
 * Spring asks for parameters, and the server would write all of them to a disk, or refuse them
 * where the page would have said why.
 */
class FileDoor extends OncePerRequestFilter {

    private static final String PARCEL = FileDoor.class.getName() + ".parcel";

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getMethod().equals("POST")
                || !String.valueOf(request.getContentType()).startsWith("multipart/form-data");
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try (var parcel = Parcel.of(request, Field.FILES)) {
            request.setAttribute(PARCEL, parcel);
            chain.doFilter(new Opened(request), response);
        } catch (MaxUploadSizeExceededException _) {
            response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        } catch (MultipartException _) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
        }
    }

    /** What came with the request. */
    static Parcel parcel(HttpServletRequest request) throws IOException {
        return request.getAttribute(PARCEL) instanceof Parcel parcel
                ? parcel
                : Parcel.of(request, Field.FILES);
    }

    /** The request without its body: that was read. */
    private static final class Opened extends HttpServletRequestWrapper {

        Opened(HttpServletRequest request) {
            super(request);
        }

        @Override
        public @Nullable String getContentType() {
            return null;
        }

        @Override
        public Map<String, String[]> getParameterMap() {
            return Map.of();
        }

        @Override
        public Enumeration<String> getParameterNames() {
            return Collections.emptyEnumeration();
        }

        @Override
        public String @Nullable [] getParameterValues(String name) {
            return null;
        }

        @Override
        public @Nullable String getParameter(String name) {
            return null;
        }
    }
}
