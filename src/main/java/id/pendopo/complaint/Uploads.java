package id.pendopo.complaint;

import id.pendopo.attachment.Cleaning;
import id.pendopo.attachment.Parcel;
import id.pendopo.attachment.ParcelDoor;
import id.pendopo.shared.Outcome;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;

/** The files of a form, cleaned on the one way in. */
@Component
public class Uploads {

    /** Where words and files are sent together. */
    private static final Pattern FORMS =
            Pattern.compile(
                    "/lapor-aman(/lacak)?|/pengaduan/lacak/[a-z-]+|/pengaduan/baru/[^/]+/berkas"
                            + "|/petugas/pengaduan/baru|/petugas/pengaduan/[A-Z][^/]*/[a-z-]+");

    private final Cleaning cleaning;

    Uploads(Cleaning cleaning) {
        this.cleaning = cleaning;
    }

    /** After foreign pages were refused, and before anybody asks for a field. */
    @Bean
    static FilterRegistrationBean<ParcelDoor> complaintForms() {
        var registration = new FilterRegistrationBean<>(new ParcelDoor(FORMS));
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 40);
        return registration;
    }

    /** The files of a form as they came. */
    public static List<Cleaning.Sent> sent(HttpServletRequest request) throws IOException {
        return Parcel.of(request).files();
    }

    /** What came with a form; each file that can't be taken is named, with how to mend it. */
    public Outcome<List<NewComplaint.Upload>> of(HttpServletRequest request) throws IOException {
        try (var parcel = Parcel.of(request)) {
            return cleaning.all(Parcel.FILES, parcel.files())
                    .map(clean -> clean.stream().map(Uploads::upload).toList());
        }
    }

    private static NewComplaint.Upload upload(Cleaning.Clean one) {
        return new NewComplaint.Upload(one.name(), one.mediaType(), one.content());
    }
}
