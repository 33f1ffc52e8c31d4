package id.pendopo.complaint;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.tomcat.util.http.fileupload.FileUpload;
import org.apache.tomcat.util.http.fileupload.servlet.ServletRequestContext;
import org.jspecify.annotations.Nullable;

/**
 * A form with files, read to its end although a file in it is too large. The server itself would
 * stop there and lose what was written; so the form can say what is too large, and keep the rest.
 */
final class FormWithFiles extends HttpServletRequestWrapper implements AutoCloseable {

    /** So much is read in all. Nothing can be said to whoever sends more. */
    static final long MOST = 64L * 1024 * 1024;

    private static final int MOST_WRITTEN = 1024 * 1024;

    /** No form of the house has half as many fields and files. */
    private static final int MOST_ITEMS = 100;

    private static final String NAME = FormWithFiles.class.getName();

    /**
     * A file that came with it.
     *
     * @param size as it was sent, also when it is not kept
     * @param kept where it lies until the request ends; null when it was too large
     */
    record Part(String field, String name, long size, @Nullable Path kept) {}

    /** More was sent than anybody reads. */
    static final class TooMuch extends IOException {}

    private final Map<String, List<String>> written = new LinkedHashMap<>();
    private final List<Part> parts = new ArrayList<>();
    private int items;
    private int said;
    private long read;

    /**
     * @param most bytes of a file that are kept
     */
    FormWithFiles(HttpServletRequest request, long most) throws IOException {
        super(request);
        request.setAttribute(NAME, this);
        try {
            var form = new FileUpload();
            form.setFileCountMax(-1);
            var sent = form.getItemIterator(new ServletRequestContext(request));
            while (sent.hasNext()) {
                var item = sent.next();
                if (++items > MOST_ITEMS) {
                    throw new TooMuch();
                }
                // Not closed here: closing reads what is left, however much that is.
                var content = item.openStream();
                if (item.isFormField()) {
                    write(item.getFieldName(), content);
                } else {
                    keep(item.getFieldName(), item.getName(), content, most);
                }
            }
        } catch (IOException e) {
            close();
            throw e;
        }
    }

    /** The files of a field; none when the form held none, or was no such form. */
    static List<Part> in(HttpServletRequest request, String field) {
        return request.getAttribute(NAME) instanceof FormWithFiles form
                ? form.parts.stream()
                        .filter(part -> part.field().equals(field))
                        // An input in which nothing was chosen sends an empty file without a name.
                        .filter(part -> !(part.name().isEmpty() && part.size() == 0))
                        .toList()
                : List.of();
    }

    private void write(String field, InputStream content) throws IOException {
        var bytes = content.readNBytes(MOST_WRITTEN - said + 1);
        count(bytes.length);
        said += bytes.length;
        if (said > MOST_WRITTEN) {
            throw new TooMuch();
        }
        written.computeIfAbsent(field, _ -> new ArrayList<>())
                .add(new String(bytes, StandardCharsets.UTF_8));
    }

    private void keep(String field, @Nullable String name, InputStream content, long most)
            throws IOException {
        var place = Files.createTempFile("pendopo-", ".part");
        long size = 0;
        boolean whole = false;
        try (var out = Files.newOutputStream(place)) {
            size = copy(content, out, most);
            whole = size <= most;
        } finally {
            if (!whole) {
                Files.deleteIfExists(place);
            }
        }
        parts.add(new Part(field, name == null ? "" : name, size, whole ? place : null));
    }

    /** Reads to the end and writes no more than is kept; gives how much there was. */
    private long copy(InputStream content, OutputStream out, long most) throws IOException {
        var buffer = new byte[16 * 1024];
        long size = 0;
        for (int many = content.read(buffer); many >= 0; many = content.read(buffer)) {
            count(many);
            size += many;
            if (size <= most) {
                out.write(buffer, 0, many);
            }
        }
        return size;
    }

    private void count(int bytes) throws TooMuch {
        read += bytes;
        if (read > MOST) {
            throw new TooMuch();
        }
    }

    /** From here on it is a form as any other. */
    @Override
    public String getContentType() {
        return "application/x-www-form-urlencoded";
    }

    @Override
    public @Nullable String getParameter(String name) {
        var values = written.get(name);
        return values == null ? null : values.getFirst();
    }

    @Override
    public String @Nullable [] getParameterValues(String name) {
        var values = written.get(name);
        return values == null ? null : values.toArray(String[]::new);
    }

    @Override
    public Enumeration<String> getParameterNames() {
        return Collections.enumeration(written.keySet());
    }

    @Override
    public Map<String, String[]> getParameterMap() {
        var map = new LinkedHashMap<String, String[]>();
        written.forEach((name, values) -> map.put(name, values.toArray(String[]::new)));
        return map;
    }

    /** Nothing of it stays. */
    @Override
    public void close() throws IOException {
        for (var part : parts) {
            if (part.kept() != null) {
                Files.deleteIfExists(part.kept());
            }
        }
    }
}
