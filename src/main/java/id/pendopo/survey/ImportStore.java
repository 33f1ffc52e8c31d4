package id.pendopo.survey;

import id.pendopo.shared.OrganisationId;
import id.pendopo.shared.Problem;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.ObjectMapper;

/** The SQL of imported files. */
@Component
class ImportStore {

    private static final String COLUMNS =
            """
            select id, attachment_id, file_name, numbering, mode, header, delimiter, accepted,
                   rejected, imported_by, imported_at
              from survey.import
             where organisation_id = :organisation and survey_id = :survey
            """;
    private static final String BY_CONTENT = COLUMNS + " and content_hash = :hash";
    private static final String BY_ID = COLUMNS + " and id = :id";
    private static final String LIST = COLUMNS + " order by imported_at desc limit 100";
    private static final String ADD =
            """
            insert into survey.import
                   (organisation_id, id, survey_id, attachment_id, file_name, content_hash,
                    numbering, mode, header, delimiter, accepted, rejected, imported_by,
                    imported_at)
            values (:organisation, :id, :survey, :attachment, :fileName, :hash, :order, :mode,
                    :header, :delimiter, :accepted, :rejected, :author, :now)
            """;
    private static final String ADD_REJECTED =
            """
            insert into survey.import_rejection (organisation_id, import_id, row, cells, problems)
            values (?, ?, ?, ?, ?::jsonb)
            """;
    private static final String REJECTED =
            """
            select row, cells, problems
              from survey.import_rejection
             where organisation_id = :organisation and import_id = :import
             order by row
             limit :limit
            """;

    private static final TypeReference<List<Fault>> FAULTS = new TypeReference<>() {};
    private static final int BATCH = 1_000;

    /** A problem as it is kept. */
    private record Fault(String field, Refusal reason, List<Object> arguments) {}

    private final JdbcClient sql;
    private final JdbcTemplate batch;
    private final ObjectMapper json;

    ImportStore(JdbcClient sql, JdbcTemplate batch, ObjectMapper json) {
        this.sql = sql;
        this.batch = batch;
        this.json = json;
    }

    Optional<ImportReport> find(Survey survey, byte[] contentHash) {
        return of(BY_CONTENT, survey)
                .param("hash", contentHash)
                .query(ImportStore::report)
                .optional();
    }

    Optional<ImportReport> find(Survey survey, UUID id) {
        return of(BY_ID, survey).param("id", id).query(ImportStore::report).optional();
    }

    /** The latest first. */
    List<ImportReport> list(Survey survey) {
        return of(LIST, survey).query(ImportStore::report).list();
    }

    void add(Survey survey, ImportReport report, byte[] contentHash) {
        sql.sql(ADD)
                .param("organisation", survey.organisation().value())
                .param("id", report.id())
                .param("survey", survey.id())
                .param("attachment", report.attachment())
                .param("fileName", report.fileName())
                .param("hash", contentHash)
                .param("order", report.order() == null ? null : report.order().name())
                .param("mode", report.mode().name())
                .param("header", report.header().toArray(String[]::new))
                .param("delimiter", String.valueOf(report.delimiter()))
                .param("accepted", report.accepted())
                .param("rejected", report.rejected())
                .param("author", report.importedBy())
                .param("now", SurveyStore.at(report.importedAt()))
                .update();
    }

    void addRejected(OrganisationId organisation, UUID id, List<ImportReport.Rejected> rows) {
        batch.batchUpdate(
                ADD_REJECTED,
                rows,
                BATCH,
                (statement, row) -> {
                    statement.setObject(1, organisation.value());
                    statement.setObject(2, id);
                    statement.setInt(3, row.row());
                    statement.setObject(4, row.cells().toArray(String[]::new));
                    statement.setString(5, faults(row.problems()));
                });
    }

    List<ImportReport.Rejected> rejected(OrganisationId organisation, UUID id, int limit) {
        return sql.sql(REJECTED)
                .param("organisation", organisation.value())
                .param("import", id)
                .param("limit", limit)
                .query(this::rejectedRow)
                .list();
    }

    private JdbcClient.StatementSpec of(String statement, Survey survey) {
        return sql.sql(statement)
                .param("organisation", survey.organisation().value())
                .param("survey", survey.id());
    }

    private String faults(List<Problem> problems) {
        return json.writeValueAsString(
                problems.stream()
                        .map(p -> new Fault(p.field(), (Refusal) p.reason(), p.arguments()))
                        .toList());
    }

    private ImportReport.Rejected rejectedRow(ResultSet row, int number) throws SQLException {
        var faults = json.readValue(row.getString("problems"), FAULTS);
        return new ImportReport.Rejected(
                row.getInt("row"),
                List.of((String[]) row.getArray("cells").getArray()),
                faults.stream()
                        .map(fault -> new Problem(fault.field(), fault.reason(), fault.arguments()))
                        .toList());
    }

    private static ImportReport report(ResultSet row, int number) throws SQLException {
        var order = row.getString("numbering");
        return new ImportReport(
                row.getObject("id", UUID.class),
                row.getObject("attachment_id", UUID.class),
                row.getString("file_name"),
                order == null ? null : CsvColumns.Order.valueOf(order),
                ImportReport.Mode.valueOf(row.getString("mode")),
                List.of((String[]) row.getArray("header").getArray()),
                row.getString("delimiter").charAt(0),
                row.getInt("accepted"),
                row.getInt("rejected"),
                row.getString("imported_by"),
                row.getObject("imported_at", OffsetDateTime.class).toInstant());
    }
}
