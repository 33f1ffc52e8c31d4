package id.pendopo.identity;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.House;
import id.pendopo.Routes;
import id.pendopo.Routes.Route;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Attacks on accounts by people who are inside already, or almost. */
@Tag("store")
@House
class IdentityAttackTests {

    /** What any form of this module may ask for: wishes for more than one has. */
    private static final Map<String, String> GREED =
            Map.of(
                    "peran", "admin",
                    "unit", "RSK",
                    "yakin", "ya",
                    "izin", "ya",
                    "nama", "Pencuri",
                    "sandi", Newcomers.PASSWORD,
                    "sandi2", Newcomers.PASSWORD,
                    "email", "pencuri@rasuka.example");

    @LocalServerPort private int port;

    @Value("${pendopo.data}")
    private Path data;

    @Autowired private JdbcClient sql;
    @Autowired private ApplicationContext context;

    private Newcomers newcomers;

    @BeforeEach
    void open() {
        newcomers = new Newcomers(port, data, sql);
        sql.sql("delete from web.rate").update();
    }

    @Test
    void noFormIsTakenWithoutItsToken() {
        var officer = newcomers.officer("token1@rasuka.example", "admin", "RSK");
        var open = new ArrayList<String>();
        var forms = forms();
        assertThat(forms).hasSizeGreaterThan(15);
        for (var form : forms) {
            var path = path(form, newcomers.id("token1@rasuka.example"));
            int bare = officer.post(path, GREED).status();
            var other = new HashMap<>(GREED);
            other.put("_csrf", newcomers.admin().get("/petugas/akun").token());
            int foreign = officer.post(path, other).status();
            if (bare != 403 || foreign != 403) {
                open.add(form.path() + ": " + bare + ", " + foreign);
            }
        }
        assertThat(open).isEmpty();
        assertThat(officer.get("/petugas/akun").status()).isEqualTo(200);
    }

    @Test
    void anIdOfSomebodyElseOpensNothing() {
        newcomers.officer("korban1@rasuka.example", "jury", "RSK");
        var before = state("korban1@rasuka.example");
        var insider = newcomers.officer("lokal1@rasuka.example", "admin", "RSK-INSPEKTORAT");
        var outsider = newcomers.officer("juri1@rasuka.example", "jury", "RSK");
        var opened = new ArrayList<String>();
        for (var form : forms()) {
            if (!form.path().contains("{id}")) {
                continue;
            }
            for (var thief : List.of(insider, outsider)) {
                var path = path(form, newcomers.id("korban1@rasuka.example"));
                int status = thief.submit("/petugas/akun", path, GREED).status();
                if (status != 403 && status != 404 && status != 422) {
                    opened.add(path + ": " + status);
                }
            }
        }
        assertThat(opened).isEmpty();
        assertThat(state("korban1@rasuka.example")).isEqualTo(before);
    }

    @Test
    void nobodyMakesThemselvesGreater() {
        var insider = newcomers.officer("lokal2@rasuka.example", "admin", "RSK-INSPEKTORAT");
        var own = newcomers.page("lokal2@rasuka.example") + "/beri";
        var before = state("lokal2@rasuka.example");
        assertThat(insider.submit("/petugas/akun", own, GREED).status()).isEqualTo(422);
        var fresh = new HashMap<>(GREED);
        fresh.put("peran1", "admin");
        fresh.put("unit1", "RSK");
        assertThat(insider.submit("/petugas/akun", "/petugas/pengguna/baru", fresh).status())
                .isEqualTo(422);
        var jury = newcomers.officer("juri2@rasuka.example", "jury", "RSK");
        var jurys = newcomers.page("juri2@rasuka.example") + "/beri";
        assertThat(jury.submit("/petugas/akun", jurys, GREED).status()).isEqualTo(403);
        assertThat(state("lokal2@rasuka.example")).isEqualTo(before);
        assertThat(
                        sql.sql("select count(*) from identity.account where email = :email")
                                .param("email", "pencuri@rasuka.example")
                                .query(Long.class)
                                .single())
                .isZero();
    }

    @Test
    void linksToAPasswordCountOnceAndOnlyTheLast() {
        var first = newcomers.invited("tautan1@rasuka.example", "jury", "RSK");
        var second = newcomers.invitedAgain("tautan1@rasuka.example");
        var fields = Map.of("sandi", Newcomers.PASSWORD, "sandi2", Newcomers.PASSWORD);
        assertThat(new Browser(port).post(first, fields).status()).isEqualTo(410);
        assertThat(new Browser(port).post(second, fields).status()).isEqualTo(303);
        assertThat(new Browser(port).get(second).status()).isEqualTo(410);
        assertThat(new Browser(port).post(second, fields).status()).isEqualTo(410);
        var late = newcomers.invitedAgain("tautan1@rasuka.example");
        sql.sql("update identity.password_code set expires_at = now() - interval '1 second'")
                .update();
        assertThat(new Browser(port).post(late, fields).status()).isEqualTo(410);
    }

    @Test
    void aSessionFromBeforeSigningInIsWorthlessAfterwards() {
        newcomers.officer("tanam1@rasuka.example", "jury", "RSK");
        var victim = new Browser(port);
        // Whoever asks for a passkey has a session already: a thief may have planted it.
        var planted = cookie(victim.post(Keyholders.SIGN_IN + "/tanya", Map.of()));
        assertThat(planted).startsWith("pendopo=");
        var in = victim.signIn("tanam1@rasuka.example", Newcomers.PASSWORD);
        assertThat(cookie(in)).startsWith("pendopo=").isNotEqualTo(planted);
        var thief = new Browser(port);
        assertThat(thief.get("/petugas/akun", "Cookie", planted).status()).isEqualTo(303);
        var step = newcomers.officer("tanam2@rasuka.example", "jury", "RSK");
        var change =
                step.submit(
                        "/petugas/akun/kata-sandi",
                        "/petugas/akun/kata-sandi",
                        Map.of(
                                "lama", Newcomers.PASSWORD,
                                "sandi", "meja lampu kamis hijau",
                                "sandi2", "meja lampu kamis hijau"));
        assertThat(cookie(change)).as("a new key with the new password").startsWith("pendopo=");
    }

    /** The forms of this module for people who are signed in. */
    private List<Route> forms() {
        return Routes.of(context).stream()
                .filter(route -> route.module().startsWith("identity"))
                .filter(route -> route.method().equals("POST"))
                .filter(route -> route.path().startsWith("/petugas/"))
                .filter(route -> !StaffGate.open(route.path()))
                .toList();
    }

    private static String path(Route route, String id) {
        return route.path()
                .replace("{id}", id)
                .replace("{role}", "jury")
                .replace("{unit}", "RSK")
                .replaceAll("\\{[^}]+}", UUID.randomUUID().toString());
    }

    /** All that may be done to an account. */
    private String state(String email) {
        return sql.sql(
                        """
                        select concat_ws(' ', a.name, a.email, a.state, a.version, a.password_hash,
                               (select string_agg(role || unit_id, ',' order by role)
                                  from identity.role_grant g where g.account_id = a.id),
                               (select count(*) from identity.password_code c
                                 where c.account_id = a.id),
                               (select count(*) from identity.provider_link l
                                 where l.account_id = a.id))
                          from identity.account a
                         where a.email = :email
                        """)
                .param("email", email)
                .query(String.class)
                .single();
    }

    private static String cookie(Browser.Answer answer) {
        return answer.header("Set-Cookie").replaceFirst(";.*", "");
    }
}
