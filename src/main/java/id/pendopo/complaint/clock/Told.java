package id.pendopo.complaint.clock;

/**
 * How far the clocks of a case have run, in per cent of their limits: 0, 75, 90 or 100. What was
 * reached is told; what was told is not told again.
 */
public record Told(int total, int step) {

    public static final Told NOTHING = new Told(0, 0);

    /** Was all of this told? */
    public boolean covers(Told reached) {
        return reached.total <= total && reached.step <= step;
    }

    /** Both, the further of each. */
    public Told and(Told other) {
        return new Told(Math.max(total, other.total), Math.max(step, other.step));
    }

    /** The case turned: its step begins again. */
    public Told newStep() {
        return new Told(total, 0);
    }

    /** The total clock has another limit: what was told of the one before says nothing. */
    public Told newTotal() {
        return new Told(0, step);
    }
}
