package id.pendopo.catalogue.exchange;

import id.pendopo.access.Officer;
import id.pendopo.catalogue.exchange.ServiceImport.Mode;
import id.pendopo.catalogue.exchange.ServiceImport.State;
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
import tools.jackson.databind.ObjectMapper;

/** The SQL of files of services. */
@Component
class ServiceImportStore {

    private static final String COLUMNS =
            """
            select organisation_id, id, state, mode, file_name, meaning, officer, author, brought_at,
                   done, total, western, moved, refusal, fresh, changed, same, faulty, applied_at,
                   withdrawn_at, withdrawn_by
              from catalogue.import
            """;
    private static final String FIND =
            COLUMNS
                    + """
                     where organisation_id = :organisation and id = :id
                       and (cast(:account as text) is null or officer ->> 'account' = :account)
                    """;
    private static final String LIST =
            COLUMNS
                    + """
                     where organisation_id = :organisation
                       and (cast(:account as text) is null or officer ->> 'account' = :account)
                     order by brought_at desc
                     limit 50
                    """;
    private static final String WAITING =
            COLUMNS
                    + """
                     where state in ('READING', 'APPLYING')
                       and (claimed_at is null or claimed_at < :stale)
                     order by brought_at
                     limit 1
                    """;
    private static final String ADD =
            """
            insert into catalogue.import
                   (organisation_id, id, state, mode, file_name, content, meaning, officer, author,
                    brought_at, western)
            values (:organisation, :id, :state, :mode, :name, :content, cast(:meaning as jsonb),
                    cast(:officer as jsonb), :author, :now, :western)
            """;
    private static final String MOVE =
            """
            update catalogue.import
               set state = :to, mode = :mode, meaning = cast(:meaning as jsonb), claimed_at = null,
                   moved = false, acting = cast(:acting as jsonb)
             where organisation_id = :organisation and id = :id and state = :from
            """;
    private static final String WITHDRAWN =
            """
            update catalogue.import
               set state = 'WITHDRAWN', withdrawn_at = :now, withdrawn_by = :by
             where organisation_id = :organisation and id = :id and state = 'APPLIED'
            """;
    private static final String DROP =
            """
            delete from catalogue.import
             where organisation_id = :organisation and id = :id
               and state in ('COLUMNS', 'READY', 'REFUSED')
            """;

    private final JdbcClient sql;
    private final ObjectMapper json;

    ServiceImportStore(JdbcClient sql, ObjectMapper json) {
        this.sql = sql;
        this.json = json;
    }

    void add(ServiceImport fresh, byte[] content, Officer officer) {
        of(ADD, fresh)
                .param("state", fresh.state().name())
                .param("mode", fresh.mode().name())
                .param("name", fresh.fileName())
                .param("content", content)
                .param("meaning", write(fresh.meaning()))
                .param("officer", json.writeValueAsString(officer))
                .param("author", fresh.author())
                .param("now", at(fresh.broughtAt()))
                .param("western", fresh.western())
                .update();
    }

    /** The file, if the account brought it; with no account whoever did. */
    Optional<ServiceImport> find(OrganisationId organisation, UUID id, @Nullable UUID account) {
        return sql.sql(FIND)
                .param("organisation", organisation.value())
                .param("id", id)
                .param("account", account == null ? null : account.toString())
                .query(this::read)
                .optional();
    }

    List<ServiceImport> list(OrganisationId organisation, @Nullable UUID account) {
        return sql.sql(LIST)
                .param("organisation", organisation.value())
                .param("account", account == null ? null : account.toString())
                .query(this::read)
                .list();
    }

    /** The oldest one at which nobody works. */
    Optional<ServiceImport> waiting(Instant stale) {
        return sql.sql(WAITING).param("stale", at(stale)).query(this::read).optional();
    }

    /** The officer lets it be read or taken; false when it does not stand there any more. */
    boolean move(
            Officer officer, ServiceImport file, State to, Mode mode, @Nullable Meaning meaning) {
        return of(MOVE, file)
                        .param("from", file.state().name())
                        .param("to", to.name())
                        .param("mode", mode.name())
                        .param("meaning", write(meaning))
                        .param("acting", write(officer))
                        .update()
                == 1;
    }

    boolean withdrawn(ServiceImport file, String by, Instant now) {
        return of(WITHDRAWN, file).param("by", by).param("now", at(now)).update() == 1;
    }

    boolean drop(ServiceImport file) {
        return of(DROP, file).update() == 1;
    }

    private JdbcClient.StatementSpec of(String statement, ServiceImport file) {
        return sql.sql(statement)
                .param("organisation", file.organisation().value())
                .param("id", file.id());
    }

    private @Nullable String write(@Nullable Object value) {
        return value == null ? null : json.writeValueAsString(value);
    }

    private <T> @Nullable T value(ResultSet row, String column, Class<T> type) throws SQLException {
        var text = row.getString(column);
        return text == null ? null : json.readValue(text, type);
    }

    private ServiceImport read(ResultSet row, int number) throws SQLException {
        return new ServiceImport(
                new OrganisationId(row.getObject("organisation_id", UUID.class)),
                row.getObject("id", UUID.class),
                State.valueOf(row.getString("state")),
                Mode.valueOf(row.getString("mode")),
                row.getString("file_name"),
                value(row, "meaning", Meaning.class),
                UUID.fromString(json.readTree(row.getString("officer")).path("account").asString()),
                row.getString("author"),
                row.getObject("brought_at", OffsetDateTime.class).toInstant(),
                row.getInt("done"),
                row.getInt("total"),
                row.getBoolean("western"),
                row.getBoolean("moved"),
                value(row, "refusal", ServiceImport.Said.class),
                new ServiceImport.Counts(
                        row.getInt("fresh"),
                        row.getInt("changed"),
                        row.getInt("same"),
                        row.getInt("faulty")),
                instant(row, "applied_at"),
                instant(row, "withdrawn_at"),
                row.getString("withdrawn_by"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
