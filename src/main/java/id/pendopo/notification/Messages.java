package id.pendopo.notification;

import id.pendopo.access.Officer;
import id.pendopo.access.Role;
import id.pendopo.organisation.Organisations;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What became of messages. They belong to no unit, so only an administrator of the whole
 * organisation sees them.
 */
@Component
class Messages {

    private final MessageStore store;
    private final Organisations organisations;
    private final MailSettings settings;

    Messages(MessageStore store, Organisations organisations, MailSettings settings) {
        this.store = store;
        this.organisations = organisations;
        this.settings = settings;
    }

    boolean mayRead(Officer officer) {
        return officer.mayAt(organisations.root(officer.organisation()), Role.ADMIN);
    }

    @Transactional(readOnly = true)
    public long count(Officer officer, String state, String words) {
        return mayRead(officer) ? store.count(officer.organisation(), state, words) : 0;
    }

    @Transactional(readOnly = true)
    public List<Message> list(Officer officer, String state, String words, int limit, int offset) {
        return mayRead(officer)
                ? store.list(officer.organisation(), state, words, limit, offset)
                : List.of();
    }

    @Transactional(readOnly = true)
    public Optional<Message> find(Officer officer, UUID id) {
        return mayRead(officer) ? store.find(officer.organisation(), id) : Optional.empty();
    }

    /** Is there a mail server? */
    boolean leaving() {
        return settings.configured();
    }
}
