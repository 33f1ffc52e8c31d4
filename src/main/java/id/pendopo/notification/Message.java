package id.pendopo.notification;

import id.pendopo.shared.OrganisationId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A message in the outbox.
 *
 * @param recipient an address, or a telephone number
 * @param sealed the recipient is encrypted: nobody in the house is to learn it, and it is emptied
 *     when the message has ended
 * @param confidential the body holds a secret: shown to nobody, emptied when the message has ended
 * @param attempts how often sending was tried
 * @param reason what the mail server, or the way to it, said last
 * @param ended when it was sent or given up
 */
record Message(
        OrganisationId organisation,
        UUID id,
        Channel channel,
        String recipient,
        String subject,
        String body,
        boolean confidential,
        boolean sealed,
        State state,
        int attempts,
        String reason,
        Instant created,
        Instant next,
        @Nullable Instant ended) {

    /** What has become of it. */
    enum State {
        WAITING,
        SENT,
        FAILED
    }

    /** How long to wait after each failure: in all a little more than two days. */
    private static final List<Duration> DELAYS =
            List.of(
                    Duration.ofMinutes(1),
                    Duration.ofMinutes(5),
                    Duration.ofMinutes(15),
                    Duration.ofHours(1),
                    Duration.ofHours(4),
                    Duration.ofHours(12),
                    Duration.ofHours(36));

    /** News that old would confuse more than help. */
    private static final Duration STALE = Duration.ofDays(3);

    static Message fresh(
            OrganisationId organisation,
            UUID id,
            Channel channel,
            String recipient,
            String subject,
            String body,
            boolean confidential,
            boolean sealed,
            Instant now) {
        return new Message(
                organisation,
                id,
                channel,
                recipient,
                subject,
                body,
                confidential,
                sealed,
                State.WAITING,
                0,
                "",
                now,
                now,
                null);
    }

    boolean stale(Instant now) {
        return created.plus(STALE).isBefore(now);
    }

    Message sent(Instant now) {
        return ended(State.SENT, attempts + 1, "", now);
    }

    /** Waits longer after each failure; after the last one it is given up. */
    Message notSent(String why, Instant now) {
        if (attempts >= DELAYS.size()) {
            return ended(State.FAILED, attempts + 1, why, now);
        }
        var next = now.plus(DELAYS.get(attempts));
        return new Message(
                organisation,
                id,
                channel,
                recipient,
                subject,
                body,
                confidential,
                sealed,
                State.WAITING,
                attempts + 1,
                why,
                created,
                next,
                null);
    }

    /** Given up, since trying again can't help. */
    Message givenUp(String why, Instant now) {
        return ended(State.FAILED, attempts + 1, why, now);
    }

    /** It is too old; it may be that it was never tried. */
    Message expired(String why, Instant now) {
        return ended(State.FAILED, attempts, why, now);
    }

    private Message ended(State end, int tries, String why, Instant now) {
        return new Message(
                organisation,
                id,
                channel,
                sealed ? "" : recipient,
                subject,
                confidential ? "" : body,
                confidential,
                sealed,
                end,
                tries,
                why,
                created,
                next,
                now);
    }
}
