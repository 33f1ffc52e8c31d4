package id.pendopo.identity.secondfactor;

import id.pendopo.shared.OrganisationId;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The SQL of second factors and recovery codes. */
@Component
class FactorStore {

    private static final String FIND =
            """
            select f.secret, f.since,
                   (select count(*)
                      from identity.recovery_code c
                     where c.organisation_id = f.organisation_id and c.account_id = f.account_id)
                       as codes
              from identity.second_factor f
             where f.organisation_id = :organisation and f.account_id = :account
            """;
    private static final String ADD =
            """
            insert into identity.second_factor
                   (organisation_id, account_id, secret, last_step, since)
            values (:organisation, :account, :secret, :step, :now)
            on conflict do nothing
            """;
    private static final String SPEND_STEP =
            """
            update identity.second_factor
               set last_step = :step
             where organisation_id = :organisation and account_id = :account and last_step < :step
            """;
    private static final String REMOVE =
            """
            delete from identity.second_factor
             where organisation_id = :organisation and account_id = :account
            """;
    private static final String ADD_CODE =
            """
            insert into identity.recovery_code (organisation_id, account_id, hash)
            values (:organisation, :account, :hash)
            """;
    private static final String SPEND_CODE =
            """
            delete from identity.recovery_code
             where organisation_id = :organisation and account_id = :account and hash = :hash
            """;
    private static final String REMOVE_CODES =
            """
            delete from identity.recovery_code
             where organisation_id = :organisation and account_id = :account
            """;

    private final JdbcClient sql;

    FactorStore(JdbcClient sql) {
        this.sql = sql;
    }

    Optional<Factor> find(OrganisationId organisation, UUID account) {
        return statement(FIND, organisation, account)
                .query(
                        (row, _) ->
                                new Factor(
                                        Objects.requireNonNull(row.getBytes("secret")),
                                        Objects.requireNonNull(row.getTimestamp("since"))
                                                .toInstant(),
                                        row.getInt("codes")))
                .optional();
    }

    /** False when the account has one. */
    boolean add(OrganisationId organisation, UUID account, byte[] secret, long step, Instant now) {
        return statement(ADD, organisation, account)
                        .param("secret", secret)
                        .param("step", step)
                        .param("now", Timestamp.from(now))
                        .update()
                == 1;
    }

    /** False when a code of this step or a later one was used before. */
    boolean spendStep(OrganisationId organisation, UUID account, long step) {
        return statement(SPEND_STEP, organisation, account).param("step", step).update() == 1;
    }

    /** With its recovery codes; false when there was none. */
    boolean remove(OrganisationId organisation, UUID account) {
        return statement(REMOVE, organisation, account).update() == 1;
    }

    void addCode(OrganisationId organisation, UUID account, byte[] hash) {
        statement(ADD_CODE, organisation, account).param("hash", hash).update();
    }

    /** False when it is unknown or spent. */
    boolean spendCode(OrganisationId organisation, UUID account, byte[] hash) {
        return statement(SPEND_CODE, organisation, account).param("hash", hash).update() == 1;
    }

    void removeCodes(OrganisationId organisation, UUID account) {
        statement(REMOVE_CODES, organisation, account).update();
    }

    private JdbcClient.StatementSpec statement(
            String text, OrganisationId organisation, UUID account) {
        return sql.sql(text).param("organisation", organisation.value()).param("account", account);
    }
}
