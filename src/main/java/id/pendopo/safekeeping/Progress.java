package id.pendopo.safekeeping;

import java.io.PrintStream;

/** Tells who waits how far long work has come: a line every few seconds, none for short work. */
final class Progress {

    private static final long PAUSE = 2_000_000_000L;

    private final PrintStream out;
    private final String what;
    private int steps;
    private final int of;
    private long last = System.nanoTime();

    Progress(PrintStream out, String what, int of) {
        this.out = out;
        this.what = what;
        this.of = of;
    }

    /** Begins the next part. */
    void step(String name) {
        steps++;
        if (System.nanoTime() - last > PAUSE) {
            last = System.nanoTime();
            out.printf("%s: part %d of %d, %s%n", what, steps, of, name);
        }
    }
}
