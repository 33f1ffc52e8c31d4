package id.pendopo.identity;

import id.pendopo.notification.Notifications;
import id.pendopo.organisation.Organisations;
import id.pendopo.shared.OrganisationId;
import id.pendopo.shared.Texts;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Letters that tell the holder of an account what happened to it. They are in Indonesian: in which
 * language an officer reads, nobody knows yet.
 */
@Component
public class AccountLetters {

    private final Notifications notifications;
    private final Organisations organisations;
    private final MessageSource messages;
    private final AccountStore accounts;

    AccountLetters(
            Notifications notifications,
            Organisations organisations,
            MessageSource messages,
            AccountStore accounts) {
        this.notifications = notifications;
        this.organisations = organisations;
        this.messages = messages;
        this.accounts = accounts;
    }

    /** The words in which letters are written. */
    public Texts texts() {
        return new Texts(messages, Texts.INDONESIAN);
    }

    /**
     * Puts a letter into the outbox, in the caller's transaction.
     *
     * @param key of its text; that of its subject ends with {@code .subject}
     * @param arguments of the text, after the name of the organisation
     */
    public void send(OrganisationId organisation, String email, String key, Object... arguments) {
        var texts = texts();
        var house = organisations.root(organisation).name();
        notifications.email(
                organisation,
                email,
                texts.t(key + ".subject", house),
                texts.t(key, Stream.concat(Stream.of(house), Stream.of(arguments)).toArray()));
    }

    /**
     * The same for the holder of an account of whom no more is known.
     *
     * @param arguments of the text, after the names of the organisation and of the holder
     */
    public void tell(OrganisationId organisation, UUID account, String key, Object... arguments) {
        var holder = accounts.find(organisation, account).orElseThrow();
        var all = Stream.concat(Stream.of(holder.name()), Stream.of(arguments)).toArray();
        send(organisation, holder.email(), key, all);
    }
}
