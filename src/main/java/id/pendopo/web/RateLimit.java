package id.pendopo.web;

import id.pendopo.shared.OrganisationId;
import id.pendopo.shared.ServerSecret;
import java.time.Duration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * How often something may be done, counted in the database for all nodes together. What was taken
 * grows back evenly (the generic cell rate algorithm of ITU-T I.371): after the whole window
 * everything is free again, after a part of it a part. Call it before a transaction begins: a limit
 * counts even when the act is refused.
 */
@Component
public class RateLimit {

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
    private final ServerSecret secret;

    RateLimit(JdbcClient sql, ServerSecret secret) {
        this.sql = sql;
        this.secret = secret;
    }

    /**
     * Takes one of so many in the window; false when none is left.
     *
     * @param what the act, such as {@code sign-in}
     * @param key whose limit it is, empty for the limit of all together; only a hash is kept
     */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public boolean allow(
            OrganisationId organisation, String what, String key, int limit, Duration window) {
        return sql.sql(TAKE)
                        .param("organisation", organisation.value())
                        .param("key", hash(what, key))
                        .param("step", seconds(window) / limit)
                        .param("window", seconds(window))
                        .update()
                == 1;
    }

    /** Gives one back, where only failures are to count. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void giveBack(
            OrganisationId organisation, String what, String key, int limit, Duration window) {
        sql.sql(GIVE_BACK)
                .param("organisation", organisation.value())
                .param("key", hash(what, key))
                .param("step", seconds(window) / limit)
                .update();
    }

    /** Forgets what is free again. */
    int purge() {
        return sql.sql(PURGE).update();
    }

    private byte[] hash(String what, String key) {
        return secret.hmac("rate", what, key);
    }

    private static double seconds(Duration window) {
        return window.toMillis() / 1000.0;
    }
}
