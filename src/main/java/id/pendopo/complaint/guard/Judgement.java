package id.pendopo.complaint.guard;

import java.time.Duration;

/**
 * What the guard thinks of a form.
 *
 * @param delay how long the house takes before it goes on, because the sender took no trouble
 */
public record Judgement(Verdict verdict, Duration delay) {

    /** Of what was judged before. */
    public static final Judgement NONE = new Judgement(Verdict.PASS, Duration.ZERO);

    /** What is to be done with it. */
    public enum Verdict {
        PASS,
        /** Taken as any other, after a while. */
        SLOW,
        /** Taken, and shown to nobody until an officer has released it. */
        HOLD
    }

    public boolean held() {
        return verdict == Verdict.HOLD;
    }

    /** Waits as long as it has to. */
    public void rest() {
        rest(delay);
    }

    public static void rest(Duration delay) {
        try {
            Thread.sleep(delay);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
