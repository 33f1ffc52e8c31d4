package id.pendopo.followup.desk;

import id.pendopo.followup.Status;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What an officer does with a commitment. */
enum Act {
    START("mulai"),
    NOTE("catatan"),
    EVIDENCE("bukti"),
    FINISH("selesai"),
    REDATE("tanggal"),
    CANCEL("batal"),
    REOPEN("buka");

    private final String path;

    Act(String path) {
        this.path = path;
    }

    /** The last part of its address. */
    String path() {
        return path;
    }

    boolean fits(Status status) {
        return switch (this) {
            case START -> status == Status.PLANNED;
            case NOTE, FINISH, REDATE, CANCEL -> status.open();
            case EVIDENCE -> status != Status.CANCELLED;
            case REOPEN -> !status.open();
        };
    }

    static List<Act> of(Status status) {
        return Stream.of(values()).filter(act -> act.fits(status)).toList();
    }

    static Optional<Act> at(String path) {
        return Stream.of(values()).filter(act -> act.path.equals(path)).findFirst();
    }
}
