package id.pendopo.identity.citizen;

import id.pendopo.shared.OrganisationId;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The SQL of citizens' accounts. */
@Component
class CitizenStore {

    private static final String COLUMNS =
            """
            select id, address, language, version, consented_at
              from identity.citizen
            """;
    private static final String FIND =
            COLUMNS + " where organisation_id = :organisation and id = :id";
    private static final String WITH_MARK =
            COLUMNS + " where organisation_id = :organisation and mark = :mark";
    private static final String ADD =
            """
            insert into identity.citizen
                   (organisation_id, id, mark, address, language, consented_at)
            values (:organisation, :id, :mark, :address, :language, :now)
            on conflict (organisation_id, mark) do nothing
            """;
    private static final String MOVE =
            """
            update identity.citizen
               set mark = :mark, address = :address, version = version + 1
             where organisation_id = :organisation and id = :id
               and not exists (select from identity.citizen o
                                where o.organisation_id = :organisation and o.mark = :mark)
            """;
    private static final String SET_LANGUAGE =
            """
            update identity.citizen
               set language = :language
             where organisation_id = :organisation and id = :id
            """;
    private static final String END_SESSIONS =
            """
            update identity.citizen
               set version = version + 1
             where organisation_id = :organisation and id = :id
            """;
    private static final String REMOVE =
            "delete from identity.citizen where organisation_id = :organisation and id = :id";

    private final JdbcClient sql;
    private final Addresses addresses;

    CitizenStore(JdbcClient sql, Addresses addresses) {
        this.sql = sql;
        this.addresses = addresses;
    }

    Optional<Citizen> find(OrganisationId organisation, UUID id) {
        return citizen(organisation, sql.sql(FIND).param("id", id));
    }

    Optional<Citizen> withEmail(OrganisationId organisation, String email) {
        var mark = addresses.mark(organisation, email);
        return citizen(organisation, sql.sql(WITH_MARK).param("mark", mark));
    }

    /** Does nothing when the address has an account. */
    void add(OrganisationId organisation, UUID id, String email, String language, Instant now) {
        sql.sql(ADD)
                .param("organisation", organisation.value())
                .param("id", id)
                .param("mark", addresses.mark(organisation, email))
                .param("address", addresses.seal(organisation, email))
                .param("language", language)
                .param("now", Timestamp.from(now))
                .update();
    }

    /** False when the address has an account. */
    boolean move(Citizen citizen, String email) {
        try {
            return statement(MOVE, citizen)
                            .param("mark", addresses.mark(citizen.organisation(), email))
                            .param("address", addresses.seal(citizen.organisation(), email))
                            .update()
                    == 1;
        } catch (DuplicateKeyException e) {
            return false;
        }
    }

    void setLanguage(Citizen citizen, String language) {
        statement(SET_LANGUAGE, citizen).param("language", language).update();
    }

    void endSessions(Citizen citizen) {
        statement(END_SESSIONS, citizen).update();
    }

    /** With the codes on their way. */
    void remove(Citizen citizen) {
        statement(REMOVE, citizen).update();
    }

    private JdbcClient.StatementSpec statement(String text, Citizen citizen) {
        return sql.sql(text)
                .param("organisation", citizen.organisation().value())
                .param("id", citizen.id());
    }

    private Optional<Citizen> citizen(
            OrganisationId organisation, JdbcClient.StatementSpec statement) {
        return statement
                .param("organisation", organisation.value())
                .query(
                        (row, _) ->
                                new Citizen(
                                        organisation,
                                        row.getObject("id", UUID.class),
                                        addresses.open(organisation, row.getBytes("address")),
                                        row.getString("language"),
                                        row.getInt("version"),
                                        Objects.requireNonNull(row.getTimestamp("consented_at"))
                                                .toInstant()))
                .optional();
    }
}
