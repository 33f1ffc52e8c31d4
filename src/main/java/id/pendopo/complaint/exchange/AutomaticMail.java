package id.pendopo.complaint.exchange;

import id.pendopo.complaint.exchange.Letter.Automatic;
import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Tells e-mails of machines from those of people: RFC 3834 (automatic answers), RFC 3464 (reports
 * on delivery), RFC 2919 (lists). They are never answered, so that no two machines write to each
 * other without end.
 */
final class AutomaticMail {

    private static final Pattern DAEMON =
            Pattern.compile("(mailer-daemon|postmaster|double-bounce)@.*");
    private static final Pattern NOBODY =
            Pattern.compile("(no-?reply|do-?not-?reply|tidak-?dibalas)([+._-].*)?@.*");

    private AutomaticMail() {}

    /** Null when a person wrote it. */
    static @Nullable Automatic why(Part message, String sender, Set<String> own)
            throws MessagingException {
        if (own.contains(sender)) {
            return Automatic.OWN;
        }
        boolean undelivered =
                message.isMimeType("multipart/report")
                        || DAEMON.matcher(sender).matches()
                        || first(message, "Return-Path").equals("<>");
        if (undelivered) {
            return Automatic.BOUNCE;
        }
        var submitted = first(message, "Auto-Submitted");
        var precedence = first(message, "Precedence");
        if (!submitted.isEmpty() && !submitted.startsWith("no")
                || precedence.equals("auto_reply")
                || has(message, "X-Autoreply", "X-Autorespond")
                || NOBODY.matcher(sender).matches()) {
            return Automatic.AUTOMATIC;
        }
        return has(message, "List-Id", "List-Post", "List-Unsubscribe")
                        || Set.of("bulk", "list", "junk").contains(precedence)
                ? Automatic.LIST
                : null;
    }

    private static boolean has(Part message, String... names) throws MessagingException {
        for (var name : names) {
            if (!first(message, name).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    private static String first(Part message, String name) throws MessagingException {
        var values = message.getHeader(name);
        return values == null
                ? ""
                : Stream.of(values).findFirst().orElse("").strip().toLowerCase(Locale.ROOT);
    }
}
