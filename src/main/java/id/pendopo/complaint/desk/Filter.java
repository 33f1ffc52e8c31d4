package id.pendopo.complaint.desk;

import java.util.stream.Stream;

/** Which cases an officer looks at, each with its address. */
public enum Filter {
    /** The officer's own, and those that nobody took up at the officer's own units. */
    MINE("saya", true),
    LATE("lewat", true),
    TODAY("hari-ini", true),
    /** The reporter has to say something. */
    WAITING("menunggu", true),
    UNVERIFIED("baru", true),
    /** A machine took them for abuse; only the desk of the whole sees them. */
    HELD("ditahan", true),
    OPEN("terbuka", true),
    SECRET("rahasia", true),
    /** Also ended ones, but not what a machine held. */
    ALL("semua", false);

    private final String path;
    private final boolean open;

    Filter(String path, boolean open) {
        this.path = path;
        this.open = open;
    }

    public String path() {
        return path;
    }

    /** Only cases that go on. */
    public boolean open() {
        return open;
    }

    boolean task() {
        return ordinal() <= WAITING.ordinal();
    }

    static Filter at(String path) {
        return Stream.of(values()).filter(one -> one.path.equals(path)).findFirst().orElse(MINE);
    }
}
