package id.pendopo.catalogue.subscription;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.House;
import id.pendopo.catalogue.Clerk;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

/** Who asked and said yes is told of each decision about a standard, once, and nobody else is. */
@House
@Tag("store")
class SubscriptionTests {

    private static final String FOLLOW = "/layanan/RSK-KK-HILANG/langganan";
    private static final Pattern LINK =
            Pattern.compile("http://localhost:\\d+(/\\S*/langganan/[0-9a-f-]{36}/\\w+)");

    @LocalServerPort private int port;
    @Autowired private JdbcClient sql;
    @Autowired private Subscriptions subscriptions;

    @Value("${pendopo.data}")
    private Path data;

    private Clerk clerk;

    @BeforeEach
    void enter() {
        clerk = new Clerk(port, data);
    }

    @Test
    void nobodyIsToldBeforeTheReaderOfTheMailboxSaidYes() {
        var link = asked("siti@contoh.example");
        decided("Pertama", 300);
        subscriptions.tell();
        assertThat(letters("siti@contoh.example")).hasSize(1);
        assertThat(clerk.read(link).body()).contains("Mulai langganan?", "siti@contoh.example");
        assertThat(clerk.send(link, Map.of("jawab", "ya")).status()).isEqualTo(303);
        assertThat(clerk.read(link).body()).contains("Langganan aktif");
        decided("Kedua", 61);
        subscriptions.tell();
        subscriptions.tell();
        var letters = letters("siti@contoh.example");
        assertThat(letters).as("once").hasSize(2);
        assertThat(letters.getLast())
                .contains("Kedua", "/layanan/RSK-KK-HILANG/standar/1", link)
                .doesNotContain("Pertama");
        var ended = clerk.send(link, Map.of("jawab", "berhenti"));
        assertThat(ended.location()).endsWith(FOLLOW + "/berhenti");
        assertThat(clerk.read(link).status()).isEqualTo(404);
        assertThat(kept("siti@contoh.example")).isZero();
        decided("Ketiga", 61);
        subscriptions.tell();
        assertThat(letters("siti@contoh.example")).hasSize(2);
    }

    @Test
    void theAnswerIsTheSameForAnAddressThatIsKnownAndForOneThatIsNot() {
        var link = asked("budi@contoh.example");
        clerk.send(link, Map.of("jawab", "ya"));
        var again = clerk.send(FOLLOW, Map.of("email", " Budi@Contoh.example "));
        var other = clerk.send(FOLLOW, Map.of("email", "lain@contoh.example"));
        assertThat(again.status()).isEqualTo(other.status()).isEqualTo(303);
        assertThat(again.location()).isEqualTo(other.location());
        assertThat(kept("budi@contoh.example")).isOne();
        assertThat(letters("budi@contoh.example").getLast()).contains("sudah mendapat kabar", link);
    }

    @Test
    void whoeverAsksAgainChangesNothingOfWhatWasConfirmed() {
        var link = asked("tetap@contoh.example");
        clerk.send(link, Map.of("jawab", "ya"));
        clerk.send("/en" + FOLLOW, Map.of("email", "tetap@contoh.example"));
        assertThat(letters("tetap@contoh.example").getLast()).contains("sudah mendapat kabar");
        assertThat(clerk.read(link).body()).contains("Langganan aktif");
    }

    @Test
    void aForeignLinkOpensNothing() {
        var link = asked("ani@contoh.example");
        var changed = link.substring(0, link.length() - 1) + (link.endsWith("0") ? "1" : "0");
        assertThat(clerk.read(changed).status()).isEqualTo(404);
        assertThat(clerk.send(changed, Map.of("jawab", "ya")).status()).isEqualTo(404);
        assertThat(clerk.read("/layanan/langganan/x/y").status()).isEqualTo(404);
        assertThat(clerk.send(link, Map.of("jawab", "mungkin")).status()).isEqualTo(400);
    }

    @Test
    void mistakesAreNamedAndTooManyLettersAreNotSent() {
        assertThat(clerk.send(FOLLOW, Map.of()).body()).contains("Tulis alamat surel Anda");
        var wrong = clerk.send(FOLLOW, Map.of("email", "bukan alamat"));
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.body()).contains("value=\"bukan alamat\"", "href=\"#email\"");
        var wish = Map.of("email", "banyak@contoh.example");
        for (int i = 0; i < 5; i++) {
            assertThat(clerk.send(FOLLOW, wish).status()).isEqualTo(303);
        }
        assertThat(clerk.send(FOLLOW, wish).status()).isEqualTo(429);
        assertThat(letters("banyak@contoh.example")).hasSize(5);
    }

    @Test
    void whoNeverSaidYesIsForgottenAfterAWeek() {
        asked("lupa@contoh.example");
        subscriptions.forget();
        assertThat(kept("lupa@contoh.example")).isOne();
        sql.sql(
                        """
                        update catalogue.subscription
                           set asked_at = now() - interval '8 days'
                         where email = 'lupa@contoh.example'
                        """)
                .update();
        subscriptions.forget();
        assertThat(kept("lupa@contoh.example")).isZero();
    }

    @Test
    void theFeedHasEveryDecisionInBothLanguages() throws Exception {
        decided("Alasan <dengan> & tanda", 61);
        var feed = feed("/layanan/RSK-KK-HILANG/perubahan.atom");
        assertThat(feed.getNamespaceURI()).isEqualTo("http://www.w3.org/2005/Atom");
        assertThat(feed.getAttribute("xml:lang")).isEqualTo("id");
        assertThat(feed.getElementsByTagName("entry").getLength()).isPositive();
        assertThat(feed.getTextContent()).contains("Alasan <dengan> & tanda", "ditinjau pada");
        assertThat(feed("/en/layanan/perubahan.atom").getTextContent())
                .contains("KTP-el", "Changes of service standards");
        assertThat(clerk.read("/layanan/TIDAK-ADA/perubahan.atom").status()).isEqualTo(404);
    }

    private Element feed(String path) throws Exception {
        var factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder()
                .parse(new InputSource(new StringReader(clerk.read(path).body())))
                .getDocumentElement();
    }

    private String asked(String email) {
        var answer = clerk.send(FOLLOW, Map.of("email", email));
        assertThat(answer.location()).endsWith(FOLLOW + "/terkirim");
        var matcher = LINK.matcher(letters(email).getLast());
        assertThat(matcher.find()).isTrue();
        return matcher.group(1);
    }

    /** More than a minute ago, so that it is told at once. */
    private void decided(String reason, int seconds) {
        sql.sql(
                        """
                        insert into catalogue.standard_event
                               (organisation_id, id, service_id, version, kind, on_date, reason, at)
                        select organisation_id, gen_random_uuid(), id, 1, 'REVIEWED', current_date,
                               :reason, now() - make_interval(secs => :seconds)
                          from catalogue.service
                         where code = 'RSK-KK-HILANG'
                        """)
                .param("reason", reason)
                .param("seconds", seconds)
                .update();
        sql.sql(
                        """
                        update catalogue.subscription
                           set told_until = told_until - interval '62 seconds'
                         where confirmed_at is not null
                        """)
                .update();
    }

    private List<String> letters(String email) {
        return sql.sql(
                        """
                        select body
                          from notification.message
                         where recipient = :email
                         order by id
                        """)
                .param("email", email)
                .query(String.class)
                .list();
    }

    private long kept(String email) {
        return sql.sql("select count(*) from catalogue.subscription where email = :email")
                .param("email", email)
                .query(Long.class)
                .single();
    }
}
