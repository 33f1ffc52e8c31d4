package id.pendopo.identity;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a session remembers of how it was opened. Where somebody sat is not among it: no address is
 * kept.
 *
 * @param version of the account when it signed in
 * @param handle names the session on pages; the session's own key never leaves its cookie
 */
public record SessionFacts(UUID account, int version, Instant since, UUID handle, Device device) {

    /** However busy, a session ends then. */
    static final Duration LONGEST = Duration.ofHours(12);

    /** The name under which Spring Session finds the sessions of an account. */
    private static final String ACCOUNT =
            "org.springframework.session.FindByIndexNameSessionRepository.PRINCIPAL_NAME_INDEX_NAME";

    private static final String VERSION = "version";
    private static final String SINCE = "since";
    private static final String HANDLE = "handle";
    private static final String DEVICE = "device";

    /** The facts among these attributes; empty when nobody is signed in with them. */
    public static Optional<SessionFacts> of(Function<String, @Nullable Object> attributes) {
        return attributes.apply(ACCOUNT) instanceof String account
                        && attributes.apply(VERSION) instanceof Integer version
                        && attributes.apply(SINCE) instanceof Long since
                        && attributes.apply(HANDLE) instanceof String handle
                        && attributes.apply(DEVICE) instanceof String device
                ? Optional.of(
                        new SessionFacts(
                                UUID.fromString(account),
                                version,
                                Instant.ofEpochMilli(since),
                                UUID.fromString(handle),
                                Device.read(device)))
                : Optional.empty();
    }

    /** The facts of the session in which a request came. */
    public static Optional<SessionFacts> of(HttpServletRequest request) {
        var session = request.getSession(false);
        return session == null ? Optional.empty() : of(session::getAttribute);
    }

    /** Has it not lasted too long? */
    public boolean fresh(Instant now) {
        return now.isBefore(since.plus(LONGEST));
    }

    void write(BiConsumer<String, Object> attributes) {
        attributes.accept(ACCOUNT, account.toString());
        attributes.accept(VERSION, version);
        attributes.accept(SINCE, since.toEpochMilli());
        attributes.accept(HANDLE, handle.toString());
        attributes.accept(DEVICE, device.toString());
    }
}
