package id.pendopo.complaint.exchange;

import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.search.AndTerm;
import jakarta.mail.search.ComparisonTerm;
import jakarta.mail.search.FlagTerm;
import jakarta.mail.search.ReceivedDateTerm;
import jakarta.mail.search.SearchTerm;
import jakarta.mail.util.SharedByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;
import org.eclipse.angus.mail.imap.IMAPFolder;
import org.eclipse.angus.mail.imap.IMAPStore;

/** An open mailbox on a server that speaks IMAP. What was read is put into folders beside it. */
final class Mailbox implements AutoCloseable {

    /** Where e-mails go that became a case or a note. */
    static final String TAKEN = "Pendopo-diambil";

    /** Where those go that no person wrote. */
    static final String SKIPPED = "Pendopo-dilewati";

    private static final String PATIENCE = "20000";

    private final Store store;
    private final Folder folder;
    private final Map<String, Folder> beside = new HashMap<>();

    private Mailbox(Store store, Folder folder) {
        this.store = store;
        this.folder = folder;
    }

    static Mailbox open(MailboxSettings settings) throws MessagingException {
        var protocol = settings.tls() ? "imaps" : "imap";
        var properties = new Properties();
        var prefix = "mail." + protocol + ".";
        properties.put(prefix + "connectiontimeout", PATIENCE);
        properties.put(prefix + "timeout", PATIENCE);
        properties.put(prefix + "writetimeout", PATIENCE);
        properties.put(prefix + "ssl.checkserveridentity", "true");
        properties.put(prefix + "starttls.enable", Boolean.toString(settings.startTls()));
        properties.put(prefix + "starttls.required", Boolean.toString(settings.startTls()));
        // Reading alone must not change anything.
        properties.put(prefix + "peek", "true");
        var store = Session.getInstance(properties).getStore(protocol);
        try {
            store.connect(settings.host(), settings.port(), settings.user(), settings.password());
            var folder = store.getFolder(settings.folder());
            folder.open(Folder.READ_WRITE);
            return new Mailbox(store, folder);
        } catch (MessagingException | RuntimeException e) {
            store.close();
            throw e;
        }
    }

    /** What arrived since then and was neither put away nor flagged, the oldest first. */
    List<Message> waiting(Instant since, int most) throws MessagingException {
        var terms =
                new SearchTerm[] {
                    new FlagTerm(new Flags(Flags.Flag.FLAGGED), false),
                    new FlagTerm(new Flags(Flags.Flag.DELETED), false),
                    new ReceivedDateTerm(ComparisonTerm.GE, Date.from(since))
                };
        return Stream.of(folder.search(new AndTerm(terms))).limit(most).toList();
    }

    /** E-mails that could not be read and wait for a person. */
    int flagged() throws MessagingException {
        return folder.search(
                        new AndTerm(
                                new FlagTerm(new Flags(Flags.Flag.FLAGGED), true),
                                new FlagTerm(new Flags(Flags.Flag.DELETED), false)))
                .length;
    }

    /** The whole of it in memory, so that nothing more is asked of the server. */
    static MimeMessage whole(Message message, int most) throws MessagingException, IOException {
        var raw = new Bounded(most);
        message.writeTo(raw);
        var bytes = raw.toByteArray();
        LetterWeight.check(bytes);
        return new MimeMessage(message.getSession(), new SharedByteArrayInputStream(bytes));
    }

    /** What a server says of a size proves nothing. */
    private static final class Bounded extends ByteArrayOutputStream {

        private final int most;

        Bounded(int most) {
            this.most = most;
        }

        @Override
        public synchronized void write(int one) {
            room(1);
            super.write(one);
        }

        @Override
        public synchronized void write(byte[] some, int from, int length) {
            room(length);
            super.write(some, from, length);
        }

        private void room(int more) {
            if (count + (long) more > most) {
                throw new IllegalStateException("It is larger than the server said");
            }
        }
    }

    /** For a person to look at; or no more. */
    void flag(Message message, boolean on) throws MessagingException {
        message.setFlag(Flags.Flag.FLAGGED, on);
    }

    /** Puts it into a folder beside this one. */
    void away(Message message, String name) throws MessagingException {
        var target = beside.get(name);
        if (target == null) {
            target = beside(name);
            beside.put(name, target);
        }
        var messages = new Message[] {message};
        if (folder instanceof IMAPFolder imap && ((IMAPStore) store).hasCapability("MOVE")) {
            imap.moveMessages(messages, target);
        } else {
            folder.copyMessages(messages, target);
            message.setFlag(Flags.Flag.DELETED, true);
        }
    }

    private Folder beside(String name) throws MessagingException {
        var spaces = store.getPersonalNamespaces();
        var root = spaces.length == 0 ? store.getDefaultFolder() : spaces[0];
        var target = root.getFolder(name);
        if (!target.exists() && !target.create(Folder.HOLDS_MESSAGES)) {
            throw new MessagingException("The folder " + name + " cannot be made");
        }
        // Mail programs show only folders that are subscribed to.
        if (!target.isSubscribed()) {
            target.setSubscribed(true);
        }
        return target;
    }

    /** Did the server go away? */
    boolean gone() {
        return !store.isConnected() || !folder.isOpen();
    }

    @Override
    public void close() throws MessagingException {
        try {
            if (folder.isOpen()) {
                folder.close(false);
            }
        } finally {
            store.close();
        }
    }
}
