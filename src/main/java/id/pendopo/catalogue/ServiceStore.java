package id.pendopo.catalogue;

import id.pendopo.catalogue.question.Folded;
import id.pendopo.organisation.UnitId;
import id.pendopo.shared.OrganisationId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The SQL of services. */
@Component
public class ServiceStore {

    private static final String FIND =
            """
            select s.id, s.code, s.name, s.summary, s.unit_id, s.online, s.audiences, s.keywords,
                   s.language, s.updated_at,
                   array(select e.life_event
                           from catalogue.service_life_event e
                          where e.organisation_id = s.organisation_id and e.service_id = s.id
                          order by e.life_event) as life_events,
                   array(select l.unit_id
                           from catalogue.service_location l
                          where l.organisation_id = s.organisation_id and l.service_id = s.id
                          order by l.position) as locations
              from catalogue.service s
             where s.organisation_id = :organisation and s.code = upper(:code) and s.active
            """;
    private static final String OF_UNIT =
            """
            select s.id, s.code, s.name, s.unit_id, s.language
              from catalogue.service s
             where s.organisation_id = :organisation and s.active
               and exists (select
                             from catalogue.presence p
                             join organisation.unit u
                               on u.organisation_id = p.organisation_id and u.id = :unit
                            where p.organisation_id = s.organisation_id and p.service_id = s.id
                              and starts_with(p.path, u.path))
             order by lower(s.name), s.code
            """;
    private static final String ADD_SERVICE =
            """
            insert into catalogue.service
                   (organisation_id, id, code, name, summary, unit_id, online, audiences, keywords,
                    language, updated_at, words, head)
            values (:organisation, :id, :code, :name, :summary, :unit, :online, :audiences,
                    :keywords, :language, :updated,
                    setweight(catalogue.forms(:nameWords), 'A')
                    || setweight(catalogue.forms(:keyWords), 'B')
                    || setweight(catalogue.forms(:summaryWords), 'C')
                    || setweight(catalogue.forms(:standardWords), 'D'),
                    setweight(catalogue.forms(:nameWords), 'A')
                    || setweight(catalogue.forms(:keyWords), 'B')
                    || setweight(catalogue.forms(:summaryWords), 'C'))
            """;
    private static final String ADD_WORDS =
            """
            insert into catalogue.vocabulary (organisation_id, word)
            select :organisation, word
              from unnest(string_to_array(:words, ' ')) as t (word)
             where length(word) between 2 and 40
             group by word
                on conflict do nothing
            """;
    private static final String ADD_FORMS =
            """
            update catalogue.service
               set words = words || setweight(catalogue.forms(:words), 'D'), updated_at = :now,
                   active = active or awaiting, awaiting = false
             where organisation_id = :organisation and id = :service
            """;
    private static final String ADD_LOCATION =
            """
            insert into catalogue.service_location (organisation_id, service_id, unit_id, position)
            values (:organisation, :service, :unit, :position)
            """;
    private static final String ADD_LIFE_EVENT =
            """
            insert into catalogue.service_life_event (organisation_id, service_id, life_event)
            values (:organisation, :service, :event)
            """;
    private static final String FEATURE =
            """
            insert into catalogue.service_life_event
                   (organisation_id, service_id, life_event, featured)
            select organisation_id, id, :event, :position
              from catalogue.service
             where organisation_id = :organisation and code = :code
                on conflict (organisation_id, service_id, life_event)
                do update set featured = excluded.featured
            """;

    private final JdbcClient sql;
    private final StandardStore standards;

    ServiceStore(JdbcClient sql, StandardStore standards) {
        this.sql = sql;
        this.standards = standards;
    }

    /** The service with this code, in whichever letters it was typed. */
    Optional<Service> find(OrganisationId organisation, String code) {
        return sql.sql(FIND)
                .param("organisation", organisation.value())
                .param("code", code)
                .query((row, _) -> service(row))
                .optional();
    }

    /** What is given by the unit, at the unit, or below it. */
    List<ServiceRef> ofUnit(OrganisationId organisation, UnitId unit) {
        return sql.sql(OF_UNIT)
                .param("organisation", organisation.value())
                .param("unit", unit.value())
                .query((row, _) -> ref(row))
                .list();
    }

    /** Adds a service with its first standard, and its words to the search. */
    void add(OrganisationId organisation, Service service, Standard standard) {
        var name = Folded.text(service.name());
        var keywords = Folded.text(service.keywords().stream());
        var summary = Folded.text(service.summary());
        var promised = Folded.text(standard.components().values().stream().flatMap(Body::texts));
        sql.sql(ADD_SERVICE)
                .param("organisation", organisation.value())
                .param("id", service.id().value())
                .param("code", service.code())
                .param("name", service.name())
                .param("summary", service.summary())
                .param("unit", service.unit().value())
                .param("online", service.online())
                .param("audiences", service.audiences().toArray(String[]::new))
                .param("keywords", service.keywords().toArray(String[]::new))
                .param("language", service.language())
                .param("updated", service.updatedAt().atOffset(ZoneOffset.UTC))
                .param("nameWords", name)
                .param("keyWords", keywords)
                .param("summaryWords", summary)
                .param("standardWords", promised)
                .update();
        know(organisation, String.join(" ", name, keywords, summary, promised));
        int position = 0;
        for (var unit : service.locations()) {
            sql.sql(ADD_LOCATION)
                    .param("organisation", organisation.value())
                    .param("service", service.id().value())
                    .param("unit", unit.value())
                    .param("position", ++position)
                    .update();
        }
        for (var event : service.lifeEvents()) {
            sql.sql(ADD_LIFE_EVENT)
                    .param("organisation", organisation.value())
                    .param("service", service.id().value())
                    .param("event", event)
                    .update();
        }
        standards.add(organisation, service.id(), standard);
    }

    /** A new standard is decreed: the search finds the service by its words too. */
    public void learn(
            OrganisationId organisation, ServiceId service, Stream<Body> standard, Instant now) {
        var words = Folded.text(standard.flatMap(Body::texts));
        sql.sql(ADD_FORMS)
                .param("organisation", organisation.value())
                .param("service", service.value())
                .param("words", words)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
        know(organisation, words);
    }

    /** The search knows how these words are spelt. */
    void know(OrganisationId organisation, String words) {
        sql.sql(ADD_WORDS)
                .param("organisation", organisation.value())
                .param("words", words)
                .update();
    }

    /** Puts a service under an event of the home page. */
    void feature(OrganisationId organisation, String event, String code, int position) {
        sql.sql(FEATURE)
                .param("organisation", organisation.value())
                .param("event", event)
                .param("code", code)
                .param("position", position)
                .update();
    }

    static ServiceRef ref(ResultSet row) throws SQLException {
        return new ServiceRef(
                new ServiceId(row.getObject("id", UUID.class)),
                row.getString("code"),
                row.getString("name"),
                new UnitId(row.getObject("unit_id", UUID.class)),
                row.getString("language"));
    }

    static List<UnitId> locations(ResultSet row) throws SQLException {
        return Stream.of((UUID[]) row.getArray("locations").getArray()).map(UnitId::new).toList();
    }

    private Service service(ResultSet row) throws SQLException {
        return new Service(
                new ServiceId(row.getObject("id", UUID.class)),
                row.getString("code"),
                row.getString("name"),
                row.getString("summary"),
                new UnitId(row.getObject("unit_id", UUID.class)),
                row.getBoolean("online"),
                Bodies.strings(row, "audiences"),
                Bodies.strings(row, "keywords"),
                Bodies.strings(row, "life_events"),
                locations(row),
                row.getString("language"),
                row.getObject("updated_at", OffsetDateTime.class).toInstant());
    }
}
