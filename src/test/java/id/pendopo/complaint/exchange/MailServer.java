package id.pendopo.complaint.exchange;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.Set;
import java.util.UUID;

/** Another maker’s server with a mailbox for complaints, and somebody who writes to it. */
final class MailServer implements AutoCloseable {

    static final String BOX = "kotak-aduan@rasuka.example";

    private final GreenMail server =
            new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_IMAP));
    private String writer;

    MailServer(String writer) {
        this.writer = writer;
        server.start();
        server.setUser(BOX, BOX, "sandi");
    }

    MailboxSettings settings() {
        return settings("sandi");
    }

    MailboxSettings settings(String password) {
        return settings(server.getImap().getPort(), password);
    }

    static MailboxSettings settings(int port, String password) {
        return MailboxSettings.of(
                "127.0.0.1", "" + port, BOX, password, "none", "INBOX", Set.of(BOX));
    }

    String writer() {
        return writer;
    }

    /** Somebody else writes from now on. */
    void writer(String other) {
        writer = other;
    }

    String head(String subject, String type) {
        return "From: Warga Rekaan <"
                + writer
                + ">\r\nTo: "
                + BOX
                + "\r\nSubject: "
                + subject
                + "\r\nMessage-ID: <"
                + UUID.randomUUID()
                + "@warga.example>\r\nMIME-Version: 1.0\r\nContent-Type: "
                + type
                + "\r\n";
    }

    String plain(String subject, String text) {
        return head(subject, "text/plain; charset=utf-8") + "\r\n" + text.replace("\n", "\r\n");
    }

    static String part(String type, String name, String base64) {
        return "--b\r\nContent-Type: "
                + type
                + "\r\nContent-Transfer-Encoding: base64\r\nContent-Disposition: attachment; filename=\""
                + name
                + "\"\r\n\r\n"
                + base64
                + "\r\n";
    }

    void deliver(String raw) throws MessagingException {
        var message =
                new MimeMessage(
                        Session.getInstance(new Properties()),
                        new ByteArrayInputStream(raw.getBytes(StandardCharsets.UTF_8)));
        server.getUserManager().getUser(BOX).deliver(message);
    }

    int in(String name) throws MessagingException {
        var store = Session.getInstance(new Properties()).getStore("imap");
        store.connect("127.0.0.1", server.getImap().getPort(), BOX, "sandi");
        try (store) {
            var folder = store.getFolder(name);
            if (!folder.exists()) {
                return 0;
            }
            folder.open(Folder.READ_ONLY);
            int there = 0;
            for (var message : folder.getMessages()) {
                there += message.isSet(Flags.Flag.DELETED) ? 0 : 1;
            }
            return there;
        }
    }

    @Override
    public void close() {
        server.stop();
    }
}
