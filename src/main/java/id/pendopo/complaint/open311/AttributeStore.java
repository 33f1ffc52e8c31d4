package id.pendopo.complaint.open311;

import id.pendopo.complaint.Words;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The SQL of what is asked beyond the story. */
@Component
class AttributeStore {

    private static final String ALL =
            """
            select code, category, meaning, datatype, variable, required, name_id, name_en, hint_id, hint_en
              from complaint.open311_attribute
             order by category is null, position, code
            """;
    private static final String CHOICES =
            """
            select attribute, key, name_id, name_en
              from complaint.open311_choice
             order by attribute, position, key
            """;

    private final JdbcClient sql;

    AttributeStore(JdbcClient sql) {
        this.sql = sql;
    }

    /** Those of single categories first. */
    List<Attribute> all() {
        var choices = choices();
        return sql.sql(ALL).query((row, number) -> attribute(row, choices)).list();
    }

    /** Those of a category, its own ones first. */
    List<Attribute> of(String category) {
        return all().stream().filter(one -> one.belongsTo(category)).toList();
    }

    private Map<String, List<Attribute.Choice>> choices() {
        var choices = new HashMap<String, List<Attribute.Choice>>();
        sql.sql(CHOICES)
                .query(
                        row -> {
                            choices.computeIfAbsent(
                                            row.getString("attribute"), _ -> new ArrayList<>())
                                    .add(
                                            new Attribute.Choice(
                                                    row.getString("key"), words(row, "name")));
                        });
        return choices;
    }

    private static Attribute attribute(ResultSet row, Map<String, List<Attribute.Choice>> choices)
            throws SQLException {
        return new Attribute(
                row.getString("code"),
                row.getString("category"),
                new Attribute.Shape(
                        Attribute.Meaning.valueOf(row.getString("meaning")),
                        Attribute.Kind.valueOf(row.getString("datatype")),
                        row.getBoolean("variable"),
                        row.getBoolean("required")),
                words(row, "name"),
                words(row, "hint"),
                choices.getOrDefault(row.getString("code"), List.of()));
    }

    private static Words words(ResultSet row, String column) throws SQLException {
        return new Words(row.getString(column + "_id"), row.getString(column + "_en"));
    }
}
