package id.pendopo.identity;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.House;
import id.pendopo.Routes;
import id.pendopo.Routes.Route;
import id.pendopo.access.Role;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Somebody who holds every role, but at one unit, walks through what belongs to another one. That
 * they hold the role somewhere is not enough.
 */
@Tag("store")
@House
class ForeignUnitTests {

    private static final String THEIRS = "RSK-DINKES";
    private static final String OWN = "RSK-INSPEKTORAT";

    /** What is named in no route by its unit: one's own things, letters, files, question sets. */
    private static final List<String> ELSEWHERE =
            List.of(
                    "/petugas/akun/",
                    "/petugas/kuesioner/",
                    "/petugas/layanan/impor/",
                    "/petugas/pesan/",
                    "/petugas/sandi/");

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

    /** Who stands at the root would get the letters of others' tests. */
    @AfterEach
    void close() {
        sql.sql(
                        """
                        delete from identity.role_grant
                         where account_id in (select id
                                                from identity.account
                                               where email in ('tetangga@rasuka.example',
                                                               'puncak@rasuka.example'))
                        """)
                .update();
    }

    @Test
    void whatBelongsToAnotherUnitIsClosed() {
        newcomers.officer("milik@dinkes.example", "jury", THEIRS);
        var stranger = all("tetangga@rasuka.example", OWN);
        var root = all("puncak@rasuka.example", "RSK");
        var token = stranger.get("/petugas/akun").token();
        var open = new ArrayList<String>();
        int known = 0;
        for (var route : routes()) {
            var path = path(route);
            boolean get = route.method().equals("GET");
            int status =
                    get ? stranger.get(path).status() : stranger.post(path, greed(token)).status();
            if (status != 403 && status != 404) {
                open.add(route.method() + " " + path + ": " + status);
            }
            if (get && root.get(path).status() == 200) {
                known++;
            }
        }
        assertThat(open).isEmpty();
        assertThat(known).as("pages that are there for others").isGreaterThan(25);
    }

    @Test
    void nobodyTakesAnotherUnitBelowTheirOwn() {
        var thief = newcomers.officer("caplok@rasuka.example", "admin", OWN);
        newcomers.officer("sasaran@dinkes.example", "jury", THEIRS);
        var victim = newcomers.page("sasaran@dinkes.example");
        var before = paths();
        var grasp = Map.of("nama", "Dinas Kesehatan", "induk", OWN);
        var page = "/petugas/organisasi/unit/" + THEIRS;
        assertThat(thief.get(page).status()).isEqualTo(404);
        assertThat(thief.submit("/petugas/akun", page, grasp).status()).isEqualTo(404);
        assertThat(paths()).isEqualTo(before);
        assertThat(thief.get(victim).status()).isEqualTo(404);
    }

    @Test
    void aUnitIsNotPushedIntoAnotherPart() {
        var local = newcomers.officer("dorong@rasuka.example", "admin", OWN);
        var before = paths();
        var page = "/petugas/organisasi/unit/" + OWN;
        assertThat(local.get(page).status()).isEqualTo(200);
        var push = Map.of("nama", "Inspektorat", "induk", THEIRS);
        assertThat(local.submit(page, page, push).status()).isEqualTo(422);
        var fresh = "/petugas/organisasi/unit-baru";
        for (var parent : List.of(THEIRS, "RSK", "")) {
            var unit = Map.of("kode", "RSK-PALSU", "nama", "Palsu", "induk", parent);
            assertThat(local.submit(fresh, fresh, unit).status()).as(parent).isEqualTo(422);
        }
        assertThat(paths()).isEqualTo(before);
        assertThat(local.get(fresh).body()).contains(OWN).doesNotContain(THEIRS);
    }

    @Test
    void theHouseIsFurnishedByWhoLooksAfterAllOfIt() {
        var local = newcomers.officer("cat@rasuka.example", "admin", OWN);
        for (var page : List.of("identitas", "tema", "wilayah")) {
            var path = "/petugas/organisasi/" + page;
            assertThat(local.get(path).status()).as(page).isEqualTo(403);
        }
        var name = Map.of("nama", "Milik saya", "warna", "#28427e");
        for (var page : List.of("identitas", "tema")) {
            var path = "/petugas/organisasi/" + page;
            assertThat(local.submit("/petugas/akun", path, name).status()).isEqualTo(403);
        }
        var overview = local.get("/petugas/organisasi").body();
        assertThat(overview)
                .contains("/petugas/organisasi/unit/" + OWN)
                .doesNotContain("/petugas/organisasi/unit/" + THEIRS, "/petugas/organisasi/tema");
    }

    private List<Route> routes() {
        return Routes.of(context).stream()
                .filter(route -> route.path().startsWith("/petugas/"))
                .filter(route -> route.path().contains("{"))
                .filter(route -> ELSEWHERE.stream().noneMatch(route.path()::startsWith))
                .toList();
    }

    private String path(Route route) {
        var path = route.path().replaceAll("\\{\\w+:(\\w[\\w-]*)[^}]*}", "$1");
        if (path.startsWith("/petugas/layanan/{code}")) {
            var service = service();
            path = path.replace("{code}", service[0]).replace("{version}", service[1]);
        } else if (path.startsWith("/petugas/survei/{code}")) {
            path = path.replace("{code}", survey());
        }
        return path.replace("{code}", THEIRS)
                .replace("{role}", "jury")
                .replace("{unit}", THEIRS)
                .replace("{component}", "SD1")
                .replace("{number}", "1")
                .replace("/pengguna/{id}", "/pengguna/" + newcomers.id("milik@dinkes.example"))
                .replaceAll("\\{[^}]+}", UUID.randomUUID().toString());
    }

    private Map<String, String> greed(String token) {
        var fields = new HashMap<String, String>();
        fields.put("_csrf", token);
        fields.put("peran", "admin");
        fields.put("unit", THEIRS);
        fields.put("yakin", "ya");
        fields.put("nama", "Dinas");
        fields.put("induk", OWN);
        return fields;
    }

    private String[] service() {
        return sql.sql(
                        """
                        select s.code, t.version
                          from catalogue.service s
                          join organisation.unit u on u.id = s.unit_id
                          join catalogue.standard t on t.service_id = s.id
                         where u.path like '/RSK/RSK-DINKES/%'
                         order by s.code, t.version
                         limit 1
                        """)
                .query((row, _) -> new String[] {row.getString("code"), row.getString("version")})
                .single();
    }

    private String survey() {
        return sql.sql(
                        """
                        select s.code
                          from survey.survey s
                          join organisation.unit u on u.id = s.unit_id
                         where u.path like '/RSK/RSK-DINKES/%'
                         order by s.code
                         limit 1
                        """)
                .query(String.class)
                .single();
    }

    /** An officer with every role at one unit. */
    private Browser all(String email, String unit) {
        var officer = newcomers.officer(email, "admin", unit);
        for (var role : Role.values()) {
            sql.sql(
                            """
                            insert into identity.role_grant
                                   (organisation_id, account_id, role, unit_id, granted_at)
                            select a.organisation_id, a.id, :role, u.id, now()
                              from identity.account a
                              join organisation.unit u
                                on u.organisation_id = a.organisation_id and u.code = :unit
                             where a.email = :email
                            on conflict do nothing
                            """)
                    .param("role", role.wire())
                    .param("unit", unit)
                    .param("email", email)
                    .update();
        }
        return officer;
    }

    private String paths() {
        return sql.sql("select string_agg(path, ' ' order by path) from organisation.unit")
                .query(String.class)
                .single();
    }
}
