package id.pendopo.identity.passkey;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A key of an officer, as it is kept here: its public half.
 *
 * @param credential the name that the authenticator gave it
 * @param publicKey attested credential data
 * @param count of its signatures; 0 when it does not count
 * @param copies may it be copied between the devices of its owner?
 * @param name that its owner gave it
 */
record Passkey(
        UUID id,
        UUID account,
        byte[] credential,
        byte[] publicKey,
        long count,
        boolean copies,
        List<String> transports,
        String name,
        Instant since,
        @Nullable Instant lastUsed) {}
