package id.pendopo.attachment;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * The memory that files may take while they come in, of all senders together and of each network.
 */
final class UploadRoom {

    private static final long MOST = 100L * 1024 * 1024;
    private static final long OF_ONE_NETWORK = 50L * 1024 * 1024;
    private static final int OF_VERSION_4 = 3;
    private static final int OF_VERSION_6 = 6;

    /** A proxy or a whole building: nobody can tell its people apart. */
    private static final String SHARED = "";

    private static final Map<String, Long> BY_NETWORK = new HashMap<>();
    private static long taken;

    private UploadRoom() {}

    /**
     * A share that takes nothing yet.
     *
     * @param address of the sender; its network is known only as long as the share is open
     */
    static Share share(String address) {
        return new Share(network(address));
    }

    private static synchronized boolean take(String network, int bytes) {
        long theirs = BY_NETWORK.getOrDefault(network, 0L) + bytes;
        boolean tooMuch = !network.equals(SHARED) && theirs > OF_ONE_NETWORK;
        if (tooMuch || taken + bytes > MOST) {
            return false;
        }
        BY_NETWORK.put(network, theirs);
        taken += bytes;
        return true;
    }

    private static synchronized void leave(String network, long bytes) {
        taken -= bytes;
        BY_NETWORK.computeIfPresent(
                network, (_, theirs) -> theirs > bytes ? Long.valueOf(theirs - bytes) : null);
    }

    private static String network(String address) {
        try {
            var known = InetAddress.ofLiteral(address);
            boolean unique = (known.getAddress()[0] & 0xfe) == 0xfc;
            boolean four = known instanceof Inet4Address;
            boolean shared =
                    known.isLoopbackAddress()
                            || known.isSiteLocalAddress()
                            || known.isLinkLocalAddress()
                            || !four && unique;
            int length = four ? OF_VERSION_4 : OF_VERSION_6;
            return shared ? SHARED : Arrays.toString(Arrays.copyOf(known.getAddress(), length));
        } catch (IllegalArgumentException _) {
            return SHARED;
        }
    }

    /** What one sender has of it. */
    static final class Share implements AutoCloseable {

        private final String network;
        private long mine;

        private Share(String network) {
            this.network = network;
        }

        /** False when there is no room left. */
        boolean take(int bytes) {
            boolean room = UploadRoom.take(network, bytes);
            mine += room ? bytes : 0;
            return room;
        }

        @Override
        public void close() {
            leave(network, mine);
            mine = 0;
        }
    }
}
