package id.pendopo.complaint;

import id.pendopo.complaint.clock.Limit;
import id.pendopo.complaint.clock.Rules;
import id.pendopo.complaint.clock.Stage;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The SQL of what the law and the product lay down about complaints. */
@Component
class LawStore {

    private static final String VERSIONS =
            """
            select version, valid_from, closes, objection_days, object_within, reopen_within, rate_within,
                   identity_hours, returns, reminder_days, per_day, go_on_per_day, added_megabytes
              from complaint.rule_version
             order by valid_from
            """;
    private static final String CLASS_LIMITS =
            "select class as key, days, unit from complaint.class_limit where version = :version";
    private static final String STAGE_LIMITS =
            "select stage as key, days, unit from complaint.stage_limit where version = :version";
    private static final String CLASSES =
            """
            select code, supervision, name_id, name_en, hint_id, hint_en
              from complaint.class
             order by position
            """;
    private static final String CATEGORIES =
            """
            select code, class, name_id, name_en, keywords
              from complaint.category
             order by position
            """;
    private static final String REASONS =
            """
            select act, code, name_id, name_en, words, document
              from complaint.reason
             order by act, position
            """;

    private final JdbcClient sql;

    LawStore(JdbcClient sql) {
        this.sql = sql;
    }

    List<Law.Version> versions() {
        return sql.sql(VERSIONS).query(this::version).list();
    }

    private Law.Version version(ResultSet row, int number) throws SQLException {
        var version = row.getString("version");
        var totals = new HashMap<String, Limit>();
        limits(CLASS_LIMITS, version).forEach(one -> totals.put(one.key(), one.limit()));
        var steps = new HashMap<Stage, Limit>();
        limits(STAGE_LIMITS, version)
                .forEach(one -> steps.put(Stage.valueOf(one.key()), one.limit()));
        var objections = new HashMap<String, Integer>();
        int days = row.getInt("objection_days");
        totals.keySet().forEach(one -> objections.put(one, days));
        return new Law.Version(
                row.getObject("valid_from", LocalDate.class),
                new Rules(
                        version,
                        totals,
                        objections,
                        steps,
                        row.getObject("closes", LocalTime.class)),
                row.getInt("object_within"),
                row.getInt("reopen_within"),
                row.getInt("rate_within"),
                row.getInt("identity_hours"),
                row.getInt("returns"),
                row.getInt("reminder_days"),
                row.getInt("per_day"),
                row.getInt("go_on_per_day"),
                row.getInt("added_megabytes"));
    }

    private record Keyed(String key, Limit limit) {}

    private List<Keyed> limits(String statement, String version) {
        return sql.sql(statement)
                .param("version", version)
                .query(
                        (row, number) ->
                                new Keyed(
                                        row.getString("key"),
                                        new Limit(
                                                row.getInt("days"),
                                                Limit.DayUnit.valueOf(row.getString("unit")))))
                .list();
    }

    List<CaseClass> classes() {
        return sql.sql(CLASSES)
                .query(
                        (row, number) ->
                                new CaseClass(
                                        row.getString("code"),
                                        row.getBoolean("supervision"),
                                        words(row, "name"),
                                        words(row, "hint")))
                .list();
    }

    List<Category> categories() {
        return sql.sql(CATEGORIES)
                .query(
                        (row, number) ->
                                new Category(
                                        row.getString("code"),
                                        row.getString("class"),
                                        words(row, "name"),
                                        List.of(row.getString("keywords").split(","))))
                .list();
    }

    List<ListedReason> reasons() {
        return sql.sql(REASONS)
                .query(
                        (row, number) ->
                                new ListedReason(
                                        Move.valueOf(row.getString("act")),
                                        row.getString("code"),
                                        words(row, "name"),
                                        row.getBoolean("words"),
                                        row.getBoolean("document")))
                .list();
    }

    private static Words words(ResultSet row, String column) throws SQLException {
        return new Words(row.getString(column + "_id"), row.getString(column + "_en"));
    }
}
