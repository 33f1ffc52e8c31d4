package id.pendopo.catalogue;

import id.pendopo.layout.Option;
import id.pendopo.shared.OrganisationId;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The SQL of what is shown about many services at once. */
@Component
class OverviewStore {

    private static final String EVENTS =
            """
            select key, case when :language = 'en' then name_en else name_id end as name
              from catalogue.life_event e
             where exists (select from catalogue.service_life_event s
                            where s.organisation_id = :organisation and s.life_event = e.key)
             order by position
            """;
    private static final String UNITS =
            """
            select u.code
              from organisation.unit u
             where u.organisation_id = :organisation
               and (exists (select from catalogue.service s
                             where s.organisation_id = u.organisation_id and s.unit_id = u.id)
                    or exists (select from catalogue.service_location l
                                where l.organisation_id = u.organisation_id and l.unit_id = u.id))
            """;
    private static final String AUDIENCES =
            """
            select key, case when :language = 'en' then name_en else name_id end as name
              from catalogue.audience a
             where exists (select from catalogue.service s
                            where s.organisation_id = :organisation and s.active
                              and s.audiences @> array[a.key])
             order by position
            """;
    private static final String REGIONS =
            """
            select r.code, r.name
              from organisation.region r
             where length(r.code) = 8
               and exists (select from unnest(:regions::text[]) as u (code)
                            where starts_with(u.code, r.code))
             order by r.name, r.code
            """;
    private static final String IS_EVENT =
            "select exists (select from catalogue.life_event where key = :key)";
    private static final String IS_AUDIENCE =
            "select exists (select from catalogue.audience where key = :key)";
    private static final String IS_REGION =
            "select exists (select from organisation.region where code = :key)";
    private static final String BAYS =
            """
            select e.key, case when :language = 'en' then e.name_en else e.name_id end as event,
                   e.icon, s.code, s.name, s.language
              from catalogue.life_event e
             cross join lateral (
                   select v.code, v.name, v.language, m.featured, m.service_id
                     from catalogue.service_life_event m
                     join catalogue.service v
                       on v.organisation_id = m.organisation_id and v.id = m.service_id and v.active
                    where m.organisation_id = :organisation and m.life_event = e.key
                    order by m.featured, m.service_id
                    limit 3) s
             where e.icon is not null
             order by e.position, s.featured, s.service_id
            """;
    private static final String RELATED =
            """
            select o.code, o.name, o.language
              from catalogue.service_life_event mine
              join catalogue.service_life_event other
                on other.organisation_id = mine.organisation_id
               and other.life_event = mine.life_event and other.service_id <> mine.service_id
              join catalogue.service o
                on o.organisation_id = other.organisation_id and o.id = other.service_id and o.active
              join catalogue.service s
                on s.organisation_id = mine.organisation_id and s.id = mine.service_id
             where mine.organisation_id = :organisation and mine.service_id = :service
             group by o.code, o.name, o.language, s.name
             order by count(*) desc, similarity(o.name, s.name) desc, o.code
             limit 4
            """;
    private static final String COUNT =
            "select count(*) from catalogue.service where organisation_id = :organisation and active";
    private static final String FIGURE = "select value from catalogue.figure where key = :key";

    private final JdbcClient sql;

    OverviewStore(JdbcClient sql) {
        this.sql = sql;
    }

    /** A service as a link. */
    record Link(String code, String name, String language) {}

    /** One row of the home page: an event and one of its services. */
    record BayRow(String key, String event, String icon, Link service) {}

    List<LifeEvent> events(OrganisationId organisation, String language) {
        return sql.sql(EVENTS)
                .param("organisation", organisation.value())
                .param("language", language)
                .query((row, _) -> new LifeEvent(row.getString("key"), row.getString("name")))
                .list();
    }

    /** For whom some service is. */
    List<Option> audiences(OrganisationId organisation, String language) {
        return sql.sql(AUDIENCES)
                .param("organisation", organisation.value())
                .param("language", language)
                .query((row, _) -> new Option(row.getString("key"), row.getString("name")))
                .list();
    }

    /** The districts in which these regions lie. */
    List<Option> regions(String[] regions) {
        return sql.sql(REGIONS)
                .param("regions", regions)
                .query((row, _) -> new Option(row.getString("code"), row.getString("name")))
                .list();
    }

    boolean isEvent(String key) {
        return sql.sql(IS_EVENT).param("key", key).query(Boolean.class).single();
    }

    boolean isAudience(String key) {
        return sql.sql(IS_AUDIENCE).param("key", key).query(Boolean.class).single();
    }

    boolean isRegion(String code) {
        return sql.sql(IS_REGION).param("key", code).query(Boolean.class).single();
    }

    /** Codes of the units that have services. */
    List<String> units(OrganisationId organisation) {
        return sql.sql(UNITS)
                .param("organisation", organisation.value())
                .query((row, _) -> row.getString("code"))
                .list();
    }

    List<BayRow> bays(OrganisationId organisation, String language) {
        return sql.sql(BAYS)
                .param("organisation", organisation.value())
                .param("language", language)
                .query(
                        (row, _) ->
                                new BayRow(
                                        row.getString("key"),
                                        row.getString("event"),
                                        row.getString("icon"),
                                        link(row)))
                .list();
    }

    /** Other services that the same events call for. */
    List<Link> related(OrganisationId organisation, ServiceId service) {
        return sql.sql(RELATED)
                .param("organisation", organisation.value())
                .param("service", service.value())
                .query((row, _) -> link(row))
                .list();
    }

    long count(OrganisationId organisation) {
        return sql.sql(COUNT)
                .param("organisation", organisation.value())
                .query(Long.class)
                .single();
    }

    /** A figure that a rule uses. */
    int figure(String key) {
        return sql.sql(FIGURE).param("key", key).query(Integer.class).single();
    }

    private static Link link(java.sql.ResultSet row) throws java.sql.SQLException {
        return new Link(row.getString("code"), row.getString("name"), row.getString("language"));
    }
}
