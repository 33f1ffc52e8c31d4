package id.pendopo.complaint.desk;

import jakarta.servlet.http.HttpSession;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * Remembers in the officer's session what was done with many cases last, so that it can be undone.
 */
final class UndoNote {

    private static final String NAME = "complaint.desk.undo";

    private UndoNote() {}

    static void keep(HttpSession session, List<Bulk.Undo> undos) {
        var lines = new ArrayList<String>();
        for (var undo : undos) {
            lines.add(
                    undo.code()
                            + " "
                            + undo.version()
                            + " "
                            + undo.held()
                            + " "
                            + (undo.handler() == null ? "-" : undo.handler()));
        }
        session.setAttribute(NAME, lines);
    }

    /** What was kept; it is forgotten then. */
    static List<Bulk.Undo> take(HttpSession session) {
        var kept = session.getAttribute(NAME);
        session.removeAttribute(NAME);
        if (!(kept instanceof List<?> lines)) {
            return List.of();
        }
        return lines.stream()
                .map(line -> String.valueOf(line).split(" ", -1))
                .map(
                        part ->
                                new Bulk.Undo(
                                        part[0],
                                        Integer.parseInt(part[1]),
                                        Boolean.parseBoolean(part[2]),
                                        part[3].equals("-") ? null : UUID.fromString(part[3])))
                .toList();
    }
}
