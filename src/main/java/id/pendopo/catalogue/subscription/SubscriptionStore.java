package id.pendopo.catalogue.subscription;

import id.pendopo.catalogue.ServiceId;
import id.pendopo.catalogue.ServiceRef;
import id.pendopo.notification.Mailbox;
import id.pendopo.organisation.UnitId;
import id.pendopo.shared.OrganisationId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The SQL of subscriptions. */
@Component
class SubscriptionStore {

    private static final String COLUMNS =
            """
            select n.organisation_id, n.id, n.email, n.language, n.site, n.confirmed_at, n.told_until,
                   s.id as service, s.code, s.name, s.unit_id, s.language as service_language
              from catalogue.subscription n
              join catalogue.service s
                on s.organisation_id = n.organisation_id and s.id = n.service_id
            """;
    private static final String ASK =
            """
            insert into catalogue.subscription
                   (organisation_id, id, service_id, email, language, site, asked_at, told_until)
            values (:organisation, :id, :service, :email, :language, :site, :now, :now)
                on conflict (organisation_id, service_id, email)
                do update set asked_at = excluded.asked_at,
                              language = case when subscription.confirmed_at is null
                                              then excluded.language else subscription.language end,
                              site = case when subscription.confirmed_at is null
                                          then excluded.site else subscription.site end
            returning id
            """;
    private static final String FIND =
            COLUMNS + " where n.organisation_id = :organisation and n.id = :id";
    private static final String CONFIRM =
            """
            update catalogue.subscription
               set confirmed_at = :now, told_until = :now
             where organisation_id = :organisation and id = :id and confirmed_at is null
            """;
    private static final String END =
            "delete from catalogue.subscription where organisation_id = :organisation and id = :id";
    private static final String FORGET =
            "delete from catalogue.subscription where confirmed_at is null and asked_at < :before";

    /**
     * Somebody of whom a decision was not told yet; locked, so that two nodes do not tell twice.
     */
    private static final String WAITING =
            COLUMNS
                    + """
                       where n.confirmed_at is not null
                         and exists (select
                                       from catalogue.standard_event e
                                      where e.organisation_id = n.organisation_id
                                        and e.service_id = n.service_id
                                        and e.at > n.told_until and e.at <= :now)
                       order by n.organisation_id, n.id
                       limit 100
                         for update of n skip locked
                      """;

    private static final String NEWS =
            """
            select e.id, s.code, s.name, e.version, e.kind, e.on_date, e.until, e.reason, e.at
              from catalogue.standard_event e
              join catalogue.service s
                on s.organisation_id = e.organisation_id and s.id = e.service_id
             where e.organisation_id = :organisation
            """;
    private static final String NEWS_FOR =
            NEWS
                    + """
                         and e.service_id = :service
                         and e.at > (select told_until
                                       from catalogue.subscription
                                      where organisation_id = :organisation and id = :id)
                         and e.at <= :now
                       order by e.at, e.id
                      """;
    private static final String LATEST =
            NEWS
                    + """
                         and s.active
                         and (cast(:code as text) = '' or s.code = upper(:code))
                       order by e.at desc, e.id desc
                       limit :limit
                      """;
    private static final String TOLD =
            """
            update catalogue.subscription
               set told_until = :now
             where organisation_id = :organisation and id = :id
            """;

    private final JdbcClient sql;

    SubscriptionStore(JdbcClient sql) {
        this.sql = sql;
    }

    /** Keeps the wish; who asks again changes nothing of what was confirmed. */
    UUID ask(Subscription wish, Instant now) {
        return sql.sql(ASK)
                .param("organisation", wish.organisation().value())
                .param("id", wish.id())
                .param("service", wish.service().id().value())
                .param("email", wish.mailbox().email())
                .param("language", wish.mailbox().language())
                .param("site", wish.mailbox().site())
                .param("now", at(now))
                .query(UUID.class)
                .single();
    }

    Optional<Subscription> find(OrganisationId organisation, UUID id) {
        return of(FIND, organisation, id).query(SubscriptionStore::subscription).optional();
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

    /** Some who have not been told of decisions up to this moment, in the caller's transaction. */
    List<Subscription> waiting(Instant now) {
        return sql.sql(WAITING).param("now", at(now)).query(SubscriptionStore::subscription).list();
    }

    /** What this one was not told yet, oldest first. */
    List<News> news(Subscription to, Instant now) {
        return of(NEWS_FOR, to.organisation(), to.id())
                .param("service", to.service().id().value())
                .param("now", at(now))
                .query(SubscriptionStore::news)
                .list();
    }

    void told(Subscription whom, Instant now) {
        of(TOLD, whom.organisation(), whom.id()).param("now", at(now)).update();
    }

    /**
     * The latest decisions.
     *
     * @param code of a service; blank for all
     */
    List<News> latest(OrganisationId organisation, String code, int limit) {
        return sql.sql(LATEST)
                .param("organisation", organisation.value())
                .param("code", code)
                .param("limit", limit)
                .query(SubscriptionStore::news)
                .list();
    }

    private JdbcClient.StatementSpec of(String statement, OrganisationId organisation, UUID id) {
        return sql.sql(statement).param("organisation", organisation.value()).param("id", id);
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static Subscription subscription(ResultSet row, int number) throws SQLException {
        return new Subscription(
                row.getObject("id", UUID.class),
                new ServiceRef(
                        new ServiceId(row.getObject("service", UUID.class)),
                        row.getString("code"),
                        row.getString("name"),
                        new UnitId(row.getObject("unit_id", UUID.class)),
                        row.getString("service_language")),
                new Mailbox(
                        new OrganisationId(row.getObject("organisation_id", UUID.class)),
                        row.getString("email"),
                        row.getString("language"),
                        row.getString("site")),
                row.getObject("confirmed_at", OffsetDateTime.class) != null);
    }

    private static News news(ResultSet row, int number) throws SQLException {
        return new News(
                row.getObject("id", UUID.class),
                row.getString("code"),
                row.getString("name"),
                row.getInt("version"),
                row.getString("kind"),
                row.getObject("on_date", LocalDate.class),
                row.getObject("until", LocalDate.class),
                row.getString("reason"),
                row.getObject("at", OffsetDateTime.class).toInstant());
    }
}
