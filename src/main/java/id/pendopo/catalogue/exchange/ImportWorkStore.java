package id.pendopo.catalogue.exchange;

import id.pendopo.access.Officer;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.ObjectMapper;

/**
 * The SQL of the work at files of services: who reads or writes one, how far, and what came of it.
 */
@Component
class ImportWorkStore {

    private static final String CLAIM =
            """
            update catalogue.import
               set claimed_at = :now, done = 0, total = 0
             where organisation_id = :organisation and id = :id
               and state in ('READING', 'APPLYING')
               and (claimed_at is null or claimed_at < :stale)
            """;
    private static final String PROGRESS =
            """
            update catalogue.import
               set done = :done, total = :total, claimed_at = :now
             where organisation_id = :organisation and id = :id
            """;
    private static final String READY =
            """
            update catalogue.import
               set state = 'READY', claimed_at = null, fresh = :fresh, changed = :changed,
                   same = :same, faulty = :faulty, plan_hash = :hash, moved = :moved
             where organisation_id = :organisation and id = :id
            """;
    private static final String APPLIED =
            """
            update catalogue.import
               set state = 'APPLIED', claimed_at = null, applied_at = :now, content = null
             where organisation_id = :organisation and id = :id
            """;
    private static final String REFUSE =
            """
            update catalogue.import
               set state = 'REFUSED', claimed_at = null, refusal = cast(:refusal as jsonb),
                   content = null
             where organisation_id = :organisation and id = :id
            """;
    private static final String PURGE =
            """
            delete from catalogue.import
             where brought_at < :since and state in ('READING', 'COLUMNS', 'READY', 'REFUSED')
            """;
    private static final String CONTENT =
            "select content from catalogue.import where organisation_id = :organisation and id = :id";
    private static final String HASH =
            "select plan_hash from catalogue.import where organisation_id = :organisation and id = :id";
    private static final String OFFICER =
            """
            select coalesce(acting, officer) as officer
              from catalogue.import
             where organisation_id = :organisation and id = :id
            """;

    private final JdbcClient sql;
    private final ObjectMapper json;

    ImportWorkStore(JdbcClient sql, ObjectMapper json) {
        this.sql = sql;
        this.json = json;
    }

    /** False when somebody else works at it. */
    boolean claim(ServiceImport file, Instant now, Instant stale) {
        return of(CLAIM, file).param("now", at(now)).param("stale", at(stale)).update() == 1;
    }

    void progress(ServiceImport file, int done, int total, Instant now) {
        of(PROGRESS, file).param("done", done).param("total", total).param("now", at(now)).update();
    }

    void ready(ServiceImport file, ServiceImport.Counts counts, byte[] hash, boolean moved) {
        of(READY, file)
                .param("fresh", counts.fresh())
                .param("changed", counts.changed())
                .param("same", counts.same())
                .param("faulty", counts.faulty())
                .param("hash", hash)
                .param("moved", moved)
                .update();
    }

    void applied(ServiceImport file, Instant now) {
        of(APPLIED, file).param("now", at(now)).update();
    }

    void refuse(ServiceImport file, ServiceImport.Said why) {
        of(REFUSE, file).param("refusal", json.writeValueAsString(why)).update();
    }

    int purge(Instant since) {
        return sql.sql(PURGE).param("since", at(since)).update();
    }

    Optional<byte[]> content(ServiceImport file) {
        return of(CONTENT, file).query((row, _) -> row.getBytes("content")).optional();
    }

    Optional<byte[]> planHash(ServiceImport file) {
        return of(HASH, file).query((row, _) -> row.getBytes("plan_hash")).optional();
    }

    /** Who explained or took it last, else who brought it, with the roles of that moment. */
    Officer officer(ServiceImport file) {
        return of(OFFICER, file)
                .query((row, _) -> json.readValue(row.getString("officer"), Officer.class))
                .single();
    }

    private JdbcClient.StatementSpec of(String statement, ServiceImport file) {
        return sql.sql(statement)
                .param("organisation", file.organisation().value())
                .param("id", file.id());
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
