package id.pendopo.identity.citizen;

import id.pendopo.shared.OrganisationId;
import id.pendopo.shared.ServerSecret;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** By what the house finds an address, which stands in no table. */
public final class Marks {

    private Marks() {}

    /** In the only organisation of the house. */
    public static byte[] of(ServerSecret secret, JdbcClient sql, String email) {
        var organisation =
                sql.sql("select id from organisation.organisation").query(UUID.class).single();
        return new Addresses(secret).mark(new OrganisationId(organisation), email);
    }
}
