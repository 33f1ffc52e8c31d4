package id.pendopo.complaint.exchange;

import id.pendopo.shared.Verb;
import jakarta.mail.MessagingException;
import java.util.List;
import org.springframework.stereotype.Component;

/** {@code bin/pendopo doctor mailbox}: whether the mailbox for complaints can be read. */
@Component
class MailDoctor implements Verb {

    private final MailboxSettings settings;

    MailDoctor(MailboxSettings settings) {
        this.settings = settings;
    }

    @Override
    public String name() {
        return "doctor mailbox";
    }

    @Override
    public int run(List<String> arguments) {
        if (!arguments.isEmpty()) {
            System.err.println(name() + " takes no arguments");
            return 2;
        }
        return examine(settings);
    }

    static int examine(MailboxSettings settings) {
        if (!settings.on()) {
            System.out.println("well   No mailbox is set: complaints do not come by e-mail.");
            return 0;
        }
        if (!settings.sound()) {
            System.out.println("WRONG  The mailbox is not read: its security is unknown.");
            System.out.println("       Set PENDOPO_IMAP_SECURITY to tls, starttls or none.");
            return 1;
        }
        try (var box = Mailbox.open(settings)) {
            int flagged = box.flagged();
            if (flagged == 0) {
                System.out.println("well   The mailbox " + settings + " can be read.");
                return 0;
            }
            System.out.printf("WRONG  %d e-mails in %s could not be read.%n", flagged, settings);
            System.out.println(
                    "       They are flagged there. Read them, type the complaint in, and take");
            System.out.println("       the e-mail away; without its flag it is tried once more.");
            return 1;
        } catch (MessagingException e) {
            System.out.println("WRONG  The mailbox " + settings + " cannot be read:");
            System.out.println("       " + e.getMessage());
            System.out.println("       Check the settings PENDOPO_IMAP_….");
            return 1;
        }
    }
}
