package id.pendopo.complaint.demo;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who handles cases in the example regency: the officers that have an account, and at all other
 * units somebody whose name the house does not know.
 */
record Staff(Map<String, UUID> accounts) {

    static final String DESK = "pengaduan@rasuka.example";
    static final String HEAD = "kepala@rasuka.example";
    static final String INSPECTOR = "pengawas@rasuka.example";

    private static final Map<String, String> AT =
            Map.of(
                    "RSK", DESK,
                    "RSK-MPP", DESK,
                    "RSK-DISDUKCAPIL", HEAD,
                    "RSK-INSPEKTORAT", INSPECTOR);
    private static final UUID SOMEBODY = new UUID(0, 21);

    /** Somebody who acts, and whose case it is then; nobody's where there is no account. */
    record Hand(String actor, @Nullable UUID account) {}

    Hand desk() {
        return hand("RSK");
    }

    Hand hand(String unit) {
        var account = accounts.get(AT.getOrDefault(unit, ""));
        return new Hand((account == null ? SOMEBODY : account).toString(), account);
    }
}
