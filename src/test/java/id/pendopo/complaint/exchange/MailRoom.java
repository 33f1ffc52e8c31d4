package id.pendopo.complaint.exchange;

import id.pendopo.complaint.ComplaintCases;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** E-mails of the tests' own, read without a server. */
@Component
public class MailRoom {

    private static final Map<String, MailRoom> HOUSES = new ConcurrentHashMap<>();

    private final MailIntake intake;
    private final MailboxStore mailbox;
    private final ComplaintCases cases;
    private final Clock clock;

    MailRoom(MailIntake intake, MailboxStore mailbox, ComplaintCases cases, Clock clock) {
        this.intake = intake;
        this.mailbox = mailbox;
        this.cases = cases;
        this.clock = clock;
    }

    @EventListener
    void open(WebServerInitializedEvent event) {
        HOUSES.put("http://localhost:" + event.getWebServer().getPort(), this);
    }

    /** That of the house at this address. */
    public static MailRoom at(String address) {
        return Objects.requireNonNull(HOUSES.get(address), address);
    }

    /** A reply to our letter about a case, and what machines wrote meanwhile. */
    public void reply(String code) {
        looked(0, "");
        take(code, "Besok saya ke kantor.", null);
        take("Otomatis", "Saya cuti.", Letter.Automatic.AUTOMATIC);
        take("Tidak sampai", "", Letter.Automatic.BOUNCE);
    }

    /** How it stands with the mailbox. */
    public void looked(int broken, String trouble) {
        var now = clock.instant();
        var reached = trouble.isEmpty() ? now : null;
        mailbox.looked(
                cases.site().organisation(), new MailboxStore.State(now, reached, broken, trouble));
    }

    /** Each from somebody else, for one sender may not write very often on a day. */
    private void take(String subject, String text, Letter.Automatic automatic) {
        var one = UUID.randomUUID().toString();
        intake.take(
                cases.site(),
                new Letter(
                        one,
                        clock.instant().minus(Duration.ofHours(2)),
                        "warga-" + one + "@warga.example",
                        "Warga Rekaan",
                        List.of(),
                        subject,
                        text,
                        false,
                        List.of(),
                        automatic));
    }
}
