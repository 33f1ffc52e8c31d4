package id.pendopo.organisation.photo;

import id.pendopo.attachment.Kind;
import id.pendopo.attachment.Picture;
import id.pendopo.shared.Outcome;
import id.pendopo.shared.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A photograph as an administrator sends it.
 *
 * @param picture null to keep the one that is there
 */
record PhotoForm(@Nullable Picture picture, String textId, String textEn, List<Problem> problems) {

    /** With page and styles a first visit stays below 100 kB. */
    static final Picture.Frame FRAME = new Picture.Frame(800, 60_000, 320, 180);

    private static final int LONGEST = 250;
    private static final Pattern FILE = Pattern.compile("(?i)\\S+\\.(jpe?g|png|webp|heic)");

    /**
     * @param file empty when none was chosen
     * @param known there is a photograph already, so that its words may change without it
     */
    static PhotoForm of(Map<String, String> typed, byte[] file, boolean known) {
        var problems = new ArrayList<Problem>();
        Picture picture = null;
        if (file.length > 0) {
            switch (picture(file)) {
                case Outcome.Done<Picture>(var good) -> picture = good;
                case Outcome.Refused<Picture>(var faults) -> problems.addAll(faults);
            }
        } else if (!known) {
            problems.add(Problem.of("foto", Refusal.PHOTO_MISSING));
        }
        return new PhotoForm(
                picture,
                text(typed, "teks", problems),
                text(typed, "teksinggris", problems),
                problems);
    }

    static Outcome<Picture> picture(byte[] file) {
        var kind = Kind.of(file);
        if (kind.readablePicture()) {
            return Picture.of("foto", file, FRAME);
        }
        if (kind == Kind.PDF) {
            return Outcome.refused("foto", Refusal.PDF);
        }
        return kind.otherPicture()
                ? Outcome.refused("foto", Refusal.OTHER_FORMAT, kind.toString())
                : Outcome.refused("foto", Refusal.NOT_A_PHOTO);
    }

    private static String text(Map<String, String> typed, String field, List<Problem> problems) {
        var text = typed.getOrDefault(field, "").strip().replaceAll("\\s+", " ");
        if (text.isEmpty()) {
            problems.add(Problem.of(field, Refusal.TEXT_MISSING));
        } else if (FILE.matcher(text).matches()) {
            problems.add(Problem.of(field, Refusal.TEXT_IS_A_FILE, text));
        } else if (text.length() > LONGEST) {
            problems.add(Problem.of(field, Refusal.TEXT_TOO_LONG, LONGEST));
        }
        return text;
    }
}
