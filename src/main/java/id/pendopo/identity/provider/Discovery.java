package id.pendopo.identity.provider;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.oauth2.sdk.GeneralException;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import com.nimbusds.openid.connect.sdk.validators.IDTokenValidator;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the provider publishes of itself (OpenID Connect Discovery 1.0), read once an hour. */
@Component
class Discovery {

    static final int PATIENCE = 5_000;

    private static final Duration KEPT = Duration.ofHours(1);
    private static final int LONGEST = 200_000;

    /** Signatures with a public key; RS256 is the one that every provider must know. */
    private static final Set<JWSAlgorithm> ALGORITHMS =
            Set.of(
                    JWSAlgorithm.RS256,
                    JWSAlgorithm.RS384,
                    JWSAlgorithm.RS512,
                    JWSAlgorithm.PS256,
                    JWSAlgorithm.ES256);

    /** What was read, and when. */
    record Known(OIDCProviderMetadata metadata, IDTokenValidator validator, Instant since) {}

    private final ProviderSettings settings;
    private final Clock clock;
    private final AtomicReference<@Nullable Known> known = new AtomicReference<>();

    Discovery(ProviderSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    Known known() throws GeneralException, IOException {
        var kept = known.get();
        if (kept != null && clock.instant().isBefore(kept.since().plus(KEPT))) {
            return kept;
        }
        var fresh = read();
        known.set(fresh);
        return fresh;
    }

    void forget() {
        known.set(null);
    }

    private Known read() throws GeneralException, IOException {
        var issuer = new Issuer(settings.issuer());
        var metadata = OIDCProviderMetadata.resolve(issuer, PATIENCE, PATIENCE);
        var keys =
                JWKSourceBuilder.<SecurityContext>create(
                                metadata.getJWKSetURI().toURL(),
                                new DefaultResourceRetriever(PATIENCE, PATIENCE, LONGEST))
                        .build();
        var validator =
                new IDTokenValidator(
                        issuer,
                        new ClientID(settings.client()),
                        new JWSVerificationKeySelector<>(ALGORITHMS, keys),
                        null);
        return new Known(metadata, validator, clock.instant());
    }
}
