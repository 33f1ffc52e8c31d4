package id.pendopo.identity.citizen;

import id.pendopo.shared.OrganisationId;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The SQL of codes on their way to an address. */
@Component
class CitizenCodeStore {

    private static final String LIMIT =
            """
            select tries, life_minutes, letters, letters_of_all, window_minutes
              from identity.citizen_limit
            """;
    private static final String ADD =
            """
            insert into identity.citizen_code
                   (organisation_id, id, citizen_id, mark, address, hash, expires_at)
            values (:organisation, :id, :citizen, :mark, :address, :hash, :expires)
            """;
    private static final String TRY =
            """
            update identity.citizen_code
               set tries = tries + 1
             where organisation_id = :organisation and id = :id
               and expires_at > :now and tries < :tries
            returning hash, address, citizen_id
            """;
    private static final String SPEND =
            "delete from identity.citizen_code where organisation_id = :organisation and id = :id";
    private static final String PURGE = "delete from identity.citizen_code where expires_at < :now";

    /**
     * A code that is being tried.
     *
     * @param citizen who wants to move to the address; null for somebody who comes in
     */
    record Tried(byte[] hash, String email, @Nullable UUID citizen) {}

    private final JdbcClient sql;
    private final Addresses addresses;

    CitizenCodeStore(JdbcClient sql, Addresses addresses) {
        this.sql = sql;
        this.addresses = addresses;
    }

    CitizenLimit limit() {
        return sql.sql(LIMIT)
                .query(
                        (row, _) ->
                                new CitizenLimit(
                                        row.getInt("tries"),
                                        Duration.ofMinutes(row.getInt("life_minutes")),
                                        row.getInt("letters"),
                                        row.getInt("letters_of_all"),
                                        Duration.ofMinutes(row.getInt("window_minutes"))))
                .single();
    }

    void add(
            OrganisationId organisation,
            UUID id,
            @Nullable UUID citizen,
            String email,
            byte[] hash,
            Instant expires) {
        sql.sql(ADD)
                .param("organisation", organisation.value())
                .param("id", id)
                .param("citizen", citizen)
                .param("mark", addresses.mark(organisation, email))
                .param("address", addresses.seal(organisation, email))
                .param("hash", hash)
                .param("expires", Timestamp.from(expires))
                .update();
    }

    /** Counts a guess; empty when no guess is left, or when it is too late. */
    Optional<Tried> attempt(OrganisationId organisation, UUID id, int tries, Instant now) {
        return sql.sql(TRY)
                .param("organisation", organisation.value())
                .param("id", id)
                .param("tries", tries)
                .param("now", Timestamp.from(now))
                .query(
                        (row, _) ->
                                new Tried(
                                        Objects.requireNonNull(row.getBytes("hash")),
                                        addresses.open(organisation, row.getBytes("address")),
                                        row.getObject("citizen_id", UUID.class)))
                .optional();
    }

    /** False when somebody else was quicker with the same code. */
    boolean spend(OrganisationId organisation, UUID id) {
        return sql.sql(SPEND).param("organisation", organisation.value()).param("id", id).update()
                == 1;
    }

    /** Forgets what is too old. */
    void purge(Instant now) {
        sql.sql(PURGE).param("now", Timestamp.from(now)).update();
    }
}
