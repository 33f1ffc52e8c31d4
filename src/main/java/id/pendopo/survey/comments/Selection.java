package id.pendopo.survey.comments;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Which comments are wanted: all, or those of one group of people. Only one group at a time, so
 * that nobody is singled out by what several groups have in common.
 */
record Selection(Kind kind, String code) {

    static final Selection ALL = new Selection(Kind.ALL, "");

    /** What the people of a group have in common. */
    enum Kind {
        ALL("semua"),
        CHANNEL("cara"),
        SERVICE("layanan"),
        LOW("rendah");

        private final String word;

        Kind(String word) {
            this.word = word;
        }
    }

    /** As it stands in an address, such as {@code cara:WEB}. */
    String text() {
        return this.equals(ALL) ? "" : kind.word + ":" + code;
    }

    static Selection of(String text) {
        int colon = text.indexOf(':');
        if (colon < 0) {
            return ALL;
        }
        var word = text.substring(0, colon);
        return Stream.of(Kind.values())
                .filter(kind -> kind != Kind.ALL && kind.word.equals(word))
                .findFirst()
                .map(kind -> new Selection(kind, text.substring(colon + 1)))
                .orElse(ALL);
    }

    /** A group of people and how many comments it has. */
    record Size(Selection selection, long comments) {}

    /**
     * The groups that may be shown apart: large enough, and so that those who remain are nobody or
     * many as well.
     *
     * @param sizes of the whole; of channels and services each comment is in at most one
     */
    static List<Size> showable(List<Size> sizes, long total, int fewest) {
        return Stream.concat(
                        Stream.of(Kind.CHANNEL, Kind.SERVICE)
                                .flatMap(kind -> parts(of(kind, sizes), total, fewest).stream()),
                        of(Kind.LOW, sizes).stream()
                                .filter(size -> size.comments() >= fewest)
                                .filter(size -> total - size.comments() >= fewest))
                .toList();
    }

    private static List<Size> of(Kind kind, List<Size> sizes) {
        return sizes.stream().filter(size -> size.selection().kind() == kind).toList();
    }

    private static List<Size> parts(List<Size> sizes, long total, int fewest) {
        var shown = sizes.stream().filter(size -> size.comments() >= fewest).toList();
        long rest = total - shown.stream().mapToLong(Size::comments).sum();
        while (rest > 0 && rest < fewest && !shown.isEmpty()) {
            var smallest =
                    shown.stream().min(Comparator.comparingLong(Size::comments)).orElseThrow();
            shown = shown.stream().filter(size -> !size.equals(smallest)).toList();
            rest += smallest.comments();
        }
        return shown;
    }
}
