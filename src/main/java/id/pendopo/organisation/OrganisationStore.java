package id.pendopo.organisation;

import id.pendopo.shared.OrganisationId;
import id.pendopo.shared.Site;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.ObjectMapper;

/** The SQL of organisations, units and regions. */
@Component
class OrganisationStore {

    private static final String FOR_HOST =
            """
            select id, code, name, tagline, host, zone, contact, theme, emblem
              from organisation.organisation
             where host = :host or standard
             order by (host = :host) desc nulls last
             limit 1
            """;
    private static final String UNITS =
            """
            select id, code, parent_id, path, name, short_name, kind, address, region_code, phone,
                   email, hours, accessibility, active
              from organisation.unit
             where organisation_id = :organisation
             order by path
            """;
    private static final String ADD_ORGANISATION =
            """
            insert into organisation.organisation
                   (id, code, name, tagline, kind, region_code, zone, contact, standard)
            values (:id, :code, :name, :tagline, :kind, :region, :zone, :contact::jsonb,
                    not exists (select from organisation.organisation))
            """;
    private static final String ADD_UNIT =
            """
            insert into organisation.unit
                   (organisation_id, id, code, parent_id, path, name, short_name, kind, address,
                    region_code, phone, email, hours, accessibility)
            values (:organisation, :id, :code, :parent, :path, :name, :shortName, :kind, :address,
                    :region, :phone, :email, :hours::jsonb, :accessibility::jsonb)
            """;
    private static final String PUT_REGION =
            """
            insert into organisation.region (code, name)
            values (:code, :name)
            on conflict (code) do update set name = excluded.name
            """;
    private static final String THEME =
            "update organisation.organisation set theme = :theme::jsonb where id = :organisation";
    private static final String EMBLEM =
            "update organisation.organisation set emblem = :emblem where id = :organisation";
    private static final String NAME =
            """
            update organisation.organisation
               set name = :name, tagline = :tagline, contact = :contact::jsonb
             where id = :organisation
            """;
    private static final String CHANGE_UNIT =
            """
            update organisation.unit
               set parent_id = :parent, name = :name, short_name = :shortName, kind = :kind,
                   address = :address, region_code = :region, phone = :phone, email = :email,
                   hours = :hours::jsonb, accessibility = :accessibility::jsonb
             where organisation_id = :organisation and id = :id
            """;
    private static final String MOVE =
            """
            update organisation.unit
               set path = :to || substr(path, length(:from) + 1)
             where organisation_id = :organisation and starts_with(path, :from)
            """;
    private static final String FACILITIES =
            """
            select key, case when :language = 'en' then name_en else name_id end as name
              from organisation.facility
             order by position
            """;

    private static final TypeReference<List<Unit.Hours>> HOURS = new TypeReference<>() {};
    private static final TypeReference<List<Unit.Access>> ACCESS = new TypeReference<>() {};

    private final JdbcClient sql;
    private final ObjectMapper json;

    OrganisationStore(JdbcClient sql, ObjectMapper json) {
        this.sql = sql;
        this.json = json;
    }

    Optional<Site> siteFor(String host) {
        return sql.sql(FOR_HOST).param("host", host).query(this::site).optional();
    }

    boolean exists() {
        return sql.sql("select exists (select from organisation.organisation)")
                .query(Boolean.class)
                .single();
    }

    List<Unit> units(OrganisationId organisation) {
        return sql.sql(UNITS).param("organisation", organisation.value()).query(this::unit).list();
    }

    List<Facility> facilities(String language) {
        return sql.sql(FACILITIES)
                .param("language", language)
                .query((row, _) -> new Facility(row.getString("key"), row.getString("name")))
                .list();
    }

    void add(NewOrganisation fresh, OrganisationId id) {
        sql.sql(ADD_ORGANISATION)
                .param("id", id.value())
                .param("code", fresh.code())
                .param("name", fresh.name())
                .param("tagline", fresh.tagline())
                .param("kind", fresh.kind())
                .param("region", fresh.regionCode())
                .param("zone", fresh.zone().getId())
                .param("contact", json.writeValueAsString(fresh.contact()))
                .update();
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
                .param("hours", json.writeValueAsString(unit.hours()))
                .param("accessibility", json.writeValueAsString(unit.accessibility()));
    }

    void putRegion(String code, String name) {
        sql.sql(PUT_REGION).param("code", code).param("name", name).update();
    }

    boolean hasRegion(String code) {
        return sql.sql("select exists (select from organisation.region where code = :code)")
                .param("code", code)
                .query(Boolean.class)
                .single();
    }

    long countRegions() {
        return sql.sql("select count(*) from organisation.region").query(Long.class).single();
    }

    void name(OrganisationId organisation, String name, String tagline, Site.Contact contact) {
        sql.sql(NAME)
                .param("name", name)
                .param("tagline", tagline)
                .param("contact", json.writeValueAsString(contact))
                .param("organisation", organisation.value())
                .update();
    }

    void theme(OrganisationId organisation, Theme theme) {
        sql.sql(THEME)
                .param("theme", json.writeValueAsString(theme))
                .param("organisation", organisation.value())
                .update();
    }

    void emblem(OrganisationId organisation, String symbol) {
        sql.sql(EMBLEM)
                .param("emblem", symbol)
                .param("organisation", organisation.value())
                .update();
    }

    private Site site(ResultSet row, int number) throws SQLException {
        var theme =
                json.readValue(row.getString("theme"), new TypeReference<Map<String, Object>>() {});
        return new Site(
                new OrganisationId(row.getObject("id", UUID.class)),
                row.getString("code"),
                row.getString("name"),
                row.getString("tagline"),
                Objects.requireNonNullElse(row.getString("host"), ""),
                ZoneId.of(row.getString("zone")),
                json.readValue(row.getString("contact"), Site.Contact.class),
                theme.isEmpty() ? "" : json.convertValue(theme, Theme.class).css(),
                row.getString("emblem"),
                true);
    }

    private Unit unit(ResultSet row, int number) throws SQLException {
        var parent = row.getObject("parent_id", UUID.class);
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
                json.readValue(row.getString("hours"), HOURS),
                json.readValue(row.getString("accessibility"), ACCESS),
                row.getBoolean("active"));
    }
}
