package id.pendopo.followup.follower;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.House;
import id.pendopo.catalogue.Clerk;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who asked and said yes is told once of each thing that happens, and nobody else is. */
@House
@Tag("store")
class FollowerTests {

    private static final Pattern LINK =
            Pattern.compile("http://localhost:\\d+(/\\S*/langganan/[0-9a-f-]{36}/\\w+)");
    private static final String PUBLIC_AT =
            """
            select c.code
              from followup.commitment c
              join followup.finding f
                on f.organisation_id = c.organisation_id and f.id = c.finding_id
              join organisation.unit u on u.organisation_id = c.organisation_id and u.id = c.unit_id
             where f.public_on is not null and u.code = :unit
             order by c.id
             limit 1
            """;
    private static final String UNITS =
            """
            select distinct u.code
              from followup.commitment c
              join followup.finding f
                on f.organisation_id = c.organisation_id and f.id = c.finding_id
              join organisation.unit u on u.organisation_id = c.organisation_id and u.id = c.unit_id
             where f.public_on is not null and u.parent_id is not null
             order by 1
             limit 2
            """;

    @LocalServerPort private int port;
    @Autowired private JdbcClient sql;
    @Autowired private Followers followers;

    @Value("${pendopo.data}")
    private Path data;

    private Clerk clerk;
    private String unit;
    private String otherUnit;
    private String code;
    private String other;

    @BeforeEach
    void enter() {
        clerk = new Clerk(port, data);
        var units = sql.sql(UNITS).query(String.class).list();
        unit = units.getFirst();
        otherUnit = units.getLast();
        code = at(unit);
        other = at(otherUnit);
        forgetWhatHappened();
    }

    /** What was told in other tests a minute ago would be news here, too. */
    private void forgetWhatHappened() {
        sql.sql("delete from followup.event where by = 'uji'").update();
        sql.sql(
                        """
                        update followup.event
                           set at = at - interval '5 minutes'
                         where at > now() - interval '5 minutes'
                        """)
                .update();
    }

    @Test
    void nobodyIsToldBeforeTheReaderOfTheMailboxSaidYes() {
        var form = "/tindak-lanjut/" + code + "/ikuti";
        assertThat(clerk.read("/tindak-lanjut/" + code).body()).contains(form);
        var link = asked(form, "siti@pengikut.example");
        happened(code, "Pertama", 300);
        followers.tell();
        assertThat(letters("siti@pengikut.example")).hasSize(1);
        assertThat(clerk.read(link).body()).contains("Mulai langganan?", "siti@pengikut.example");
        assertThat(clerk.send(link, Map.of("jawab", "ya")).status()).isEqualTo(303);
        assertThat(clerk.read(link).body()).contains("Langganan aktif");
        happened(code, "Kedua", 61);
        happened(other, "Tetangga", 61);
        followers.tell();
        followers.tell();
        var letters = letters("siti@pengikut.example");
        assertThat(letters).as("once").hasSize(2);
        assertThat(letters.getLast())
                .contains("Kabar dari petugas. Kedua", "/tindak-lanjut/" + code, link)
                .doesNotContain("Pertama", "Tetangga");
        var ended = clerk.send(link, Map.of("jawab", "berhenti"));
        assertThat(ended.location()).endsWith(form + "/berhenti");
        assertThat(clerk.read(link).status()).isEqualTo(404);
        assertThat(kept("siti@pengikut.example")).isZero();
        happened(code, "Ketiga", 61);
        followers.tell();
        assertThat(letters("siti@pengikut.example")).hasSize(2);
    }

    @Test
    void whoFollowsAUnitHearsOfAllItsPromisesAndOfNoOthers() {
        var form = "/tindak-lanjut/unit/" + unit + "/ikuti";
        assertThat(clerk.read("/tindak-lanjut/unit/" + unit).body()).contains(form);
        var link = asked(form, "warga@pengikut.example");
        clerk.send(link, Map.of("jawab", "ya"));
        happened(other, "Di tempat lain", 61);
        followers.tell();
        assertThat(letters("warga@pengikut.example")).as("nothing of this unit").hasSize(1);
        happened(code, "Di sini", 61);
        followers.tell();
        assertThat(letters("warga@pengikut.example").getLast())
                .contains("Di sini", "/tindak-lanjut/" + code)
                .doesNotContain("Di tempat lain");
    }

    @Test
    void theAnswerIsTheSameForAnAddressThatIsKnownAndForOneThatIsNot() {
        var form = "/tindak-lanjut/" + code + "/ikuti";
        var link = asked(form, "budi@pengikut.example");
        clerk.send(link, Map.of("jawab", "ya"));
        var again = clerk.send("/en" + form, Map.of("email", " Budi@Pengikut.example "));
        var another = clerk.send("/en" + form, Map.of("email", "lain@pengikut.example"));
        assertThat(again.status()).isEqualTo(another.status()).isEqualTo(303);
        assertThat(again.location()).isEqualTo(another.location());
        assertThat(kept("budi@pengikut.example")).isOne();
        assertThat(letters("budi@pengikut.example").getLast())
                .as("in the language that was confirmed")
                .contains("sudah mendapat kabar", link);
    }

    @Test
    void aForeignLinkOpensNothing() {
        var link = asked("/tindak-lanjut/" + code + "/ikuti", "ani@pengikut.example");
        var changed = link.substring(0, link.length() - 1) + (link.endsWith("0") ? "1" : "0");
        assertThat(clerk.read(changed).status()).isEqualTo(404);
        assertThat(clerk.send(changed, Map.of("jawab", "ya")).status()).isEqualTo(404);
        assertThat(clerk.read("/tindak-lanjut/langganan/x/y").status()).isEqualTo(404);
        assertThat(clerk.send(link, Map.of("jawab", "mungkin")).status()).isEqualTo(400);
    }

    @Test
    void whatIsNotPublicCannotBeFollowed() {
        assertThat(clerk.read("/tindak-lanjut/RSK-TIDAK-ADA/ikuti").status()).isEqualTo(404);
        assertThat(clerk.read("/tindak-lanjut/unit/TIDAK-ADA/ikuti").status()).isEqualTo(404);
    }

    @Test
    void whatIsHiddenLaterIsToldNoMoreAndCanBeLeft() {
        var link = asked("/tindak-lanjut/" + code + "/ikuti", "tetap@pengikut.example");
        clerk.send(link, Map.of("jawab", "ya"));
        happened(code, "Rahasia", 61);
        known(code, false);
        try {
            followers.tell();
            assertThat(letters("tetap@pengikut.example")).hasSize(1);
            assertThat(clerk.read(link).body()).contains("Langganan aktif");
            assertThat(clerk.send(link, Map.of("jawab", "berhenti")).location())
                    .endsWith("/tindak-lanjut");
            assertThat(kept("tetap@pengikut.example")).isZero();
        } finally {
            known(code, true);
        }
    }

    private void known(String code, boolean known) {
        sql.sql(
                        """
                        update followup.finding
                           set public_on = case when :known then found_on end
                         where id = (select finding_id from followup.commitment where code = :code)
                        """)
                .param("code", code)
                .param("known", known)
                .update();
    }

    @Test
    void mistakesAreNamedAndTooManyLettersAreNotSent() {
        var form = "/tindak-lanjut/" + code + "/ikuti";
        assertThat(clerk.send(form, Map.of()).body()).contains("Tulis alamat surel Anda");
        var wrong = clerk.send(form, Map.of("email", "bukan alamat"));
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.body()).contains("value=\"bukan alamat\"", "href=\"#email\"");
        var wish = Map.of("email", "banyak@pengikut.example");
        for (int i = 0; i < 5; i++) {
            assertThat(clerk.send(form, wish).status()).isEqualTo(303);
        }
        assertThat(clerk.send(form, wish).status()).isEqualTo(429);
        assertThat(letters("banyak@pengikut.example")).hasSize(5);
    }

    @Test
    void whoNeverSaidYesIsForgottenAfterAWeek() {
        asked("/tindak-lanjut/" + code + "/ikuti", "lupa@pengikut.example");
        followers.forget();
        assertThat(kept("lupa@pengikut.example")).isOne();
        sql.sql(
                        """
                        update followup.follower
                           set asked_at = now() - interval '8 days'
                         where email = 'lupa@pengikut.example'
                        """)
                .update();
        followers.forget();
        assertThat(kept("lupa@pengikut.example")).isZero();
    }

    private String at(String unit) {
        return sql.sql(PUBLIC_AT).param("unit", unit).query(String.class).single();
    }

    private String asked(String form, String email) {
        var answer = clerk.send(form, Map.of("email", email));
        assertThat(answer.location()).endsWith(form + "/terkirim");
        var matcher = LINK.matcher(letters(email).getLast());
        assertThat(matcher.find()).isTrue();
        return matcher.group(1);
    }

    /** More than a minute ago, so that it is told at once. */
    private void happened(String code, String words, int seconds) {
        sql.sql(
                        """
                        insert into followup.event
                               (organisation_id, id, commitment_id, kind, by, at, words)
                        select organisation_id, gen_random_uuid(), id, 'NOTED', 'uji',
                               now() - make_interval(secs => :seconds), :words
                          from followup.commitment
                         where code = :code
                        """)
                .param("code", code)
                .param("words", words)
                .param("seconds", seconds)
                .update();
        sql.sql(
                        """
                        update followup.follower
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
        return sql.sql("select count(*) from followup.follower where email = :email")
                .param("email", email)
                .query(Long.class)
                .single();
    }
}
