package id.pendopo.identity.secondfactor;

import id.pendopo.shared.OrganisationId;
import id.pendopo.shared.ServerSecret;
import id.pendopo.web.Sealing;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Seals the secret of an authenticator app for its account. */
@Component
class Seal {

    private final Sealing sealing;

    Seal(ServerSecret secret) {
        this.sealing = new Sealing(secret, "second-factor");
    }

    byte[] close(OrganisationId organisation, UUID account, byte[] plain) {
        return sealing.close(owner(organisation, account), plain);
    }

    /** Empty when it was not sealed here for this account. */
    Optional<byte[]> open(OrganisationId organisation, UUID account, byte[] sealed) {
        return sealing.open(owner(organisation, account), sealed);
    }

    /** For a while. */
    byte[] close(OrganisationId organisation, UUID account, byte[] plain, Instant until) {
        var dated = ByteBuffer.allocate(Long.BYTES + plain.length);
        dated.putLong(until.toEpochMilli()).put(plain);
        return close(organisation, account, dated.array());
    }

    /** Empty when it was not sealed here for this account, or when its time is over. */
    Optional<byte[]> open(OrganisationId organisation, UUID account, byte[] sealed, Instant now) {
        return open(organisation, account, sealed)
                .filter(dated -> dated.length > Long.BYTES)
                .filter(dated -> now.toEpochMilli() < ByteBuffer.wrap(dated).getLong())
                .map(dated -> Arrays.copyOfRange(dated, Long.BYTES, dated.length));
    }

    private static String owner(OrganisationId organisation, UUID account) {
        return organisation.value() + "/" + account;
    }
}
