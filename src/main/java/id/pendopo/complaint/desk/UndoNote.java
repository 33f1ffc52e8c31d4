package id.pendopo.complaint.desk;

import id.pendopo.shared.Ids;
import jakarta.servlet.http.HttpSession;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * What was done with many cases in one step, kept in the officer's session so that each window
 * undoes its own. The last few are kept.
 */
record UndoNote(BulkAct act, List<Bulk.Undo> undos) {

    static final int MOST = 10;

    private static final String NAME = "complaint.desk.undo.";

    /** Gives what it is found by; empty when nothing of it can be undone. */
    String keep(HttpSession session) {
        if (undos.isEmpty()) {
            return "";
        }
        // The newest come first: what they are found by sorts by time.
        Collections.list(session.getAttributeNames()).stream()
                .filter(name -> name.startsWith(NAME))
                .sorted(Comparator.reverseOrder())
                .skip(MOST - 1)
                .forEach(session::removeAttribute);
        var id = Ids.next().toString();
        var lines = Stream.concat(Stream.of(act.path()), undos.stream().map(UndoNote::line));
        session.setAttribute(NAME + id, new ArrayList<>(lines.toList()));
        return id;
    }

    /** Empty when it was undone, when too many came after it, or in another session. */
    static Optional<UndoNote> find(HttpSession session, String id) {
        if (!(session.getAttribute(NAME + id) instanceof List<?> kept)) {
            return Optional.empty();
        }
        var lines = kept.stream().map(String::valueOf).toList();
        return BulkAct.at(lines.getFirst())
                .map(act -> new UndoNote(act, lines.stream().skip(1).map(UndoNote::undo).toList()));
    }

    static void forget(HttpSession session, String id) {
        session.removeAttribute(NAME + id);
    }

    private static String line(Bulk.Undo undo) {
        var handler = undo.handler() == null ? "-" : undo.handler().toString();
        return undo.code() + " " + undo.version() + " " + handler;
    }

    private static Bulk.Undo undo(String line) {
        var part = line.split(" ", -1);
        return new Bulk.Undo(
                part[0],
                Integer.parseInt(part[1]),
                part[2].equals("-") ? null : UUID.fromString(part[2]));
    }
}
