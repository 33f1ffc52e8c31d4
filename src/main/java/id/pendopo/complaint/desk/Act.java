package id.pendopo.complaint.desk;

import id.pendopo.complaint.Complaint;
import id.pendopo.complaint.Move;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What an officer can do in a case, in the order in which it is offered, each with its address. */
enum Act {
    RELEASE(Move.RELEASE, "lepas"),
    REJECT(Move.REJECT, "tolak"),
    VERIFY(Move.VERIFY, "verifikasi"),
    ANSWER(Move.ANSWER, "jawab"),
    START(Move.START, "mulai"),
    RESUME(Move.RESUME, "lanjutkan"),
    ASK(Move.ASK, "tanya"),
    FORWARD(Move.FORWARD, "teruskan"),
    RETURN(Move.RETURN, "kembalikan"),
    PAUSE(Move.PAUSE, "tunda"),
    RECLASSIFY(Move.RECLASSIFY, "ubah-jenis"),
    ARCHIVE(Move.ARCHIVE, "arsip");

    private final Move move;
    private final String path;

    Act(Move move, String path) {
        this.move = move;
        this.path = path;
    }

    Move move() {
        return move;
    }

    String path() {
        return path;
    }

    /** Its name on the wire, such as {@code reclassify}. */
    String wire() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Does it choose a class and a category? */
    boolean classes() {
        return this == VERIFY || this == RECLASSIFY;
    }

    /** Does it choose a unit? */
    boolean hands() {
        return this == VERIFY || this == FORWARD;
    }

    /** Does somebody outside the desk read its words? */
    boolean toReporter() {
        return this == ANSWER || this == ASK || this == START;
    }

    static List<Act> possible(Complaint complaint) {
        return Stream.of(values()).filter(act -> complaint.may(act.move)).toList();
    }

    static Optional<Act> at(String path) {
        return Stream.of(values()).filter(act -> act.path.equals(path)).findFirst();
    }

    static Optional<Act> of(String wire) {
        return Stream.of(values()).filter(act -> act.wire().equals(wire)).findFirst();
    }
}
