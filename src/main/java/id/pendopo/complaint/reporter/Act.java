package id.pendopo.complaint.reporter;

import id.pendopo.complaint.Move;
import java.util.Optional;
import java.util.stream.Stream;

/** What a reporter may do with the own case, each on a page of its own. */
enum Act {
    REPLY("balas"),
    CONFIRM("setuju"),
    CONTEST("keberatan"),
    REOPEN("buka-lagi"),
    WITHDRAW("tarik"),
    RATE("nilai"),
    CORRECT("teks-umum"),
    /** Out of the cases with which an officer joined it. */
    LEAVE("keluar"),
    GO_ON("lanjut"),
    OMBUDSMAN("ombudsman");

    private final String word;

    Act(String word) {
        this.word = word;
    }

    /** The word in addresses. */
    String word() {
        return word;
    }

    /** May files come with it? */
    boolean brings() {
        return move().isPresent();
    }

    /** What files come with. */
    Optional<Move> move() {
        return switch (this) {
            case REPLY -> Optional.of(Move.REPLY);
            case CONTEST -> Optional.of(Move.CONTEST);
            case REOPEN -> Optional.of(Move.REOPEN);
            case CONFIRM, WITHDRAW, RATE, CORRECT, LEAVE, GO_ON, OMBUDSMAN -> Optional.empty();
        };
    }

    static Optional<Act> of(String word) {
        return Stream.of(values()).filter(act -> act.word.equals(word)).findFirst();
    }
}
