package id.pendopo.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A form of which nothing was read: whoever asks for its fields finds none, and nobody looks for
 * its parts. What was sent can still be read by whoever opens the stream.
 */
public final class Unread extends HttpServletRequestWrapper {

    public Unread(HttpServletRequest request) {
        super(request);
    }

    /** Else its parts would be looked for. */
    @Override
    public String getContentType() {
        return "application/x-www-form-urlencoded";
    }

    @Override
    public @Nullable String getParameter(String name) {
        return null;
    }

    @Override
    public String @Nullable [] getParameterValues(String name) {
        return null;
    }

    @Override
    public Enumeration<String> getParameterNames() {
        return Collections.emptyEnumeration();
    }

    @Override
    public Map<String, String[]> getParameterMap() {
        return Map.of();
    }
}
