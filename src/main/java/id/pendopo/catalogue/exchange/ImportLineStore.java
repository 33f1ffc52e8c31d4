package id.pendopo.catalogue.exchange;

import id.pendopo.document.CellFault;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.ObjectMapper;

/** The SQL of what a file says of each service. */
@Component
class ImportLineStore {

    private static final String CLEAR =
            "delete from catalogue.import_line where organisation_id = :organisation and import_id = :id";
    private static final String ADD =
            """
            insert into catalogue.import_line
                   (organisation_id, import_id, position, code, name, kind, changes, faults)
            values (?, ?, ?, ?, ?, ?, ?::jsonb, ?::jsonb)
            """;
    private static final String KEEP_UNDO =
            """
            update catalogue.import_line
               set undo = cast(:undo as jsonb)
             where organisation_id = :organisation and import_id = :id and code = :code
               and kind in ('NEW', 'CHANGED')
            """;
    private static final String OF_KIND =
            """
            select position, code, name, kind, changes, faults
              from catalogue.import_line
             where organisation_id = :organisation and import_id = :id and kind = :kind
             order by position
             limit :limit offset :offset
            """;
    private static final String UNDO =
            """
            select code, undo
              from catalogue.import_line
             where organisation_id = :organisation and import_id = :id and undo is not null
             order by position desc
            """;
    private static final TypeReference<List<Change>> CHANGES = new TypeReference<>() {};
    private static final TypeReference<List<CellFault>> FAULTS = new TypeReference<>() {};

    private final JdbcClient sql;
    private final JdbcTemplate batch;
    private final ObjectMapper json;

    ImportLineStore(JdbcClient sql, JdbcTemplate batch, ObjectMapper json) {
        this.sql = sql;
        this.batch = batch;
        this.json = json;
    }

    void clear(ServiceImport file) {
        of(CLEAR, file).update();
    }

    void add(ServiceImport file, List<Line> lines) {
        batch.batchUpdate(
                ADD,
                lines,
                Math.max(1, lines.size()),
                (statement, line) -> {
                    statement.setObject(1, file.organisation().value());
                    statement.setObject(2, file.id());
                    statement.setInt(3, line.position());
                    statement.setString(4, line.code());
                    statement.setString(5, line.name());
                    statement.setString(6, line.kind().name());
                    statement.setString(7, json.writeValueAsString(line.changes()));
                    statement.setString(8, json.writeValueAsString(line.faults()));
                });
    }

    List<Line> of(ServiceImport file, Planned.Kind kind, int limit, int offset) {
        return of(OF_KIND, file)
                .param("kind", kind.name())
                .param("limit", limit)
                .param("offset", offset)
                .query(this::line)
                .list();
    }

    void keep(ServiceImport file, String code, Line.Undo undo) {
        of(KEEP_UNDO, file)
                .param("code", code)
                .param("undo", json.writeValueAsString(undo))
                .update();
    }

    /** By the service's code, the last one first. */
    Map<String, Line.Undo> undo(ServiceImport file) {
        var all = new LinkedHashMap<String, Line.Undo>();
        of(UNDO, file)
                .query(
                        (row, _) ->
                                Map.entry(
                                        row.getString("code"),
                                        json.readValue(row.getString("undo"), Line.Undo.class)))
                .list()
                .forEach(entry -> all.put(entry.getKey(), entry.getValue()));
        return all;
    }

    private JdbcClient.StatementSpec of(String statement, ServiceImport file) {
        return sql.sql(statement)
                .param("organisation", file.organisation().value())
                .param("id", file.id());
    }

    private Line line(ResultSet row, int number) throws SQLException {
        return new Line(
                row.getInt("position"),
                row.getString("code"),
                row.getString("name"),
                Planned.Kind.valueOf(row.getString("kind")),
                json.readValue(row.getString("changes"), CHANGES),
                json.readValue(row.getString("faults"), FAULTS));
    }
}
