package id.pendopo.complaint.open311;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.House;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Keys of other systems are made and withdrawn by command. */
@House
@Tag("store")
class KeyVerbTests {

    @LocalServerPort private int port;
    @Autowired private Senders senders;
    @Autowired private KeyVerb verb;
    @Autowired private JdbcClient sql;

    private Sender sender;

    @BeforeEach
    void gentle() {
        sender = senders.gentle(port);
    }

    @Test
    void aCommandMakesAndWithdrawsKeys() {
        assertThat(verb.name()).isEqualTo("token --open311");
        assertThat(verb.run(List.of())).isEqualTo(2);
        assertThat(verb.run(List.of("--name"))).isEqualTo(2);
        assertThat(verb.run(List.of("--name", "Sistem", "--days", "0"))).isEqualTo(2);
        assertThat(verb.run(List.of("--name", "Sistem", "--lain", "x"))).isEqualTo(2);
        assertThat(verb.run(List.of("--name", "Perintah"))).isZero();
        assertThat(verb.run(List.of("--test", "--name", "Perintah"))).isZero();
        assertThat(verb.run(List.of("--revoke", "--name", "Perintah"))).isZero();
        assertThat(verb.run(List.of("--revoke", "--name", "Perintah"))).isEqualTo(1);
        var rows =
                sql.sql("select k::text from complaint.open311_key k").query(String.class).list();
        assertThat(rows).isNotEmpty().noneMatch(row -> row.contains(sender.key()));
    }
}
