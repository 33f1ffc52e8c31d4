package id.pendopo.complaint.opening;

import id.pendopo.access.Role;
import id.pendopo.complaint.Complaint;
import id.pendopo.complaint.ComplaintId;
import id.pendopo.shared.OrganisationId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The SQL of openings of identities. */
@Component
class OpeningStore {

    private static final String COLUMNS =
            """
            select o.complaint_id, o.id, o.asked_by, coalesce(a.name, '') as asker, o.asked_at, o.reason,
                   o.decided_by, coalesce(d.name, '') as decider, o.agreed, o.words, o.until, o.reads
              from complaint.opening o
              left join identity.account a on a.organisation_id = o.organisation_id and a.id = o.asked_by
              left join identity.account d on d.organisation_id = o.organisation_id and d.id = o.decided_by
             where o.organisation_id = :organisation
            """;
    private static final String OF =
            COLUMNS + " and o.complaint_id = :complaint order by o.asked_at desc, o.id desc";
    private static final String UNDECIDED =
            COLUMNS + " and o.decided_by is null order by o.asked_at, o.id limit 200";
    private static final String LENT =
            """
            select h.role, h.unit_id
              from identity.held_role h
              join identity.loan l on l.organisation_id = h.organisation_id and l.id = h.loan_id
             where h.organisation_id = :organisation and h.account_id = :account
               and l.lender_id = :lender
               and not exists (select 1
                                 from identity.held_role o
                                where o.organisation_id = h.organisation_id
                                  and o.account_id = h.account_id
                                  and o.role = h.role and o.unit_id = h.unit_id
                                  and o.loan_id is distinct from h.loan_id)
            """;
    private static final String ASK =
            """
            insert into complaint.opening (organisation_id, complaint_id, id, asked_by, asked_at, reason)
            values (:organisation, :complaint, :id, :by, :at, :reason)
            """;
    private static final String DECIDE =
            """
            update complaint.opening
               set decided_by = :by, decided_at = :at, agreed = :agreed, words = :words, until = :until
             where organisation_id = :organisation and complaint_id = :complaint and id = :id
               and decided_by is null and asked_by <> :by
            """;
    private static final String READ =
            """
            update complaint.opening
               set reads = reads + 1
             where organisation_id = :organisation and complaint_id = :complaint and id = :id
            """;

    private final JdbcClient sql;

    OpeningStore(JdbcClient sql) {
        this.sql = sql;
    }

    /** A role at a unit that one officer has from another alone. */
    record Lent(Role role, UUID unit) {}

    Set<Lent> lent(OrganisationId organisation, UUID account, UUID lender) {
        return sql.sql(LENT)
                .param("organisation", organisation.value())
                .param("account", account)
                .param("lender", lender)
                .query(
                        (row, _) ->
                                new Lent(
                                        Role.of(row.getString("role")).orElseThrow(),
                                        row.getObject("unit_id", UUID.class)))
                .set();
    }

    /** The newest first. */
    List<Opening> of(Complaint c) {
        return sql.sql(OF)
                .param("organisation", c.organisation().value())
                .param("complaint", c.id().value())
                .query(OpeningStore::opening)
                .list();
    }

    List<Opening> undecided(OrganisationId organisation) {
        return sql.sql(UNDECIDED)
                .param("organisation", organisation.value())
                .query(OpeningStore::opening)
                .list();
    }

    void ask(Complaint c, UUID id, UUID by, Instant at, String reason) {
        sql.sql(ASK)
                .param("organisation", c.organisation().value())
                .param("complaint", c.id().value())
                .param("id", id)
                .param("by", by)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("reason", reason)
                .update();
    }

    void decide(
            Complaint c,
            UUID id,
            UUID by,
            Instant at,
            boolean agreed,
            String words,
            @Nullable Instant until) {
        sql.sql(DECIDE)
                .param("organisation", c.organisation().value())
                .param("complaint", c.id().value())
                .param("id", id)
                .param("by", by)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("agreed", agreed)
                .param("words", words)
                .param("until", until == null ? null : until.atOffset(ZoneOffset.UTC))
                .update();
    }

    void read(Complaint c, UUID id) {
        sql.sql(READ)
                .param("organisation", c.organisation().value())
                .param("complaint", c.id().value())
                .param("id", id)
                .update();
    }

    private static Opening opening(ResultSet row, int number) throws SQLException {
        var until = row.getObject("until", OffsetDateTime.class);
        return new Opening(
                new ComplaintId(row.getObject("complaint_id", UUID.class)),
                row.getObject("id", UUID.class),
                row.getObject("asked_by", UUID.class),
                row.getString("asker"),
                row.getObject("asked_at", OffsetDateTime.class).toInstant(),
                row.getString("reason"),
                row.getObject("decided_by", UUID.class),
                row.getString("decider"),
                row.getObject("agreed", Boolean.class),
                row.getString("words"),
                until == null ? null : until.toInstant(),
                row.getInt("reads"));
    }
}
