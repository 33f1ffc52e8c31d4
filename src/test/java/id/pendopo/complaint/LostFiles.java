package id.pendopo.complaint;

import id.pendopo.shared.ServerSecret;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Takes files out of drafts, as the house does when there is no room. */
@Component
class LostFiles {

    private final ServerSecret secret;
    private final JdbcClient sql;

    LostFiles(ServerSecret secret, JdbcClient sql) {
        this.secret = secret;
        this.sql = sql;
    }

    void of(String draft) {
        sql.sql("delete from complaint.draft_file where draft_code = :code")
                .param("code", secret.fingerprint("complaint draft " + draft))
                .update();
    }
}
