package id.pendopo.identity.citizen;

import id.pendopo.shared.OrganisationId;
import id.pendopo.shared.ServerSecret;
import id.pendopo.web.Sealing;
import java.nio.charset.StandardCharsets;
import org.springframework.stereotype.Component;

/** Keeps e-mail addresses so that the database alone tells nobody whose they are. */
@Component
class Addresses {

    private final ServerSecret secret;
    private final Sealing sealing;

    Addresses(ServerSecret secret) {
        this.secret = secret;
        this.sealing = new Sealing(secret, "citizen-address");
    }

    /** By this an address is found again. */
    byte[] mark(OrganisationId organisation, String email) {
        return secret.hmac("citizen-mark", organisation.value().toString(), email);
    }

    byte[] seal(OrganisationId organisation, String email) {
        var plain = email.getBytes(StandardCharsets.UTF_8);
        return sealing.close(organisation.value().toString(), plain);
    }

    String open(OrganisationId organisation, byte[] sealed) {
        var plain = sealing.open(organisation.value().toString(), sealed).orElseThrow();
        return new String(plain, StandardCharsets.UTF_8);
    }
}
