package id.pendopo.complaint.open311;

import id.pendopo.attachment.Cleaning;
import id.pendopo.attachment.HeldBody;
import id.pendopo.attachment.Turn;
import id.pendopo.shared.Outcome;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.apache.tomcat.util.http.fileupload.FileItemStream;
import org.apache.tomcat.util.http.fileupload.FileUpload;
import org.apache.tomcat.util.http.fileupload.InvalidFileNameException;
import org.apache.tomcat.util.http.fileupload.servlet.ServletRequestContext;

/**
 * What another system sent: a form, with or without files, whatever its charset is said to be. The
 * text of Open311 is UTF-8.
 *
 * @param parameters those in the address among them
 */
record Posted(Parameters parameters, List<Cleaning.Sent> files) {

    private static final int MEGABYTE = 1024 * 1024;
    private static final int MOST = Cleaning.MOST_TOGETHER + 2 * MEGABYTE;
    private static final int MOST_PARTS = 100;
    private static final int MOST_FIELD = 64 * 1024;

    /** Few large ones at a time, as in the other ways in. */
    private static final Turn LARGE = new Turn();

    /** Reads it and goes on with it, while there is room for its files. */
    static <T> Outcome<T> read(HttpServletRequest request, Function<Posted, Outcome<T>> then) {
        try (var body = HeldBody.read(request, MOST)) {
            if (body.size() > MOST) {
                return Outcome.refused("", Refusal.BODY_TOO_LARGE, MOST / MEGABYTE);
            }
            boolean large = body.size() > MEGABYTE;
            if (!body.whole() || large && !LARGE.came()) {
                return Outcome.refused("", id.pendopo.attachment.Refusal.UPLOAD_BUSY, "media");
            }
            try {
                return then.apply(of(request, body));
            } finally {
                if (large) {
                    LARGE.over();
                }
            }
        } catch (IOException | BadForm _) {
            return Outcome.refused("", Refusal.FORM_UNREADABLE);
        }
    }

    /** It is no form. */
    private static final class BadForm extends RuntimeException {

        private static final long serialVersionUID = 1L;
    }

    private static Posted of(HttpServletRequest request, HeldBody body) throws IOException {
        var parameters = Parameters.of(request.getQueryString());
        var type = OwnReading.type(request).toLowerCase(Locale.ROOT);
        if (type.startsWith("multipart/form-data")) {
            return new Posted(parameters, parts(typed(request, body), parameters));
        }
        if (type.isEmpty() || type.startsWith("application/x-www-form-urlencoded")) {
            var bytes = body.in(request).getInputStream().readAllBytes();
            parameters.add(new String(bytes, StandardCharsets.UTF_8));
            return new Posted(parameters, List.of());
        }
        throw new BadForm();
    }

    private static HttpServletRequest typed(HttpServletRequest request, HeldBody body) {
        var type = OwnReading.type(request);
        return new HttpServletRequestWrapper(body.in(request)) {
            @Override
            public String getContentType() {
                return type;
            }
        };
    }

    private static List<Cleaning.Sent> parts(HttpServletRequest request, Parameters parameters)
            throws IOException {
        var files = new ArrayList<Cleaning.Sent>();
        var reader = new FileUpload();
        reader.setHeaderEncoding(StandardCharsets.UTF_8.name());
        try {
            var parts = reader.getItemIterator(new ServletRequestContext(request));
            for (int i = 0; parts.hasNext(); i++) {
                if (i >= MOST_PARTS) {
                    throw new BadForm();
                }
                part(parts.next(), parameters, files);
            }
            return files;
        } catch (IllegalArgumentException | IllegalStateException _) {
            throw new BadForm();
        }
    }

    private static void part(FileItemStream part, Parameters parameters, List<Cleaning.Sent> files)
            throws IOException {
        try (var content = part.openStream()) {
            if (!part.isFormField()) {
                var name = name(part);
                var bytes = content.readAllBytes();
                if (bytes.length > 0) {
                    files.add(new Cleaning.Sent(name.isEmpty() ? "media" : name, bytes));
                }
                return;
            }
            var bytes = content.readNBytes(MOST_FIELD);
            if (part.getFieldName() != null) {
                parameters.add(part.getFieldName(), new String(bytes, StandardCharsets.UTF_8));
            }
        }
    }

    private static String name(FileItemStream part) {
        try {
            return part.getName() == null ? "" : part.getName();
        } catch (InvalidFileNameException _) {
            return "";
        }
    }
}
