package id.pendopo.complaint.exchange;

import id.pendopo.access.Officer;
import id.pendopo.shared.OrganisationId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.ObjectMapper;

/** The SQL of files of cases. */
@Component
class CaseImportStore {

    private static final String ADD =
            """
            insert into complaint.import
                   (organisation_id, id, account_id, author, brought_at, state, file_name, content,
                    header, meaning, by_whole)
            values (:organisation, :id, :account, :author, :now, :state, :name, :content, :header,
                    cast(:meaning as jsonb), :whole)
            """;
    private static final String COLUMNS =
            """
            select organisation_id, id, account_id, author, brought_at, state, file_name, header,
                   meaning, report
              from complaint.import
            """;
    private static final String FIND =
            COLUMNS
                    + " where organisation_id = :organisation and id = :id and account_id = :account";
    private static final String LOCK = FIND + " for update";
    private static final String LIST =
            COLUMNS
                    + """
                     where organisation_id = :organisation and account_id = :account
                     order by brought_at desc
                     limit 20
                    """;
    private static final String CONTENT =
            "select content from complaint.import where organisation_id = :organisation and id = :id";
    private static final String REMEMBERED =
            """
            select meaning
              from complaint.import
             where organisation_id = :organisation and header = cast(:header as text[]) and meaning is not null
               and (by_whole or account_id = :account)
             order by brought_at desc
             limit 1
            """;
    private static final String EXPLAIN =
            """
            update complaint.import
               set meaning = cast(:meaning as jsonb), state = 'READY'
             where organisation_id = :organisation and id = :id and state <> 'TAKEN'
            """;
    private static final String TAKEN =
            """
            update complaint.import
               set state = 'TAKEN', report = cast(:report as jsonb), content = null, taken_at = :now
             where organisation_id = :organisation and id = :id and state = 'READY'
            """;
    private static final String DROP =
            """
            delete from complaint.import
             where organisation_id = :organisation and id = :id and state <> 'TAKEN'
            """;
    private static final String PURGE =
            "delete from complaint.import where brought_at < :before and state <> 'TAKEN'";
    private static final String CODES =
            """
            select external_system, external_id, code
              from complaint.complaint
             where organisation_id = :organisation
               and (external_system, external_id)
                   in (select * from unnest(cast(:systems as text[]), cast(:ids as text[])))
            """;

    private final JdbcClient sql;
    private final ObjectMapper json;

    CaseImportStore(JdbcClient sql, ObjectMapper json) {
        this.sql = sql;
        this.json = json;
    }

    /**
     * @param whole whether an officer of the whole organisation brought it
     */
    void add(CaseImport file, byte[] content, boolean whole) {
        sql.sql(ADD)
                .param("organisation", file.organisation().value())
                .param("id", file.id())
                .param("account", file.account())
                .param("author", file.author())
                .param("whole", whole)
                .param("now", at(file.broughtAt()))
                .param("state", file.state().name())
                .param("name", file.fileName())
                .param("content", content)
                .param("header", file.header().toArray(String[]::new))
                .param("meaning", file.meaning() == null ? null : write(file.meaning()))
                .update();
    }

    Optional<CaseImport> find(Officer officer, UUID id) {
        return one(FIND, officer, id);
    }

    /** Lets nobody else take it until the transaction ends. */
    Optional<CaseImport> lock(Officer officer, UUID id) {
        return one(LOCK, officer, id);
    }

    private Optional<CaseImport> one(String statement, Officer officer, UUID id) {
        return sql.sql(statement)
                .param("organisation", officer.organisation().value())
                .param("account", officer.account())
                .param("id", id)
                .query(this::file)
                .optional();
    }

    /** The officer's own, the latest first. */
    List<CaseImport> list(Officer officer) {
        return sql.sql(LIST)
                .param("organisation", officer.organisation().value())
                .param("account", officer.account())
                .query(this::file)
                .list();
    }

    Optional<byte[]> content(CaseImport file) {
        return of(CONTENT, file).query((row, _) -> row.getBytes("content")).optional();
    }

    /** What the officer, or one of the whole, said of the columns of such a file before. */
    Optional<Meaning> remembered(Officer officer, List<String> header) {
        return sql.sql(REMEMBERED)
                .param("organisation", officer.organisation().value())
                .param("account", officer.account())
                .param("header", header.toArray(String[]::new))
                .query((row, _) -> json.readValue(row.getString("meaning"), Meaning.class))
                .optional();
    }

    void explain(CaseImport file, Meaning meaning) {
        of(EXPLAIN, file).param("meaning", write(meaning)).update();
    }

    void taken(CaseImport file, CaseImport.Report report, Instant now) {
        of(TAKEN, file).param("report", write(report)).param("now", at(now)).update();
    }

    boolean drop(CaseImport file) {
        return of(DROP, file).update() == 1;
    }

    int purge(Instant before) {
        return sql.sql(PURGE).param("before", at(before)).update();
    }

    /** The codes of those that are in the house, by system and identifier. */
    Map<List<String>, String> codes(OrganisationId organisation, List<ForeignCase> cases) {
        var codes = new HashMap<List<String>, String>();
        sql.sql(CODES)
                .param("organisation", organisation.value())
                .param("systems", cases.stream().map(ForeignCase::system).toArray(String[]::new))
                .param("ids", cases.stream().map(ForeignCase::id).toArray(String[]::new))
                .query(
                        row -> {
                            codes.put(
                                    List.of(
                                            row.getString("external_system"),
                                            row.getString("external_id")),
                                    row.getString("code"));
                        });
        return codes;
    }

    private JdbcClient.StatementSpec of(String statement, CaseImport file) {
        return sql.sql(statement)
                .param("organisation", file.organisation().value())
                .param("id", file.id());
    }

    private CaseImport file(ResultSet row, int number) throws SQLException {
        var meaning = row.getString("meaning");
        var report = row.getString("report");
        return new CaseImport(
                new OrganisationId(row.getObject("organisation_id", UUID.class)),
                row.getObject("id", UUID.class),
                row.getObject("account_id", UUID.class),
                row.getString("author"),
                row.getObject("brought_at", OffsetDateTime.class).toInstant(),
                CaseImport.State.valueOf(row.getString("state")),
                row.getString("file_name"),
                List.of((String[]) row.getArray("header").getArray()),
                meaning == null ? null : json.readValue(meaning, Meaning.class),
                report == null ? null : json.readValue(report, CaseImport.Report.class));
    }

    private String write(Object value) {
        return json.writeValueAsString(value);
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
