package id.pendopo.complaint.intake;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A page of the form. Two of them come up only when they are needed. */
enum Step {
    MATTER(1, "hal", Field.CATEGORY),
    STORY(2, "cerita", Field.TITLE, Field.BODY, Field.REMEDY),
    PERSONAL(2, "data-pribadi"),
    WHEN_AND_WHERE(
            3,
            "waktu-tempat",
            Field.DATE,
            Field.PLACE,
            Field.DISTRICT,
            Field.LATITUDE,
            Field.LONGITUDE),
    VILLAGE(3, "desa", Field.VILLAGE),
    ADDRESSEE(4, "tujuan", Field.ADDRESSEE),
    FILES(5, "berkas"),
    REPORTER(
            6,
            "pelapor",
            Field.WHO,
            Field.NAME,
            Field.EMAIL,
            Field.PHONE,
            Field.ADDRESS,
            Field.PROXY_FOR,
            Field.ANONYMOUS,
            Field.SECRET),
    CHECK(7, "periksa");

    /** How many numbered pages there are before the check. */
    static final int OF = 6;

    private final int number;
    private final String path;
    private final List<String> fields;

    Step(int number, String path, String... fields) {
        this.number = number;
        this.path = path;
        this.fields = List.of(fields);
    }

    int number() {
        return number;
    }

    String path() {
        return path;
    }

    List<String> fields() {
        return fields;
    }

    static Optional<Step> of(String path) {
        return Arrays.stream(values()).filter(step -> step.path.equals(path)).findFirst();
    }

    Step after(Filled filled) {
        return neighbour(filled, 1);
    }

    /** The page before; the first one itself. */
    Step before(Filled filled) {
        return this == MATTER ? this : neighbour(filled, -1);
    }

    private Step neighbour(Filled filled, int way) {
        var next = values()[Math.clamp(ordinal() + way, 0, values().length - 1)];
        return next.needed(filled) ? next : next.neighbour(filled, way);
    }

    private boolean needed(Filled filled) {
        return switch (this) {
            case PERSONAL -> PersonalData.unseen(filled);
            case VILLAGE -> filled.on(Field.DISTRICT);
            default -> true;
        };
    }

    /** Where to go on: the first page on which something needed is missing. */
    static Step next(Filled filled) {
        if (!filled.on(Field.CATEGORY)) {
            return MATTER;
        }
        if (!filled.on(Field.BODY) || !filled.on(Field.TITLE)) {
            return STORY;
        }
        return filled.on(Field.WHO) ? CHECK : WHEN_AND_WHERE;
    }
}
