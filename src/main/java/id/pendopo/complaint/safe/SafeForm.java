package id.pendopo.complaint.safe;

import id.pendopo.complaint.Channel;
import id.pendopo.complaint.Location;
import id.pendopo.complaint.NewComplaint;
import id.pendopo.complaint.Reporter;
import id.pendopo.shared.Outcome;
import id.pendopo.shared.Problem;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The form of the safe desk as it was filled in: one long page, so that nothing lies anywhere
 * before it is sent.
 */
record SafeForm(
        String category,
        String story,
        String place,
        String date,
        String unit,
        boolean show,
        Reporter reporter) {

    private static final int STORY = 4_000;
    private static final int TITLE = 80;

    /** Names of fields here for those of the core. */
    private static final Map<String, String> FIELDS =
            Map.of(
                    "category", "kategori",
                    "title", "cerita",
                    "body", "cerita",
                    "place", "tempat",
                    "eventDate", "tanggal",
                    "target", "unit",
                    "contact.name", "nama",
                    "contact.phone", "telepon",
                    "contact.email", "email");

    static SafeForm of(Map<String, String> typed) {
        return new SafeForm(
                text(typed, "kategori"),
                text(typed, "cerita"),
                text(typed, "tempat"),
                text(typed, "tanggal"),
                text(typed, "unit"),
                text(typed, "tampil").equals("ya"),
                new Reporter(
                        text(typed, "nama"), text(typed, "email"), text(typed, "telepon"), "", ""));
    }

    private static String text(Map<String, String> typed, String field) {
        return typed.getOrDefault(field, "").replace("\r\n", "\n").replace("\0", "").strip();
    }

    /** All that was written, for whoever compares texts. */
    String words() {
        return story + " " + place;
    }

    /** All of it in one text; two forms give the same only when they are the same. */
    String whole() {
        return Stream.of(
                        category,
                        story,
                        place,
                        date,
                        unit,
                        String.valueOf(show),
                        reporter.name(),
                        reporter.email(),
                        reporter.phone())
                .map(part -> part.length() + ":" + part)
                .collect(Collectors.joining());
    }

    /** What is brought, or what can't be read in it. */
    Outcome<NewComplaint> complaint(String language) {
        var problems = new ArrayList<Problem>();
        if (story.length() > STORY) {
            problems.add(Problem.of("cerita", Refusal.STORY_TOO_LONG, story.length(), STORY));
        }
        var day = day(problems);
        if (!problems.isEmpty()) {
            return Outcome.refused(problems);
        }
        return Outcome.done(
                new NewComplaint(
                        category,
                        "",
                        title(),
                        story,
                        "",
                        day,
                        new Location(place, null, null, null),
                        unit,
                        "",
                        true,
                        !show,
                        reporter,
                        language,
                        Channel.WEB,
                        null,
                        List.of()));
    }

    private @Nullable LocalDate day(List<Problem> problems) {
        if (date.isEmpty()) {
            return null;
        }
        try {
            return LocalDate.parse(date);
        } catch (DateTimeParseException _) {
            problems.add(Problem.of("tanggal", Refusal.NOT_A_DATE));
            return null;
        }
    }

    /** The first words of the story. */
    private String title() {
        var line = story.lines().findFirst().orElse("").strip();
        if (line.length() <= TITLE) {
            return line;
        }
        int end = line.lastIndexOf(' ', TITLE);
        return line.substring(0, end > 0 ? end : TITLE) + " …";
    }

    /**
     * The same problems, at the fields of this form; a title that is missing is a missing story.
     */
    static List<Problem> here(List<Problem> problems) {
        return problems.stream()
                .filter(problem -> !problem.field().equals("title"))
                .map(
                        problem ->
                                new Problem(
                                        FIELDS.getOrDefault(problem.field(), problem.field()),
                                        problem.reason(),
                                        problem.arguments()))
                .toList();
    }
}
