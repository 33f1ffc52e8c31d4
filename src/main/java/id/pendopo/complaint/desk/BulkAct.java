package id.pendopo.complaint.desk;

import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What can be done with many cases at once. What tells reporters something at once can't be undone.
 * A release can: it tells senders of e-mails some minutes later, and those who were told by then
 * keep their receipt although the case is held again.
 */
enum BulkAct {
    TAKE("ambil", null),
    FORWARD("teruskan", Act.FORWARD),
    ASK("tanya", Act.ASK),
    ANSWER("jawab", Act.ANSWER),
    RELEASE("lepas", Act.RELEASE),
    REJECT("tolak", Act.REJECT);

    private final String path;
    private final @Nullable Act act;

    BulkAct(String path, @Nullable Act act) {
        this.path = path;
        this.act = act;
    }

    String path() {
        return path;
    }

    /** The act in each case; null for taking them up. */
    @Nullable Act act() {
        return act;
    }

    /** Does it tell abuse from complaints? */
    boolean sorts() {
        return this == RELEASE || this == REJECT;
    }

    boolean undoable() {
        return this == TAKE || sorts();
    }

    static Optional<BulkAct> at(String path) {
        return Stream.of(values()).filter(one -> one.path.equals(path)).findFirst();
    }
}
