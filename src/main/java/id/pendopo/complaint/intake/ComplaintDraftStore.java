package id.pendopo.complaint.intake;

import id.pendopo.shared.OrganisationId;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The SQL of complaints not yet sent. */
@Component
class ComplaintDraftStore {

    /** A row: sealed content, and when it was sent. */
    record Kept(byte[] content, @Nullable Instant sent) {}

    /**
     * Bytes that are taken in all drafts of the house.
     *
     * @param old of files that came until some moment
     */
    record Taken(long all, long old) {}

    /** A sealed file. */
    record KeptFile(int number, byte[] content) {}

    /** So many bytes a file counts at least, for each takes trouble. */
    static final int LEAST = 64 * 1024;

    private static final String ADD =
            """
            insert into complaint.draft (organisation_id, code, content, changed_at)
            values (:organisation, :code, :content, :now)
            """;
    private static final String FIND =
            """
            select content, sent_at
              from complaint.draft
             where organisation_id = :organisation and code = :code and changed_at > :since
            """;
    private static final String LOCK = FIND + "   for update";
    private static final String CHANGE =
            """
            update complaint.draft
               set content = :content, changed_at = :now
             where organisation_id = :organisation and code = :code and sent_at is null
            """;
    private static final String SENT =
            """
            update complaint.draft
               set content = '', changed_at = :now, sent_at = :now
             where organisation_id = :organisation and code = :code
            """;
    private static final String PURGE = "delete from complaint.draft where changed_at <= :since";
    private static final String ADD_FILE =
            """
            insert into complaint.draft_file (organisation_id, draft_code, number, content, added_at)
            values (:organisation, :code, :number, :content, :now)
            """;

    /** Only lengths are read, not what is in them. */
    private static final String TAKEN =
            """
            select coalesce(sum(greatest(octet_length(content), :least)), 0)
                   + (select coalesce(sum(octet_length(content)), 0) from complaint.draft) as taken,
                   coalesce(sum(greatest(octet_length(content), :least)) filter (where added_at <= :until), 0) as old
              from complaint.draft_file
            """;

    /** The oldest day first, and of a day the largest, until they are enough. */
    private static final String MAKE_ROOM =
            """
            delete from complaint.draft_file f
             using (select organisation_id, draft_code, number,
                           sum(greatest(octet_length(content), :least)) over (order by added_at::date, octet_length(content) desc,
                                                                     organisation_id, draft_code, number
                                                            rows between unbounded preceding and 1 preceding) as before
                      from complaint.draft_file
                     where added_at <= :until) old
             where f.organisation_id = old.organisation_id and f.draft_code = old.draft_code and f.number = old.number
               and coalesce(old.before, 0) < :bytes
            """;

    private static final String NUMBERS =
            """
            select number
              from complaint.draft_file
             where organisation_id = :organisation and draft_code = :code
            """;
    private static final String FILES =
            """
            select number, content
              from complaint.draft_file
             where organisation_id = :organisation and draft_code = :code
             order by number
            """;
    private static final String REMOVE_FILES =
            """
            delete from complaint.draft_file
             where organisation_id = :organisation and draft_code = :code
               and (number = :number or :number = 0)
            """;

    private static final String ORGANISATION = "organisation";
    private static final String CODE = "code";
    private static final String CONTENT = "content";

    private final JdbcClient sql;

    ComplaintDraftStore(JdbcClient sql) {
        this.sql = sql;
    }

    void add(OrganisationId organisation, byte[] code, byte[] content, Instant now) {
        on(ADD, organisation, code).param(CONTENT, content).param("now", at(now)).update();
    }

    Optional<Kept> find(OrganisationId organisation, byte[] code, Instant since, boolean lock) {
        return on(lock ? LOCK : FIND, organisation, code)
                .param("since", at(since))
                .query(
                        (row, _) -> {
                            var sent = row.getObject("sent_at", OffsetDateTime.class);
                            return new Kept(
                                    row.getBytes(CONTENT), sent == null ? null : sent.toInstant());
                        })
                .optional();
    }

    void change(OrganisationId organisation, byte[] code, byte[] content, Instant now) {
        on(CHANGE, organisation, code).param(CONTENT, content).param("now", at(now)).update();
    }

    void sent(OrganisationId organisation, byte[] code, Instant now) {
        on(SENT, organisation, code).param("now", at(now)).update();
    }

    int purge(Instant since) {
        return sql.sql(PURGE).param("since", at(since)).update();
    }

    void addFile(
            OrganisationId organisation, byte[] code, int number, byte[] content, Instant now) {
        on(ADD_FILE, organisation, code)
                .param("number", number)
                .param(CONTENT, content)
                .param("now", at(now))
                .update();
    }

    /** What is taken, and by files that came until then; a small file counts as a larger one. */
    Taken taken(Instant until) {
        return sql.sql(TAKEN)
                .param("least", LEAST)
                .param("until", at(until))
                .query((row, _) -> new Taken(row.getLong("taken"), row.getLong("old")))
                .single();
    }

    /** Deletes so much of what came until then, or a little more. */
    void makeRoom(Instant until, long bytes) {
        sql.sql(MAKE_ROOM)
                .param("least", LEAST)
                .param("until", at(until))
                .param("bytes", bytes)
                .update();
    }

    /** Numbers of the files that are still there. */
    Set<Integer> numbers(OrganisationId organisation, byte[] code) {
        return on(NUMBERS, organisation, code).query((row, number) -> row.getInt("number")).set();
    }

    List<KeptFile> files(OrganisationId organisation, byte[] code) {
        return on(FILES, organisation, code)
                .query((row, _) -> new KeptFile(row.getInt("number"), row.getBytes(CONTENT)))
                .list();
    }

    /**
     * Removes files.
     *
     * @param number 0 for all of them
     */
    void removeFiles(OrganisationId organisation, byte[] code, int number) {
        on(REMOVE_FILES, organisation, code).param("number", number).update();
    }

    private JdbcClient.StatementSpec on(
            String statement, OrganisationId organisation, byte[] code) {
        return sql.sql(statement).param(ORGANISATION, organisation.value()).param(CODE, code);
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
