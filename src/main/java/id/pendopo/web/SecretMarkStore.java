package id.pendopo.web;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The SQL of the mark by which the database knows the installation's secret. */
@Component
class SecretMarkStore {

    private static final String FIND = "select mark from web.secret_mark";
    private static final String KEEP =
            "insert into web.secret_mark (mark) values (:mark) on conflict do nothing";

    private final JdbcClient sql;

    SecretMarkStore(JdbcClient sql) {
        this.sql = sql;
    }

    Optional<byte[]> find() {
        return sql.sql(FIND).query(byte[].class).optional();
    }

    /** Keeps it unless there is one, and gives the one that is there. */
    byte[] keep(byte[] mark) {
        sql.sql(KEEP).param("mark", mark).update();
        return find().orElseThrow();
    }
}
