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

/** The SQL of organisations and regions. */
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
    private static final String ZONE =
            "select zone from organisation.organisation where id = :organisation";
    private static final String ADD_ORGANISATION =
            """
            insert into organisation.organisation
                   (id, code, name, tagline, kind, region_code, zone, contact, standard)
            values (:id, :code, :name, :tagline, :kind, :region, :zone, :contact::jsonb,
                    not exists (select from organisation.organisation))
            """;
    private static final String PUT_REGION =
            """
            insert into organisation.region (code, name)
            values (:code, :name)
            on conflict (code) do update set name = excluded.name
            """;
    private static final String PUT_CENTRE =
            """
            update organisation.region
               set latitude = :latitude, longitude = :longitude, source = :source
             where code = :code
            """;
    private static final String REGION =
            """
            select code, name, latitude, longitude, source
              from organisation.region
             where code = :code
            """;
    private static final String REGIONS =
            """
            select code, name, latitude, longitude, source
              from organisation.region
             where code like :code || '.%' and position('.' in substr(code, length(:code) + 2)) = 0
             order by name, code
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
    private static final String FACILITIES =
            """
            select key, case when :language = 'en' then name_en else name_id end as name
              from organisation.facility
             order by position
            """;

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

    Optional<Regions.Region> region(String code) {
        return sql.sql(REGION).param("code", code).query(OrganisationStore::region).optional();
    }

    List<Regions.Region> regions(String code) {
        return sql.sql(REGIONS).param("code", code).query(OrganisationStore::region).list();
    }

    ZoneId zone(OrganisationId organisation) {
        return ZoneId.of(
                sql.sql(ZONE)
                        .param("organisation", organisation.value())
                        .query(String.class)
                        .single());
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

    void putRegion(Regions.Region region) {
        sql.sql(PUT_REGION).param("code", region.code()).param("name", region.name()).update();
    }

    void putCentre(Regions.Region region) {
        var centre = region.centre();
        sql.sql(PUT_CENTRE)
                .param("code", region.code())
                .param("latitude", centre == null ? null : centre.latitude())
                .param("longitude", centre == null ? null : centre.longitude())
                .param("source", region.source())
                .update();
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

    private static Regions.Region region(ResultSet row, int number) throws SQLException {
        var latitude = row.getBigDecimal("latitude");
        return new Regions.Region(
                row.getString("code"),
                row.getString("name"),
                latitude == null ? null : new Position(latitude, row.getBigDecimal("longitude")),
                row.getString("source"));
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
}
