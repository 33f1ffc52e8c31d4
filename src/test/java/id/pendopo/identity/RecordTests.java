package id.pendopo.identity;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.House;
import id.pendopo.shared.Verb;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is written down about coming in, and that nobody changes it unseen. */
@Tag("store")
@House
class RecordTests {

    @LocalServerPort private int port;

    @Value("${pendopo.data}")
    private Path data;

    @Autowired private JdbcClient sql;
    @Autowired private List<Verb> verbs;

    @Test
    void signInsAreRecordedWithoutNamesOrAddresses() {
        var key = Browser.key(data, "innovator");
        new Browser(port).signIn(key.email(), key.password());
        new Browser(port).signIn(key.email(), "salah");
        new Browser(port).signIn("entah@rasuka.example", "salah");
        var id =
                sql.sql("select id::text from identity.account where email = :email")
                        .param("email", key.email())
                        .query(String.class)
                        .single();
        assertThat(acts(id)).containsSubsequence("identity.signed_in", "identity.sign_in_refused");
        assertThat(acts("")).contains("identity.sign_in_refused");
        var all = sql.sql("select e::text from audit.entry e").query(String.class).list();
        assertThat(all).noneMatch(row -> row.contains("@") || row.contains("Anggraini"));
    }

    @Test
    void aChangedEntryIsFound() {
        var verify = verbs.stream().filter(v -> v.name().equals("verify-audit")).findFirst().get();
        var key = Browser.key(data, "innovator");
        new Browser(port).signIn(key.email(), key.password());
        assertThat(verify.run(List.of())).isZero();
        change("identity.signed_in", "identity.something_else");
        assertThat(verify.run(List.of())).isOne();
        change("identity.something_else", "identity.signed_in");
        assertThat(verify.run(List.of())).isZero();
    }

    /** As somebody would who owns the database: past the trigger that refuses it. */
    private void change(String from, String to) {
        sql.sql("alter table audit.entry disable trigger append_only").update();
        sql.sql(
                        """
                        update audit.entry
                           set action = :to
                         where action = :from
                           and sequence = (select max(sequence) from audit.entry where action = :from)
                        """)
                .param("from", from)
                .param("to", to)
                .update();
        sql.sql("alter table audit.entry enable trigger append_only").update();
    }

    private List<String> acts(String subject) {
        return sql.sql("select action from audit.entry where subject = :subject order by sequence")
                .param("subject", subject)
                .query(String.class)
                .list();
    }
}
