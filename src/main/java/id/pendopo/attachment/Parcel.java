package id.pendopo.attachment;

import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.tomcat.util.http.fileupload.FileItemStream;
import org.apache.tomcat.util.http.fileupload.FileUpload;
import org.apache.tomcat.util.http.fileupload.InvalidFileNameException;
import org.apache.tomcat.util.http.fileupload.servlet.ServletRequestContext;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;

/**
 * What a form brought: fields and files. It is read in memory, so that nothing of it ever lies on a
 * disk, and past files that are too large, so that what was typed comes back even then.
 */
public final class Parcel implements AutoCloseable {

    /** The field in which forms send files. */
    public static final String FILES = "berkas";

    static final String READ = Parcel.class.getName();

    /** Beyond that nobody reads on. */
    private static final long MOST = 60L * 1024 * 1024;

    private static final int MOST_PARTS = 80;
    private static final int MOST_FIELD = 64 * 1024;
    private static final int PART = 64 * 1024;

    private final Map<String, String> fields = new HashMap<>();
    private final List<Cleaning.Sent> files = new ArrayList<>();
    private final UploadRoom.Share room;
    private long together;

    private Parcel(UploadRoom.Share room) {
        this.room = room;
    }

    /**
     * The one that {@link ParcelDoor} read, or else reads it; a form without files, too. Close it
     * when its files are no more needed.
     */
    public static Parcel of(HttpServletRequest request) throws IOException {
        return request.getAttribute(READ) instanceof Parcel read ? read : read(request);
    }

    static Parcel read(HttpServletRequest request) throws IOException {
        var parcel = new Parcel(UploadRoom.share(request.getRemoteAddr()));
        var type = String.valueOf(request.getContentType()).toLowerCase(Locale.ROOT);
        if (!type.startsWith("multipart/form-data")) {
            request.getParameterMap().forEach((name, all) -> parcel.fields.put(name, all[0]));
            return parcel;
        }
        if (request.getContentLengthLong() > MOST) {
            throw new MaxUploadSizeExceededException(MOST);
        }
        try {
            parcel.open(new InTime(request));
            return parcel;
        } catch (IOException e) {
            parcel.close();
            throw new MultipartException("The form broke off", e);
        } catch (RuntimeException e) {
            parcel.close();
            throw e;
        }
    }

    private void open(HttpServletRequest request) throws IOException {
        var reader = new FileUpload();
        reader.setHeaderEncoding(StandardCharsets.UTF_8.name());
        var parts = reader.getItemIterator(new ServletRequestContext(request));
        long all = 0;
        for (int i = 0; parts.hasNext(); i++) {
            if (i >= MOST_PARTS || all > MOST) {
                throw new MaxUploadSizeExceededException(MOST);
            }
            var part = parts.next();
            try (var content = part.openStream()) {
                all += part.isFormField() ? field(part, content) : file(part, content);
            }
        }
    }

    private long field(FileItemStream part, InputStream content) throws IOException {
        var bytes = content.readNBytes(MOST_FIELD);
        var typed = new String(bytes, StandardCharsets.UTF_8).replace("\0", "");
        fields.putIfAbsent(part.getFieldName(), typed);
        return bytes.length + rest(content);
    }

    /** An input in which nothing was chosen sends an empty file without a name. */
    private long file(FileItemStream part, InputStream content) throws IOException {
        if (!FILES.equals(part.getFieldName()) || files.size() > Cleaning.MOST_FILES) {
            return rest(content);
        }
        var kept = new ByteArrayOutputStream();
        long size = 0;
        for (var bytes = content.readNBytes(PART); bytes.length > 0; ) {
            size = counted(size + bytes.length);
            boolean fits =
                    kept.size() + bytes.length == size
                            && size <= Cleaning.MOST_BYTES
                            && together + size <= Cleaning.MOST_TOGETHER
                            && room.take(bytes.length);
            if (fits) {
                kept.writeBytes(bytes);
            }
            bytes = content.readNBytes(PART);
        }
        var name = name(part);
        if (!(name.isEmpty() && size == 0)) {
            boolean whole = kept.size() == size;
            files.add(new Cleaning.Sent(name, whole ? kept.toByteArray() : new byte[0], size));
            together += size <= Cleaning.MOST_BYTES ? size : 0;
        }
        return size;
    }

    private static String name(FileItemStream part) {
        try {
            return part.getName() == null ? "" : part.getName();
        } catch (InvalidFileNameException _) {
            return "";
        }
    }

    private static long rest(InputStream content) throws IOException {
        long size = 0;
        for (long skipped = content.skip(PART); skipped > 0; skipped = content.skip(PART)) {
            size = counted(size + skipped);
        }
        return size;
    }

    private static long counted(long size) {
        if (size > MOST) {
            throw new MaxUploadSizeExceededException(MOST);
        }
        return size;
    }

    public Map<String, String> fields() {
        return Map.copyOf(fields);
    }

    /** What was typed into a field; empty when it did not come. */
    public String field(String name) {
        return fields.getOrDefault(name, "");
    }

    public List<Cleaning.Sent> files() {
        return List.copyOf(files);
    }

    @Override
    public void close() {
        room.close();
    }
}
