package id.pendopo.notification;

import id.pendopo.shared.OrganisationId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The SQL of the outbox. */
@Component
class MessageStore {

    private static final String ADD =
            """
            insert into notification.message
                   (organisation_id, id, channel, recipient, subject, body, confidential, sealed, state, created_at, next_at,
                    about)
            values (:organisation, :id, :channel, :recipient, :subject, :body, :confidential, :sealed, 'WAITING', :now, :now,
                    :about)
            """;
    private static final String COLUMNS =
            """
            select organisation_id, id, channel, recipient, subject, body, confidential, sealed, state, attempts,
                   reason, created_at, next_at, ended_at
              from notification.message
            """;
    private static final String NEXT_DUE =
            COLUMNS
                    + """
                     where state = 'WAITING' and next_at <= :now and channel = any (:channels)
                     order by next_at
                     limit 1
                       for update skip locked
                    """;
    private static final String UPDATE =
            """
            update notification.message
               set recipient = :recipient, body = :body, state = :state, attempts = :attempts, reason = :reason,
                   next_at = :next, ended_at = :ended
             where organisation_id = :organisation and id = :id
            """;
    private static final String MATCHING =
            """
             where organisation_id = :organisation
               and (:state = '' or state = :state)
               and (not sealed and recipient ilike :like or subject ilike :like)
            """;
    private static final String COUNT = "select count(*) from notification.message" + MATCHING;
    private static final String LIST =
            COLUMNS + MATCHING + " order by id desc limit :limit offset :offset";
    private static final String FIND =
            COLUMNS + " where organisation_id = :organisation and id = :id";
    private static final String LAST_ABOUT =
            COLUMNS
                    + " where organisation_id = :organisation and about = :about order by id desc limit 1";

    /**
     * Whether the last one about something was given up stays known: who asks has no time limit.
     */
    private static final String PURGE =
            """
            delete from notification.message m
             where m.ended_at < :before
               and (m.about is null or m.state <> 'FAILED'
                    or exists (select 1
                                 from notification.message later
                                where later.organisation_id = m.organisation_id
                                  and later.about = m.about and later.id > m.id))
            """;

    private final JdbcClient sql;

    MessageStore(JdbcClient sql) {
        this.sql = sql;
    }

    /**
     * @param about what somebody will ask for later; null for nothing
     */
    void add(Message message, @Nullable UUID about) {
        sql.sql(ADD)
                .param("organisation", message.organisation().value())
                .param("id", message.id())
                .param("channel", message.channel().name())
                .param("recipient", message.recipient())
                .param("subject", message.subject())
                .param("body", message.body())
                .param("confidential", message.confidential())
                .param("sealed", message.sealed())
                .param("now", Timestamp.from(message.created()))
                .param("about", about)
                .update();
    }

    /** A message whose time has come, kept from other nodes until the transaction ends. */
    Optional<Message> nextDue(List<Channel> channels, Instant now) {
        return sql.sql(NEXT_DUE)
                .param("channels", channels.stream().map(Channel::name).toArray(String[]::new))
                .param("now", Timestamp.from(now))
                .query(MessageStore::message)
                .optional();
    }

    void update(Message message) {
        var ended = message.ended();
        sql.sql(UPDATE)
                .param("recipient", message.recipient())
                .param("body", message.body())
                .param("state", message.state().name())
                .param("attempts", message.attempts())
                .param("reason", message.reason())
                .param("next", Timestamp.from(message.next()))
                .param("ended", ended == null ? null : Timestamp.from(ended))
                .param("organisation", message.organisation().value())
                .param("id", message.id())
                .update();
    }

    long count(OrganisationId organisation, String state, String words) {
        return sql.sql(COUNT)
                .param("organisation", organisation.value())
                .param("state", state)
                .param("like", like(words))
                .query(Long.class)
                .single();
    }

    List<Message> list(
            OrganisationId organisation, String state, String words, int limit, int offset) {
        return sql.sql(LIST)
                .param("organisation", organisation.value())
                .param("state", state)
                .param("like", like(words))
                .param("limit", limit)
                .param("offset", offset)
                .query(MessageStore::message)
                .list();
    }

    Optional<Message> find(OrganisationId organisation, UUID id) {
        return sql.sql(FIND)
                .param("organisation", organisation.value())
                .param("id", id)
                .query(MessageStore::message)
                .optional();
    }

    Optional<Message> lastAbout(OrganisationId organisation, UUID about) {
        return sql.sql(LAST_ABOUT)
                .param("organisation", organisation.value())
                .param("about", about)
                .query(MessageStore::message)
                .optional();
    }

    int purge(Instant before) {
        return sql.sql(PURGE).param("before", Timestamp.from(before)).update();
    }

    private static String like(String words) {
        return "%" + words.strip().replaceAll("([\\\\%_])", "\\\\$1") + "%";
    }

    private static Message message(ResultSet row, int number) throws SQLException {
        var ended = row.getTimestamp("ended_at");
        return new Message(
                new OrganisationId(row.getObject("organisation_id", UUID.class)),
                row.getObject("id", UUID.class),
                Channel.valueOf(row.getString("channel")),
                row.getString("recipient"),
                row.getString("subject"),
                row.getString("body"),
                row.getBoolean("confidential"),
                row.getBoolean("sealed"),
                Message.State.valueOf(row.getString("state")),
                row.getInt("attempts"),
                row.getString("reason"),
                row.getTimestamp("created_at").toInstant(),
                row.getTimestamp("next_at").toInstant(),
                ended == null ? null : ended.toInstant());
    }
}
