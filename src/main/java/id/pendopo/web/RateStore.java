package id.pendopo.web;

import id.pendopo.shared.OrganisationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The SQL of limits. The database's own clock counts, so that all nodes agree. */
@Component
class RateStore {

    private static final String TAKE =
            """
            insert into web.rate as rate (organisation_id, key_hash, free_at)
            values (:organisation, :key, clock_timestamp() + make_interval(secs => :step))
            on conflict (organisation_id, key_hash) do update
               set free_at = greatest(rate.free_at, clock_timestamp()) + make_interval(secs => :step)
             where greatest(rate.free_at, clock_timestamp()) + make_interval(secs => :step)
                   <= clock_timestamp() + make_interval(secs => :window)
            """;
    private static final String GIVE_BACK =
            """
            update web.rate
               set free_at = free_at - make_interval(secs => :step)
             where organisation_id = :organisation and key_hash = :key
            """;
    private static final String PURGE = "delete from web.rate where free_at < now()";

    private final JdbcClient sql;

    RateStore(JdbcClient sql) {
        this.sql = sql;
    }

    boolean take(OrganisationId organisation, byte[] key, double step, double window) {
        return sql.sql(TAKE)
                        .param("organisation", organisation.value())
                        .param("key", key)
                        .param("step", step)
                        .param("window", window)
                        .update()
                == 1;
    }

    void giveBack(OrganisationId organisation, byte[] key, double step) {
        sql.sql(GIVE_BACK)
                .param("organisation", organisation.value())
                .param("key", key)
                .param("step", step)
                .update();
    }

    int purge() {
        return sql.sql(PURGE).update();
    }
}
