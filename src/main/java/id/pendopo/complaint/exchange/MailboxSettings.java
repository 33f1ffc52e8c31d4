package id.pendopo.complaint.exchange;

import java.util.Locale;
import java.util.Set;

/**
 * The mailbox for complaints.
 *
 * @param host of the IMAP server; empty when there is none
 * @param security {@code tls}, {@code starttls}, or {@code none} within one’s own machine
 * @param folder where e-mails arrive
 * @param own addresses from which this house writes, in small letters
 */
record MailboxSettings(
        String host,
        int port,
        String user,
        String password,
        String security,
        String folder,
        Set<String> own) {

    private static final int TLS = 993;
    private static final int PLAIN = 143;

    /** A port that is not given follows from the security. */
    static MailboxSettings of(
            String host,
            String port,
            String user,
            String password,
            String security,
            String folder,
            Set<String> own) {
        var kind = security.strip().toLowerCase(Locale.ROOT);
        int usual = kind.equals("tls") ? TLS : PLAIN;
        return new MailboxSettings(
                host.strip(),
                port.isBlank() ? usual : Integer.parseInt(port.strip()),
                user.strip(),
                password,
                kind,
                folder.strip(),
                own);
    }

    boolean on() {
        return !host.isEmpty();
    }

    /** Is it one of the three? */
    boolean sound() {
        return Set.of("tls", "starttls", "none").contains(security);
    }

    boolean tls() {
        return security.equals("tls");
    }

    boolean startTls() {
        return security.equals("starttls");
    }

    /** Never with the password. */
    @Override
    public String toString() {
        return user + " at " + host + ":" + port + " (" + security + ")";
    }
}
