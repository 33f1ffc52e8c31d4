package id.pendopo.complaint.reporter;

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
        return this == REPLY || this == CONTEST || this == REOPEN;
    }

    static Optional<Act> of(String word) {
        return Stream.of(values()).filter(act -> act.word.equals(word)).findFirst();
    }
}
