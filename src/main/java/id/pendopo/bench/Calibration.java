package id.pendopo.bench;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** A fixed piece of work, to tell a slow machine from slow code. */
final class Calibration {

    private static final int ROUNDS = 400;

    private Calibration() {}

    static void print() {
        System.out.printf(
                "calibration: %d ms for 400 MB of SHA-256, %d processors%n",
                milliseconds(), Runtime.getRuntime().availableProcessors());
    }

    /** Milliseconds for hashing 400 MB with SHA-256 on one thread. */
    private static long milliseconds() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            var block = new byte[1 << 20];
            long from = System.nanoTime();
            for (int i = 0; i < ROUNDS; i++) {
                digest.update(block);
            }
            if (digest.digest().length != 32) {
                throw new IllegalStateException("Not SHA-256");
            }
            return (System.nanoTime() - from) / 1_000_000;
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
