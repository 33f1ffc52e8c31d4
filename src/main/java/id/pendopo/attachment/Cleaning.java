package id.pendopo.attachment;

import id.pendopo.shared.Outcome;
import id.pendopo.shared.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/**
 * The one way in for files that people send, whatever the channel: known by their content, without
 * what cameras and office programs hide in them, and without anything that runs.
 */
@Component
public class Cleaning {

    public static final int MOST_BYTES = 10 * 1024 * 1024;
    public static final int MOST_TOGETHER = 25 * 1024 * 1024;
    public static final int MOST_FILES = 5;

    private static final int MEGABYTE = 1024 * 1024;

    /** Large enough to read a letter on it. */
    private static final Picture.Frame EVIDENCE = new Picture.Frame(2_000, 900_000, 1, 1);

    /** One at a time: a document needs some ten megabytes while it is taken apart. */
    private static final Turn TURN = new Turn();

    /**
     * A file as somebody sent it.
     *
     * @param size in bytes; of what is too large the content was not read
     */
    public record Sent(String name, byte[] content, long size) {

        public Sent(String name, byte[] content) {
            this(name, content, content.length);
        }
    }

    /**
     * A file as it is kept.
     *
     * @param name with the ending of what it is
     */
    public record Clean(String name, String mediaType, byte[] content) {}

    /** Cleans all files of one message; the problems of all of them at once. */
    public Outcome<List<Clean>> all(String field, List<Sent> sent) {
        if (sent.size() > MOST_FILES) {
            return Outcome.refused(field, Refusal.TOO_MANY_FILES, sent.size(), MOST_FILES);
        }
        long together = sent.stream().mapToLong(Sent::size).sum();
        boolean each = sent.stream().allMatch(one -> one.size() <= MOST_BYTES);
        if (each && together > MOST_TOGETHER) {
            return Outcome.refused(
                    field,
                    Refusal.FILES_TOO_LARGE,
                    Math.ceilDiv(together, MEGABYTE),
                    MOST_TOGETHER / MEGABYTE);
        }
        var clean = new ArrayList<Clean>();
        var problems = new ArrayList<Problem>();
        for (var one : sent) {
            switch (clean(field, one)) {
                case Outcome.Done<Clean>(var done) -> clean.add(done);
                case Outcome.Refused<Clean>(var faults) -> problems.addAll(faults);
            }
        }
        return problems.isEmpty() ? Outcome.done(clean) : Outcome.refused(problems);
    }

    /**
     * Cleans one file.
     *
     * @param field to blame when it can't be done
     */
    public Outcome<Clean> clean(String field, Sent sent) {
        var name = FileNames.clean(sent.name());
        long size = sent.size();
        if (size == 0) {
            return Outcome.refused(field, Refusal.FILE_EMPTY, name);
        }
        if (size > MOST_BYTES) {
            return Outcome.refused(
                    field,
                    Refusal.FILE_TOO_LARGE,
                    name,
                    Math.ceilDiv(size, MEGABYTE),
                    MOST_BYTES / MEGABYTE);
        }
        if (size > sent.content().length) {
            return Outcome.refused(field, Refusal.UPLOAD_BUSY, name);
        }
        var kind = Kind.of(sent.content());
        if (kind.readablePicture()) {
            return picture(field, name, sent.content());
        }
        if (!TURN.came()) {
            return Outcome.refused(field, Refusal.UPLOAD_BUSY, name);
        }
        try {
            return Outcome.done(document(name, sent.content(), kind));
        } catch (Unclean e) {
            return Outcome.refused(field, e.reason(), name, e.detail());
        } finally {
            TURN.over();
        }
    }

    private static Outcome<Clean> picture(String field, String name, byte[] content) {
        return switch (Picture.of(field, content, EVIDENCE)) {
            case Outcome.Done<Picture>(var picture) ->
                    Outcome.done(named(name, "jpg", "image/jpeg", picture.jpeg()));
            case Outcome.Refused<Picture>(var problems) -> {
                var reason =
                        switch (problems.getFirst().reason()) {
                            case Refusal.BUSY -> Refusal.UPLOAD_BUSY;
                            case Refusal.INCOMPLETE -> Refusal.FILE_INCOMPLETE;
                            case Refusal.TOO_MANY_PIXELS -> Refusal.FILE_TOO_MANY_PIXELS;
                            default -> Refusal.FILE_UNREADABLE;
                        };
                yield Outcome.refused(field, reason, name);
            }
        };
    }

    private static Clean document(String name, byte[] content, Kind kind) throws Unclean {
        if (kind.otherPicture()) {
            throw new Unclean(Refusal.PICTURE_FORMAT, kind.toString());
        }
        return switch (kind) {
            case PDF -> named(name, "pdf", "application/pdf", PdfCleaning.clean(content));
            case ZIP -> {
                var office = OfficeCleaning.clean(content);
                yield named(name, office.ending(), office.mediaType(), office.content());
            }
            default -> named(name, "txt", "text/plain", PlainText.clean(content));
        };
    }

    /** The ending follows from the content; what else the sender called it stays. */
    private static Clean named(String name, String ending, String mediaType, byte[] content) {
        int dot = name.lastIndexOf('.');
        boolean ended = dot > 0 && name.length() - dot <= 6;
        var stem = ended ? name.substring(0, dot) : name;
        boolean same =
                ended
                        && name.substring(dot + 1)
                                .toLowerCase(Locale.ROOT)
                                .replace("jpeg", "jpg")
                                .equals(ending);
        return new Clean(same ? name : stem + "." + ending, mediaType, content);
    }
}
