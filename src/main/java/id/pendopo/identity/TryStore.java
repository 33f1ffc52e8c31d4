package id.pendopo.identity;

import id.pendopo.shared.OrganisationId;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The SQL of failures to sign in. It asks by address, so that an address without an account costs
 * as much time as one with an account.
 */
@Component
class TryStore {

    private static final String LIMIT =
            """
            select failures, window_minutes, within_minutes, lock_minutes, failures_of_all
              from identity.sign_in_limit
             where proof = :proof
            """;
    private static final String FAIL =
            """
            insert into identity.sign_in_failure as f
                   (organisation_id, account_id, proof, failures, since)
            select a.organisation_id, a.id, :proof, 1, :now
              from identity.account a
             where a.organisation_id = :organisation and a.email = :email and a.state = 'ACTIVE'
            on conflict (organisation_id, account_id, proof) do update
               set failures = case
                       when f.since <= :begin or f.locked_until <= :now then 1
                       else f.failures + 1
                   end,
                   since = case
                       when f.since <= :begin or f.locked_until <= :now then excluded.since
                       else f.since
                   end,
                   locked_until = case
                       when f.since > :begin and f.locked_until is null
                        and f.failures + 1 >= :failures then cast(:until as timestamptz)
                   end
             where f.locked_until is null or f.locked_until <= :now
            returning failures, locked_until
            """;
    private static final String HELD_UNTIL =
            """
            select f.locked_until
              from identity.account a
              join identity.sign_in_failure f
                on f.organisation_id = a.organisation_id and f.account_id = a.id
             where a.organisation_id = :organisation and a.email = :email
               and f.locked_until > :now
             order by f.locked_until desc
             limit 1
            """;
    private static final String FORGET =
            """
            delete from identity.sign_in_failure
             where organisation_id = :organisation and account_id = :account
            """;

    private static final String FORGET_PROOF = FORGET + " and proof = :proof";

    private final JdbcClient sql;

    TryStore(JdbcClient sql) {
        this.sql = sql;
    }

    SignInLimit limit(Proof proof) {
        return sql.sql(LIMIT)
                .param("proof", proof.name())
                .query(
                        (row, _) ->
                                new SignInLimit(
                                        row.getInt("failures"),
                                        Duration.ofMinutes(row.getInt("window_minutes")),
                                        Duration.ofMinutes(row.getInt("within_minutes")),
                                        Duration.ofMinutes(row.getInt("lock_minutes")),
                                        row.getInt("failures_of_all")))
                .single();
    }

    /** Counts a failure; true when it is the one with which the account begins to be held. */
    boolean fail(
            OrganisationId organisation,
            String email,
            Proof proof,
            SignInLimit limit,
            Instant now) {
        return sql
                .sql(FAIL)
                .param("organisation", organisation.value())
                .param("email", email)
                .param("proof", proof.name())
                .param("now", Timestamp.from(now))
                .param("begin", Timestamp.from(now.minus(limit.within())))
                .param("until", Timestamp.from(now.plus(limit.lock())))
                .param("failures", limit.failures())
                .query((row, _) -> row.getTimestamp("locked_until") != null)
                .list()
                .stream()
                .anyMatch(Boolean::booleanValue);
    }

    /** Until when nobody signs in with the account; empty when it is not held. */
    Optional<Instant> heldUntil(OrganisationId organisation, String email, Instant now) {
        return sql.sql(HELD_UNTIL)
                .param("organisation", organisation.value())
                .param("email", email)
                .param("now", Timestamp.from(now))
                .query(
                        (row, _) ->
                                Objects.requireNonNull(row.getTimestamp("locked_until"))
                                        .toInstant())
                .optional();
    }

    void forget(Account account, Proof proof) {
        sql.sql(FORGET_PROOF)
                .param("organisation", account.organisation().value())
                .param("account", account.id())
                .param("proof", proof.name())
                .update();
    }

    /** False when there was nothing to forget. */
    boolean forget(Account account) {
        return sql.sql(FORGET)
                        .param("organisation", account.organisation().value())
                        .param("account", account.id())
                        .update()
                > 0;
    }
}
