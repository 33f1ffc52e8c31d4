package id.pendopo.followup.follower;

import id.pendopo.notification.Mailbox;
import id.pendopo.organisation.UnitId;
import id.pendopo.shared.OrganisationId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The SQL of those who follow. */
@Component
class FollowerStore {

    private static final String SELECT =
            """
            select n.organisation_id, n.id, n.unit_id, n.email, n.language, n.site,
                   n.confirmed_at, n.told_until, c.code
              from followup.follower n
              left join followup.commitment c
                on c.organisation_id = n.organisation_id and c.id = n.commitment_id
            """;
    private static final String ASK =
            """
            insert into followup.follower
                   (organisation_id, id, commitment_id, unit_id, email, language, site, asked_at,
                    told_until)
            values (:organisation, :id,
                    (select id
                       from followup.commitment
                      where organisation_id = :organisation and code = :code),
                    :unit, :email, :language, :site, :now, :now)
                on conflict (organisation_id, commitment_id, unit_id, email)
                do update set asked_at = excluded.asked_at,
                              language = case when follower.confirmed_at is null
                                              then excluded.language else follower.language end,
                              site = case when follower.confirmed_at is null
                                          then excluded.site else follower.site end
            returning id
            """;
    private static final String FIND =
            SELECT + " where n.organisation_id = :organisation and n.id = :id";
    private static final String CONFIRM =
            """
            update followup.follower
               set confirmed_at = :now, told_until = :now
             where organisation_id = :organisation and id = :id and confirmed_at is null
            """;
    private static final String END =
            "delete from followup.follower where organisation_id = :organisation and id = :id";
    private static final String FORGET =
            "delete from followup.follower where confirmed_at is null and asked_at < :before";

    /**
     * Those of whose commitment, or somewhere in whose organisation, something happened that they
     * were not told; locked, so that two nodes do not tell twice.
     */
    private static final String WAITING =
            SELECT
                    + """
                       where n.confirmed_at is not null
                         and exists (select
                                       from followup.event e
                                      where e.organisation_id = n.organisation_id
                                        and (n.commitment_id is null
                                             or e.commitment_id = n.commitment_id)
                                        and e.at > n.told_until and e.at <= :now)
                       order by n.organisation_id, n.id
                       limit 100
                         for update of n skip locked
                      """;

    private static final String TOLD =
            """
            update followup.follower
               set told_until = :now
             where organisation_id = :organisation and id = :id
            """;

    private final JdbcClient sql;

    FollowerStore(JdbcClient sql) {
        this.sql = sql;
    }

    /**
     * A follower as it is kept.
     *
     * @param code of the commitment; null for a unit
     * @param unit null for a commitment
     */
    record Kept(
            UUID id,
            @Nullable String code,
            @Nullable UnitId unit,
            Mailbox mailbox,
            boolean confirmed,
            Instant told) {

        OrganisationId organisation() {
            return mailbox.organisation();
        }

        Follower of(Subject subject) {
            return new Follower(id, subject, mailbox, confirmed, told);
        }
    }

    /** Keeps the wish; who asks again changes nothing of what was confirmed. */
    UUID ask(Follower wish, Instant now) {
        var unit = wish.subject().unit();
        return of(ASK, wish.organisation(), wish.id())
                .param("code", wish.subject().watched().code())
                .param("unit", unit == null ? null : unit.value())
                .param("email", wish.mailbox().email())
                .param("language", wish.mailbox().language())
                .param("site", wish.mailbox().site())
                .param("now", at(now))
                .query(UUID.class)
                .single();
    }

    Optional<Kept> find(OrganisationId organisation, UUID id) {
        return of(FIND, organisation, id).query(FollowerStore::kept).optional();
    }

    void confirm(OrganisationId organisation, UUID id, Instant now) {
        of(CONFIRM, organisation, id).param("now", at(now)).update();
    }

    void end(OrganisationId organisation, UUID id) {
        of(END, organisation, id).update();
    }

    void forget(Instant before) {
        sql.sql(FORGET).param("before", at(before)).update();
    }

    /** Some for whom there may be news up to this moment, in the caller's transaction. */
    List<Kept> waiting(Instant now) {
        return sql.sql(WAITING).param("now", at(now)).query(FollowerStore::kept).list();
    }

    void told(OrganisationId organisation, UUID id, Instant now) {
        of(TOLD, organisation, id).param("now", at(now)).update();
    }

    private JdbcClient.StatementSpec of(String statement, OrganisationId organisation, UUID id) {
        return sql.sql(statement).param("organisation", organisation.value()).param("id", id);
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static Kept kept(ResultSet row, int number) throws SQLException {
        var unit = row.getObject("unit_id", UUID.class);
        return new Kept(
                row.getObject("id", UUID.class),
                row.getString("code"),
                unit == null ? null : new UnitId(unit),
                new Mailbox(
                        new OrganisationId(row.getObject("organisation_id", UUID.class)),
                        row.getString("email"),
                        row.getString("language"),
                        row.getString("site")),
                row.getObject("confirmed_at", OffsetDateTime.class) != null,
                row.getObject("told_until", OffsetDateTime.class).toInstant());
    }
}
