package id.pendopo.safekeeping;

import java.io.PrintStream;

/** Tells who waits how far long work has come: a line every few seconds, none for short work. */
final class Progress {

    private static final long PAUSE = 3_000_000_000L;

    private final PrintStream out;
    private final String what;
    private final int of;
    private int steps;
    private String name = "";
    private long bytes;
    private long last = System.nanoTime();

    Progress(PrintStream out, String what, int of) {
        this.out = out;
        this.what = what;
        this.of = of;
    }

    /** Begins the next part. */
    void step(String name) {
        steps++;
        this.name = name;
        moved(0);
    }

    /** So many bytes more of this part. */
    void moved(int more) {
        bytes += more;
        if (System.nanoTime() - last > PAUSE) {
            last = System.nanoTime();
            out.printf(
                    "%s: part %d of %d, %s, %d MB so far%n",
                    what, steps, of, name, bytes / 1_000_000);
        }
    }
}
