package id.pendopo.catalogue.standard;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** What was taken away and what was added between two texts, line by line and word by word. */
record Difference(List<Line> lines) {

    /** Two lines that share less than this are two lines, not one that was changed. */
    private static final double ALIKE = 0.35;

    enum Kind {
        KEPT,
        REMOVED,
        ADDED
    }

    /** Words that belong together. */
    record Piece(Kind kind, String words) {}

    /** A line; one that was changed has pieces of several kinds. */
    record Line(List<Piece> pieces) {}

    boolean none() {
        return lines.stream()
                .flatMap(line -> line.pieces().stream())
                .allMatch(piece -> piece.kind() == Kind.KEPT);
    }

    static Difference between(List<String> older, List<String> newer) {
        var lines = new ArrayList<Line>();
        for (var delta : DiffUtils.diff(older, newer, true).getDeltas()) {
            switch (delta.getType()) {
                case EQUAL -> delta.getSource().getLines().forEach(l -> lines.add(kept(l)));
                case DELETE, INSERT, CHANGE -> lines.addAll(changed(delta));
            }
        }
        return new Difference(lines);
    }

    /** Lines that are nearly the same are shown as one, with its words marked. */
    private static List<Line> changed(AbstractDelta<String> delta) {
        var gone = new ArrayList<>(delta.getSource().getLines());
        var fresh = new ArrayList<Line>();
        var lines = new ArrayList<Line>();
        for (var line : delta.getTarget().getLines()) {
            var words = words(line);
            int nearest = nearest(gone, words);
            if (nearest < 0) {
                fresh.add(whole(Kind.ADDED, line));
                continue;
            }
            gone.subList(0, nearest).forEach(old -> lines.add(whole(Kind.REMOVED, old)));
            lines.addAll(fresh);
            fresh.clear();
            lines.add(marked(words(gone.get(nearest)), words));
            gone.subList(0, nearest + 1).clear();
        }
        gone.forEach(old -> lines.add(whole(Kind.REMOVED, old)));
        lines.addAll(fresh);
        return lines;
    }

    private static int nearest(List<String> gone, List<String> words) {
        int nearest = -1;
        double best = ALIKE;
        for (int i = 0; i < gone.size(); i++) {
            double alike = alike(words(gone.get(i)), words);
            if (alike > best) {
                best = alike;
                nearest = i;
            }
        }
        return nearest;
    }

    /** The share of words that both have, in the same order. */
    private static double alike(List<String> one, List<String> other) {
        int changed =
                DiffUtils.diff(one, other).getDeltas().stream()
                        .mapToInt(delta -> delta.getSource().size() + delta.getTarget().size())
                        .sum();
        return 1 - (double) changed / (one.size() + other.size());
    }

    private static Line marked(List<String> older, List<String> newer) {
        var pieces = new ArrayList<Piece>();
        for (var delta : DiffUtils.diff(older, newer, true).getDeltas()) {
            switch (delta.getType()) {
                case EQUAL -> add(pieces, Kind.KEPT, delta.getSource().getLines());
                case DELETE, INSERT, CHANGE -> {
                    add(pieces, Kind.REMOVED, delta.getSource().getLines());
                    add(pieces, Kind.ADDED, delta.getTarget().getLines());
                }
            }
        }
        return new Line(pieces);
    }

    private static void add(List<Piece> pieces, Kind kind, List<String> words) {
        if (!words.isEmpty()) {
            pieces.add(new Piece(kind, String.join(" ", words)));
        }
    }

    private static Line kept(String line) {
        return whole(Kind.KEPT, line);
    }

    private static Line whole(Kind kind, String line) {
        return new Line(List.of(new Piece(kind, Objects.requireNonNull(line))));
    }

    private static List<String> words(String line) {
        return List.of(line.split("\\s+"));
    }
}
