package id.pendopo.identity;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.House;
import id.pendopo.access.OfficerNames;
import id.pendopo.organisation.Organisations;
import id.pendopo.shared.Texts;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The trail as an auditor reads it. */
@Tag("store")
@House
class TrailPagesTests {

    private static final String TRAIL = "/petugas/jejak-audit";

    @LocalServerPort private int port;

    @Value("${pendopo.data}")
    private Path data;

    @Autowired private JdbcClient sql;
    @Autowired private MessageSource messages;
    @Autowired private OfficerNames names;
    @Autowired private Organisations organisations;

    private Browser auditor;

    @BeforeEach
    void theAuditorIsIn() {
        var key = Browser.key(data, "auditor");
        auditor = new Browser(port);
        auditor.signIn(key.email(), key.password());
    }

    @Test
    void officersStandThereByNameAndActsInWords() {
        var page = auditor.get(TRAIL + "?aksi=identity.signed_in&pelaku=panjaitan");
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.body())
                .contains("Rizal Panjaitan", ">Masuk<", "/audit/kepala", "Utuh")
                .doesNotContain("auditor@rasuka.example");
        assertThat(auditor.get("/en" + TRAIL + "?aksi=identity.signed_in").body())
                .contains("Signed in", "Audit trail");
        assertThat(auditor.get("/petugas").body()).contains("href=\"" + TRAIL + "\"");
    }

    @Test
    void nothingFoundSaysSoAndAWrongDayIsRefused() {
        var nothing = auditor.get(TRAIL + "?pelaku=tidak%20ada%20orangnya");
        assertThat(nothing.status()).isEqualTo(200);
        assertThat(nothing.body()).contains("Tidak ada catatan yang cocok");
        var wrong = auditor.get(TRAIL + "?dari=2026-99-99&sebelum=x&sesudah=-1");
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.body()).contains("href=\"#dari\"", "value=\"2026-99-99\"");
        assertThat(auditor.get(TRAIL + "/cetak?dari=x").location()).isEqualTo(TRAIL + "?dari=x");
        assertThat(auditor.get(TRAIL + ".csv?dari=x").status()).isEqualTo(400);
    }

    @Test
    void theTableIsTakenAlongAndThatIsWrittenDown() {
        var table = auditor.get(TRAIL + ".csv?aksi=identity.signed_in");
        assertThat(table.header("Content-Type")).startsWith("text/csv");
        var lines = table.body().lines().toList();
        assertThat(lines.getFirst())
                .isEqualTo("\uFEFFnumber,at,actor,name,action,words,subject,details");
        assertThat(lines.subList(1, lines.size()))
                .isNotEmpty()
                .allMatch(line -> line.contains(",identity.signed_in,Masuk,"));
        assertThat(auditor.get(TRAIL + "?aksi=audit.taken").body())
                .contains("Jejak audit diunduh", "Rizal Panjaitan");
        assertThat(auditor.get(TRAIL + "/cetak?aksi=audit.taken").body())
                .contains("Jejak audit diunduh", "Rizal Panjaitan", "Ujung yang terbit");
    }

    @Test
    void everyActThatOccursHasWords() {
        var texts = new Texts(messages, Texts.INDONESIAN);
        var acts =
                sql.sql("select distinct action from audit.entry where action not like 'uji.%'")
                        .query(String.class)
                        .list();
        assertThat(acts)
                .isNotEmpty()
                .allSatisfy(act -> assertThat(texts.find("audit.action." + act)).isPresent());
    }

    @Test
    void onlyOfficersHaveNames() {
        var house = organisations.forHost("").organisation();
        var known =
                sql.sql("select id::text from identity.account where name = 'Rizal Panjaitan'")
                        .query(String.class)
                        .single();
        var asked = List.of(known, UUID.randomUUID().toString(), "sign-in", "", "1-2-3-4-5");
        assertThat(names.names(house, asked)).containsOnlyKeys(known);
        assertThat(names.called(house, "PANJAIT", 5)).containsExactly(known);
        assertThat(names.called(house, "%", 5)).isEmpty();
    }
}
