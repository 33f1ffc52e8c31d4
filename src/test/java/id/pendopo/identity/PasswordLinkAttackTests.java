package id.pendopo.identity;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.House;
import id.pendopo.shared.Outcome.Refused;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Ways to a password that somebody keeps for later, when they may no longer send one. */
@Tag("store")
@House
class PasswordLinkAttackTests {

    private static final String UNIT = "RSK-INSPEKTORAT";
    private static final Map<String, String> PASSWORDS =
            Map.of("sandi", Newcomers.PASSWORD, "sandi2", Newcomers.PASSWORD);

    @LocalServerPort private int port;

    @Value("${pendopo.data}")
    private Path data;

    @Autowired private JdbcClient sql;
    @Autowired private PasswordChanges changes;
    @Autowired private AccountStore accounts;

    private Newcomers newcomers;

    @BeforeEach
    void open() {
        newcomers = new Newcomers(port, data, sql);
        sql.sql("delete from web.rate").update();
    }

    @Test
    void aLinkEndsWhenItsOwnerRisesAboveTheSender() {
        newcomers.officer("naik@rasuka.example", "jury", UNIT);
        var local = newcomers.officer("lokal5@rasuka.example", "admin", UNIT);
        var link = sent(local, "naik@rasuka.example");
        assertThat(new Browser(port).get(link).status()).isEqualTo(200);
        var page = newcomers.page("naik@rasuka.example");
        act(page + "/beri", Map.of("peran", "auditor", "unit", "RSK", "yakin", "ya"));
        assertThat(new Browser(port).get(link).status()).isEqualTo(410);
        assertThat(new Browser(port).post(link, PASSWORDS).status()).isEqualTo(410);
        act(page + "/cabut/auditor/RSK", Map.of());
        assertThat(new Browser(port).post(link, PASSWORDS).status()).isEqualTo(410);
    }

    @Test
    void aLinkEndsWithTheRoleOfItsSender() {
        newcomers.officer("tetap@rasuka.example", "jury", UNIT);
        var local = newcomers.officer("lokal6@rasuka.example", "admin", UNIT);
        var link = sent(local, "tetap@rasuka.example");
        act(newcomers.page("lokal6@rasuka.example") + "/cabut/admin/" + UNIT, Map.of());
        assertThat(new Browser(port).post(link, PASSWORDS).status()).isEqualTo(410);
        var again = newcomers.invitedAgain("tetap@rasuka.example");
        act(newcomers.page("lokal6@rasuka.example") + "/kunci", Map.of());
        assertThat(new Browser(port).post(again, PASSWORDS).status()).isEqualTo(303);
    }

    @Test
    void lockingAndUnlockingRevivesNoLink() {
        newcomers.officer("kuncibuka@rasuka.example", "jury", UNIT);
        var link = newcomers.invitedAgain("kuncibuka@rasuka.example");
        var page = newcomers.page("kuncibuka@rasuka.example");
        act(page + "/kunci", Map.of());
        act(page + "/buka", Map.of());
        assertThat(new Browser(port).post(link, PASSWORDS).status()).isEqualTo(410);
    }

    /** Somebody has the form open when a newer link is sent. */
    @Test
    void anOlderCodeDoesNotSpendANewerOne() {
        newcomers.officer("ganti5@rasuka.example", "jury", UNIT);
        var older = newcomers.invitedAgain("ganti5@rasuka.example");
        var owner = accounts.withEmail("ganti5@rasuka.example").getFirst();
        var newer = newcomers.invitedAgain("ganti5@rasuka.example");
        var code = older.substring(older.lastIndexOf('/') + 1);
        assertThat(changes.byCode(owner, code, Newcomers.PASSWORD, Newcomers.PASSWORD))
                .isInstanceOf(Refused.class);
        assertThat(new Browser(port).post(newer, PASSWORDS).status()).isEqualTo(303);
    }

    @Test
    void whoComesInByALinkIsWrittenDown() {
        newcomers.officer("catat5@rasuka.example", "jury", UNIT);
        assertThat(newcomers.acts("catat5@rasuka.example"))
                .containsSubsequence("identity.password_set", "identity.signed_in");
        assertThat(accounts.withEmail("catat5@rasuka.example").getFirst().lastSignIn()).isNotNull();
    }

    private String sent(Browser admin, String email) {
        var page = newcomers.page(email);
        return admin.submit(page, page + "/undang", Map.of())
                .found("http://localhost:\\d+(/petugas/sandi/[0-9A-Z-]+)");
    }

    private void act(String path, Map<String, String> fields) {
        assertThat(newcomers.admin().submit("/petugas/akun", path, fields).status())
                .as(path)
                .isEqualTo(303);
    }
}
