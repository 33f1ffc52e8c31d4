package id.pendopo.identity;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.House;
import id.pendopo.identity.secondfactor.Phone;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Somebody sits at a desk where an officer forgot to sign out. */
@Tag("store")
@House
class OwnerTests {

    private static final String PAGE = "/petugas/akun/dua-langkah";
    private static final String OFF = PAGE + "/matikan";
    private static final String RENEW = PAGE + "/kode-baru";

    @LocalServerPort private int port;

    @Value("${pendopo.data}")
    private Path data;

    @Autowired private JdbcClient sql;

    private Newcomers newcomers;

    @BeforeEach
    void open() {
        newcomers = new Newcomers(port, data, sql);
        sql.sql("delete from web.rate").update();
    }

    @Test
    void aSecondFactorIsTurnedOnByWhoKnowsThePassword() {
        var officer = newcomers.officer("meja1@rasuka.example", "jury", "RSK");
        assertThat(officer.get(PAGE).body()).contains("id=\"sandi\"");
        assertThat(turnOn(officer, Map.of()).status()).isEqualTo(422);
        assertThat(turnOn(officer, Map.of("sandi", "bukan itu")).status()).isEqualTo(422);
        assertThat(factors("meja1@rasuka.example")).isZero();
        assertThat(turnOn(officer, Map.of("sandi", Newcomers.PASSWORD)).status()).isEqualTo(200);
        assertThat(factors("meja1@rasuka.example")).isOne();
    }

    /** As of an officer whom a provider knows. */
    @Test
    void whoHasNoPasswordMustHaveSignedInJustNow() throws IOException {
        var email = "meja2@rasuka.example";
        var officer = newcomers.officer(email, "jury", "RSK");
        sql.sql("update identity.account set password_hash = null where email = :email")
                .param("email", email)
                .update();
        assertThat(officer.get(PAGE).body())
                .contains("tidak punya kata sandi")
                .doesNotContain("id=\"sandi\"");
        since(email, Instant.now().minus(Duration.ofMinutes(11)));
        var late = turnOn(officer, Map.of());
        assertThat(late.status()).isEqualTo(422);
        assertThat(late.body()).contains("masuk lagi");
        since(email, Instant.now().minus(Duration.ofMinutes(9)));
        assertThat(turnOn(officer, Map.of()).status()).isEqualTo(200);
        since(email, Instant.now().minus(Duration.ofMinutes(11)));
        assertThat(officer.submit(RENEW, RENEW, Map.of()).status()).isEqualTo(422);
        assertThat(officer.submit(OFF, OFF, Map.of()).status()).isEqualTo(422);
        since(email, Instant.now());
        assertThat(officer.submit(RENEW, RENEW, Map.of()).status()).isEqualTo(200);
        assertThat(officer.submit(OFF, OFF, Map.of()).location()).isEqualTo(PAGE + "?mati=ya");
    }

    private static Browser.Answer turnOn(Browser officer, Map<String, String> more) {
        var page = officer.get(PAGE);
        var fields = new HashMap<>(more);
        fields.put("_csrf", page.token());
        fields.put("bekal", page.found("name=\"bekal\" value=\"([^\"]+)\""));
        fields.put("kode", Phone.taking(page.body()).code(-1));
        return officer.post(PAGE, fields);
    }

    private long factors(String email) {
        return sql.sql("select count(*) from identity.second_factor where account_id::text = :id")
                .param("id", newcomers.id(email))
                .query(Long.class)
                .single();
    }

    private void since(String email, Instant then) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var out = new ObjectOutputStream(bytes)) {
            out.writeObject(then.toEpochMilli());
        }
        int changed =
                sql.sql(
                                """
                                update identity.session_attributes
                                   set attribute_bytes = :bytes
                                 where attribute_name = 'since'
                                   and session_primary_id in (select primary_id
                                                                from identity.session
                                                               where principal_name = :id)
                                """)
                        .param("bytes", bytes.toByteArray())
                        .param("id", newcomers.id(email))
                        .update();
        assertThat(changed).isPositive();
    }
}
