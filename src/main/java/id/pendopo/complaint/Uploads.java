package id.pendopo.complaint;

import id.pendopo.attachment.Cleaning;
import id.pendopo.attachment.Refusal;
import id.pendopo.shared.Outcome;
import id.pendopo.shared.Problem;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** The files of a form, measured before they are read, and cleaned on the one way in. */
@Component
public class Uploads {

    /** The field in which forms send files. */
    public static final String FIELD = "berkas";

    private static final int MEGABYTE = 1024 * 1024;

    private final Cleaning cleaning;

    Uploads(Cleaning cleaning) {
        this.cleaning = cleaning;
    }

    /** What came with a form; each file that can't be taken is named, with how to mend it. */
    public Outcome<List<NewComplaint.Upload>> of(HttpServletRequest request) throws IOException {
        var parts = FormWithFiles.in(request, FIELD);
        var problems = tooLarge(parts);
        if (!problems.isEmpty()) {
            return Outcome.refused(problems);
        }
        var sent = new ArrayList<Cleaning.Sent>();
        for (var part : parts) {
            if (part.kept() != null) {
                sent.add(new Cleaning.Sent(part.name(), Files.readAllBytes(part.kept())));
            }
        }
        return cleaning.all(FIELD, sent)
                .map(
                        clean ->
                                clean.stream()
                                        .map(
                                                one ->
                                                        new NewComplaint.Upload(
                                                                one.name(),
                                                                one.mediaType(),
                                                                one.content()))
                                        .toList());
    }

    /** What is known without reading them. */
    private static List<Problem> tooLarge(List<FormWithFiles.Part> parts) {
        if (parts.size() > Cleaning.MOST_FILES) {
            return List.of(
                    Problem.of(FIELD, Refusal.TOO_MANY_FILES, parts.size(), Cleaning.MOST_FILES));
        }
        var single =
                parts.stream()
                        .filter(part -> part.size() > Cleaning.MOST_BYTES)
                        .map(
                                part ->
                                        Problem.of(
                                                FIELD,
                                                Refusal.FILE_TOO_LARGE,
                                                part.name(),
                                                Math.ceilDiv(part.size(), MEGABYTE),
                                                Cleaning.MOST_BYTES / MEGABYTE))
                        .toList();
        long together = parts.stream().mapToLong(FormWithFiles.Part::size).sum();
        return !single.isEmpty() || together <= Cleaning.MOST_TOGETHER
                ? single
                : List.of(
                        Problem.of(
                                FIELD,
                                Refusal.FILES_TOO_LARGE,
                                Math.ceilDiv(together, MEGABYTE),
                                Cleaning.MOST_TOGETHER / MEGABYTE));
    }
}
