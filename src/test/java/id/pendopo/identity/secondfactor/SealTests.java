package id.pendopo.identity.secondfactor;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.shared.OrganisationId;
import id.pendopo.shared.ServerSecret;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SealTests {

    private static final OrganisationId HOUSE = new OrganisationId(new UUID(1, 1));
    private static final UUID ACCOUNT = new UUID(2, 2);
    private static final byte[] PLAIN = "dua puluh bait rahasia".getBytes(StandardCharsets.UTF_8);

    private final Seal seal = new Seal(new ServerSecret(new byte[32]));

    @Test
    void whatIsSealedOpensForItsAccountAlone() {
        var sealed = seal.close(HOUSE, ACCOUNT, PLAIN);
        assertThat(seal.open(HOUSE, ACCOUNT, sealed).orElseThrow()).isEqualTo(PLAIN);
        assertThat(seal.open(HOUSE, new UUID(2, 3), sealed)).isEmpty();
        assertThat(seal.open(new OrganisationId(new UUID(1, 2)), ACCOUNT, sealed)).isEmpty();
    }

    @Test
    void whatIsSealedForAWhileOpensNoLonger() {
        var until = Instant.parse("2026-01-05T08:00:00Z");
        var sealed = seal.close(HOUSE, ACCOUNT, PLAIN, until);
        assertThat(seal.open(HOUSE, ACCOUNT, sealed, until.minusMillis(1)).orElseThrow())
                .isEqualTo(PLAIN);
        assertThat(seal.open(HOUSE, ACCOUNT, sealed, until)).isEmpty();
        assertThat(seal.open(HOUSE, new UUID(2, 3), sealed, until.minusMillis(1))).isEmpty();
    }

    @Test
    void theSameIsNeverSealedAlike() {
        assertThat(seal.close(HOUSE, ACCOUNT, PLAIN))
                .isNotEqualTo(seal.close(HOUSE, ACCOUNT, PLAIN));
    }

    @Test
    void whatWasChangedOrSealedElsewhereDoesNotOpen() {
        var sealed = seal.close(HOUSE, ACCOUNT, PLAIN);
        for (int i = 0; i < sealed.length; i++) {
            var changed = sealed.clone();
            changed[i] ^= 1;
            assertThat(seal.open(HOUSE, ACCOUNT, changed)).as("byte " + i).isEmpty();
        }
        var other = new byte[32];
        other[0] = 1;
        assertThat(new Seal(new ServerSecret(other)).open(HOUSE, ACCOUNT, sealed)).isEmpty();
        assertThat(seal.open(HOUSE, ACCOUNT, new byte[0])).isEmpty();
    }
}
