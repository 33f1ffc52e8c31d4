package id.pendopo.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;

/** Finds a port on this machine's own address that nobody uses. */
final class FreePort {

    // Below the range from which Linux takes the ports of outgoing connections: one of those could
    // sit on the port just when the server has to come back to it.
    private static final int FIRST = 20_000;
    private static final int END = 32_000;

    private FreePort() {}

    /** The port before a crash is best, because clients may still know it. */
    static int preferring(@Nullable PidFile former) {
        return former != null && former.port() > 0 && isFree(former.port()) ? former.port() : any();
    }

    static int any() {
        for (int attempt = 0; attempt < 1_000; attempt++) {
            var port = ThreadLocalRandom.current().nextInt(FIRST, END);
            if (isFree(port)) {
                return port;
            }
        }
        throw new DatabaseUnavailable(
                "No free port between " + FIRST + " and " + END + " on 127.0.0.1.",
                "Stop programs that listen there.");
    }

    private static boolean isFree(int port) {
        try (var _ = new ServerSocket(port, 1, InetAddress.ofLiteral("127.0.0.1"))) {
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
