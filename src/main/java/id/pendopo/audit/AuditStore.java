package id.pendopo.audit;

import id.pendopo.shared.OrganisationId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The SQL of the audit trail. */
@Component
class AuditStore {

    private static final String OPEN_CHAIN =
            """
            insert into audit.head (organisation_id, sequence, hash)
            values (:organisation, 0, :beginning)
            on conflict do nothing
            """;
    private static final String LOCK_HEAD =
            "select sequence, hash from audit.head where organisation_id = :organisation for update";
    private static final String ADD =
            """
            insert into audit.entry
                   (organisation_id, sequence, at, actor, action, subject, details, previous_hash, hash)
            values (:organisation, :sequence, :at, :actor, :action, :subject, :details, :previous, :hash)
            """;
    private static final String MOVE_HEAD =
            "update audit.head set sequence = :sequence, hash = :hash where organisation_id = :organisation";
    private static final String HEADS = "select organisation_id, sequence, hash from audit.head";
    private static final String HEAD = HEADS + " where organisation_id = :organisation";
    private static final String ORGANISATIONS =
            """
            select organisation_id from audit.entry
            union
            select organisation_id from audit.head
            """;
    private static final String ENTRIES = "select count(*) from audit.entry";
    private static final String AFTER =
            """
            select organisation_id, sequence, at, actor, action, subject, details, previous_hash, hash
              from audit.entry
             where organisation_id = :organisation and sequence > :after
             order by sequence
             limit :batch
            """;

    /** How many entries are read at once. */
    static final int BATCH = 1000;

    /** The last entry's number and hash. */
    record Head(OrganisationId organisation, long sequence, byte[] hash) {}

    /** An entry as it is stored, with the hashes that must be right. */
    record Stored(AuditEntry entry, byte[] previous, byte[] hash) {}

    private final JdbcClient sql;

    AuditStore(JdbcClient sql) {
        this.sql = sql;
    }

    /** The head, kept from others until the caller's transaction ends. */
    Head lockHead(OrganisationId organisation) {
        sql.sql(OPEN_CHAIN)
                .param("organisation", organisation.value())
                .param("beginning", AuditEntry.BEGINNING)
                .update();
        return sql.sql(LOCK_HEAD)
                .param("organisation", organisation.value())
                .query((row, _) -> new Head(organisation, row.getLong(1), row.getBytes(2)))
                .single();
    }

    void add(AuditEntry entry, byte[] previous, byte[] hash) {
        sql.sql(ADD)
                .param("organisation", entry.organisation().value())
                .param("sequence", entry.sequence())
                .param("at", Timestamp.from(entry.at()))
                .param("actor", entry.actor())
                .param("action", entry.action())
                .param("subject", entry.subject())
                .param("details", entry.details())
                .param("previous", previous)
                .param("hash", hash)
                .update();
    }

    void moveHead(OrganisationId organisation, long sequence, byte[] hash) {
        sql.sql(MOVE_HEAD)
                .param("sequence", sequence)
                .param("hash", hash)
                .param("organisation", organisation.value())
                .update();
    }

    List<Head> heads() {
        return sql.sql(HEADS)
                .query(
                        (row, _) ->
                                new Head(
                                        new OrganisationId(row.getObject(1, UUID.class)),
                                        row.getLong(2),
                                        row.getBytes(3)))
                .list();
    }

    Optional<Head> head(OrganisationId organisation) {
        return sql.sql(HEAD)
                .param("organisation", organisation.value())
                .query((row, _) -> new Head(organisation, row.getLong(2), row.getBytes(3)))
                .optional();
    }

    /** Also those whose head is gone. */
    List<UUID> organisations() {
        return sql.sql(ORGANISATIONS).query((row, _) -> row.getObject(1, UUID.class)).list();
    }

    long entries() {
        return sql.sql(ENTRIES).query(Long.class).single();
    }

    List<Stored> after(OrganisationId organisation, long sequence) {
        return sql.sql(AFTER)
                .param("organisation", organisation.value())
                .param("after", sequence)
                .param("batch", BATCH)
                .query(AuditStore::stored)
                .list();
    }

    private static Stored stored(ResultSet row, int number) throws SQLException {
        var entry =
                new AuditEntry(
                        new OrganisationId(row.getObject("organisation_id", UUID.class)),
                        row.getLong("sequence"),
                        row.getTimestamp("at").toInstant(),
                        row.getString("actor"),
                        row.getString("action"),
                        row.getString("subject"),
                        row.getString("details"));
        return new Stored(entry, row.getBytes("previous_hash"), row.getBytes("hash"));
    }
}
