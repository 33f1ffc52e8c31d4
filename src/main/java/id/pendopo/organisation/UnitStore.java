package id.pendopo.organisation;

import id.pendopo.shared.OrganisationId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.ObjectMapper;

/** The SQL of the tree of units. */
@Component
class UnitStore {

    private static final String UNITS =
            """
            select id, code, parent_id, path, name, short_name, kind, address, region_code, phone,
                   email, whatsapp, latitude, longitude, hours, accessibility, active
              from organisation.unit
             where organisation_id = :organisation
             order by path
            """;
    private static final String ADD_UNIT =
            """
            insert into organisation.unit
                   (organisation_id, id, code, parent_id, path, name, short_name, kind, address,
                    region_code, phone, email, whatsapp, latitude, longitude, hours,
                    accessibility)
            values (:organisation, :id, :code, :parent, :path, :name, :shortName, :kind, :address,
                    :region, :phone, :email, :whatsapp, :latitude, :longitude, :hours::jsonb,
                    :accessibility::jsonb)
            """;
    private static final String CHANGE_UNIT =
            """
            update organisation.unit
               set parent_id = :parent, name = :name, short_name = :shortName, kind = :kind,
                   address = :address, region_code = :region, phone = :phone, email = :email,
                   whatsapp = :whatsapp, latitude = :latitude, longitude = :longitude,
                   hours = :hours::jsonb, accessibility = :accessibility::jsonb
             where organisation_id = :organisation and id = :id
            """;
    private static final String MOVE =
            """
            update organisation.unit
               set path = :to || substr(path, length(:from) + 1)
             where organisation_id = :organisation and starts_with(path, :from)
            """;

    private static final TypeReference<List<Unit.Hours>> HOURS = new TypeReference<>() {};
    private static final TypeReference<List<Unit.Access>> ACCESS = new TypeReference<>() {};

    private final JdbcClient sql;
    private final ObjectMapper json;

    UnitStore(JdbcClient sql, ObjectMapper json) {
        this.sql = sql;
        this.json = json;
    }

    List<Unit> all(OrganisationId organisation) {
        return sql.sql(UNITS).param("organisation", organisation.value()).query(this::unit).list();
    }

    void add(OrganisationId organisation, Unit unit) {
        described(sql.sql(ADD_UNIT), organisation, unit)
                .param("code", unit.code())
                .param("path", unit.path())
                .update();
    }

    void change(OrganisationId organisation, Unit unit) {
        described(sql.sql(CHANGE_UNIT), organisation, unit).update();
    }

    /** Takes everything below along. */
    void move(OrganisationId organisation, String from, String to) {
        sql.sql(MOVE)
                .param("from", from)
                .param("to", to)
                .param("organisation", organisation.value())
                .update();
    }

    private JdbcClient.StatementSpec described(
            JdbcClient.StatementSpec statement, OrganisationId organisation, Unit unit) {
        var position = unit.position();
        return statement
                .param("organisation", organisation.value())
                .param("id", unit.id().value())
                .param("parent", unit.parent() == null ? null : unit.parent().value())
                .param("name", unit.name())
                .param("shortName", unit.shortName())
                .param("kind", unit.kind())
                .param("address", unit.address())
                .param("region", unit.regionCode())
                .param("phone", unit.phone())
                .param("email", unit.email())
                .param("whatsapp", unit.whatsapp())
                .param("latitude", position == null ? null : position.latitude())
                .param("longitude", position == null ? null : position.longitude())
                .param("hours", json.writeValueAsString(unit.hours()))
                .param("accessibility", json.writeValueAsString(unit.accessibility()));
    }

    private Unit unit(ResultSet row, int number) throws SQLException {
        var parent = row.getObject("parent_id", UUID.class);
        var latitude = row.getBigDecimal("latitude");
        return new Unit(
                new UnitId(row.getObject("id", UUID.class)),
                row.getString("code"),
                parent == null ? null : new UnitId(parent),
                row.getString("path"),
                row.getString("name"),
                row.getString("short_name"),
                row.getString("kind"),
                row.getString("address"),
                row.getString("region_code"),
                row.getString("phone"),
                row.getString("email"),
                row.getString("whatsapp"),
                latitude == null ? null : new Position(latitude, row.getBigDecimal("longitude")),
                json.readValue(row.getString("hours"), HOURS),
                json.readValue(row.getString("accessibility"), ACCESS),
                row.getBoolean("active"));
    }
}
