package id.pendopo.catalogue;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.ObjectMapper;

/** Reads and writes what the catalogue keeps as JSON or as an array. */
@Component
public class Bodies {

    private final ObjectMapper json;

    Bodies(ObjectMapper json) {
        this.json = json;
    }

    public Body read(String text, Shape shape) {
        return json.readValue(text, shape.type());
    }

    public String write(Body body) {
        return json.writeValueAsString(body);
    }

    /** One row of the view {@code catalogue.card}. */
    ServiceCard card(ResultSet row) throws SQLException {
        return new ServiceCard(
                row.getString("code"),
                row.getString("name"),
                row.getString("summary"),
                row.getString("language"),
                row.getBoolean("online"),
                row.getString("unit_code"),
                row.getString("unit_name"),
                row.getString("unit_short_name"),
                read(row.getString("processing_time"), ProcessingTime.class),
                read(row.getString("fees"), Fees.class),
                row.getObject("version", Integer.class),
                date(row.getDate("effective_from")),
                strings(row, "audiences"),
                strings(row, "life_events"),
                strings(row, "locations"),
                row.getObject("updated_at", OffsetDateTime.class).toInstant());
    }

    static List<String> strings(ResultSet row, String column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }

    private <T extends Body> @Nullable T read(@Nullable String text, Class<T> type) {
        return text == null ? null : json.readValue(text, type);
    }

    private static java.time.@Nullable LocalDate date(@Nullable Date date) {
        return date == null ? null : date.toLocalDate();
    }
}
