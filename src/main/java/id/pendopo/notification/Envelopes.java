package id.pendopo.notification;

import id.pendopo.shared.OrganisationId;
import id.pendopo.shared.ServerSecret;
import id.pendopo.web.Sealing;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Closes the recipients of messages that would tell who turned to the house. They are opened again
 * only to send the message: no officer and no copy of the database says to whom it went.
 */
@Component
class Envelopes {

    private final Sealing sealing;

    Envelopes(ServerSecret secret) {
        this.sealing = new Sealing(secret, "recipient of a message");
    }

    String close(OrganisationId organisation, UUID id, String recipient) {
        var plain = recipient.getBytes(StandardCharsets.UTF_8);
        return Base64.getEncoder().encodeToString(sealing.close(owner(organisation, id), plain));
    }

    /**
     * To whom it goes.
     *
     * @throws Ways.Unsendable if it was closed with another secret
     */
    String recipient(Message message) {
        if (!message.sealed()) {
            return message.recipient();
        }
        var closed = Base64.getDecoder().decode(message.recipient());
        return sealing.open(owner(message.organisation(), message.id()), closed)
                .map(plain -> new String(plain, StandardCharsets.UTF_8))
                .orElseThrow(
                        () -> new Ways.Unsendable("It was closed with another server's secret"));
    }

    private static String owner(OrganisationId organisation, UUID id) {
        return organisation.value() + "/" + id;
    }
}
