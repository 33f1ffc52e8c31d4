package id.pendopo.complaint;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.pendopo.shared.Crockford;
import id.pendopo.shared.OrganisationId;
import id.pendopo.shared.ServerSecret;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The receipts of the open desk: 20 characters that only the reporter has. */
@Component
public class Receipts {

    private static final int LENGTH = 20;
    private static final String ROUTE = "complaint";

    private final ServerSecret secret;

    Receipts(ServerSecret secret) {
        this.secret = secret;
    }

    /** The receipt that a request with this key was or will be given; a random one without key. */
    public String of(OrganisationId organisation, @Nullable String key) {
        return key == null || key.isBlank()
                ? Crockford.grouped(Crockford.random(LENGTH))
                : secret.receipt(organisation, ROUTE, key);
    }

    /**
     * The receipt of the case that goes on with the one that this receipt opens. It is made of what
     * only the reporter has, and is the same each time.
     */
    public String following(OrganisationId organisation, String receipt) {
        var own = Crockford.read(receipt, LENGTH).orElseThrow();
        return secret.receipt(organisation, ROUTE, "lanjut/" + own);
    }

    /**
     * What the outbox calls the letter with the receipt of a case, apart from all later letters.
     */
    public static UUID letter(ComplaintId complaint) {
        return UUID.nameUUIDFromBytes(("receipt of " + complaint.value()).getBytes(UTF_8));
    }

    /** What is kept of it. */
    public byte[] kept(String receipt) {
        return secret.fingerprint(receipt);
    }

    /** What is kept of a receipt as somebody typed it; empty when it cannot be one. */
    public Optional<byte[]> typed(String typed) {
        return Crockford.read(typed, LENGTH).map(secret::fingerprint);
    }
}
