package id.pendopo.shared;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;

/** Identifiers made by the application. */
public final class Ids {

    private Ids() {}

    /** A version 7 UUID: it sorts by time of making. */
    public static UUID next() {
        return UuidCreator.getTimeOrderedEpoch();
    }

    /** A version 4 UUID, where the time of making must not be known. */
    public static UUID timeless() {
        return UUID.randomUUID();
    }
}
