package id.pendopo.identity;

import id.pendopo.shared.OrganisationId;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The SQL of accounts that may sign in by the word of a provider. */
@Component
class ProviderLinkStore {

    private static final String ALLOW =
            """
            insert into identity.provider_link
                   (organisation_id, account_id, issuer, allowed_at, allowed_by)
            values (:organisation, :account, :issuer, :now, :by)
            on conflict (organisation_id, account_id) do update
               set issuer = excluded.issuer, subject = null, linked_at = null,
                   allowed_at = excluded.allowed_at, allowed_by = excluded.allowed_by
             where provider_link.issuer <> excluded.issuer
            """;
    private static final String WITHDRAW =
            """
            delete from identity.provider_link
             where organisation_id = :organisation and account_id = :account
            """;
    private static final String LINKED =
            """
            select subject is not null
              from identity.provider_link
             where organisation_id = :organisation and account_id = :account and issuer = :issuer
            """;
    private static final String OWNER =
            """
            select account_id
              from identity.provider_link
             where organisation_id = :organisation and issuer = :issuer and subject = :subject
            """;
    private static final String LINK =
            """
            update identity.provider_link
               set subject = :subject, linked_at = :now
             where organisation_id = :organisation and account_id = :account and issuer = :issuer
               and subject is null
            """;

    private final JdbcClient sql;

    ProviderLinkStore(JdbcClient sql) {
        this.sql = sql;
    }

    /** False when it was allowed before. */
    boolean allow(Account account, String issuer, UUID by, Instant now) {
        return statement(ALLOW, account)
                        .param("issuer", issuer)
                        .param("by", by)
                        .param("now", Timestamp.from(now))
                        .update()
                == 1;
    }

    /** False when it was not allowed. */
    boolean withdraw(Account account) {
        return statement(WITHDRAW, account).update() == 1;
    }

    /** Has the person come already? Empty when it is not allowed. */
    Optional<Boolean> linked(OrganisationId organisation, UUID account, String issuer) {
        return sql.sql(LINKED)
                .param("organisation", organisation.value())
                .param("account", account)
                .param("issuer", issuer)
                .query(Boolean.class)
                .optional();
    }

    /** The account of the person whom the provider calls so. */
    Optional<UUID> owner(OrganisationId organisation, String issuer, String subject) {
        return sql.sql(OWNER)
                .param("organisation", organisation.value())
                .param("issuer", issuer)
                .param("subject", subject)
                .query(UUID.class)
                .optional();
    }

    /** False when it is not allowed, or when somebody has come with the account before. */
    boolean link(Account account, String issuer, String subject, Instant now) {
        return statement(LINK, account)
                        .param("issuer", issuer)
                        .param("subject", subject)
                        .param("now", Timestamp.from(now))
                        .update()
                == 1;
    }

    private JdbcClient.StatementSpec statement(String text, Account account) {
        return sql.sql(text)
                .param("organisation", account.organisation().value())
                .param("account", account.id());
    }
}
