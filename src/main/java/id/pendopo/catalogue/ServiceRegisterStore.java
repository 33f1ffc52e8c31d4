package id.pendopo.catalogue;

import id.pendopo.catalogue.question.Folded;
import id.pendopo.organisation.UnitId;
import id.pendopo.shared.Ids;
import id.pendopo.shared.OrganisationId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The SQL that puts services into the catalogue and changes what it says of them. */
@Component
public class ServiceRegisterStore {

    private static final String ADD =
            """
            insert into catalogue.service
                   (organisation_id, id, code, name, summary, unit_id, online, audiences, keywords,
                    language, active, awaiting, updated_at)
            values (:organisation, :id, :code, :name, :summary, :unit, :online, :audiences,
                    :keywords, :language, false, true, :now)
                on conflict (organisation_id, code)
                do update set awaiting = true
             where not service.active and not service.awaiting
            returning id
            """;
    private static final String CHANGE =
            """
            update catalogue.service
               set name = :name, summary = :summary, unit_id = :unit, online = :online,
                   audiences = :audiences, keywords = :keywords, language = :language,
                   updated_at = :now,
                   words = setweight(catalogue.forms(:nameWords), 'A')
                           || setweight(catalogue.forms(:keyWords), 'B')
                           || setweight(catalogue.forms(:summaryWords), 'C')
                           || ts_filter(words, '{d}'),
                   head = setweight(catalogue.forms(:nameWords), 'A')
                          || setweight(catalogue.forms(:keyWords), 'B')
                          || setweight(catalogue.forms(:summaryWords), 'C')
             where organisation_id = :organisation and code = :code and (active or awaiting)
            returning id
            """;
    private static final String DROP_EVENTS =
            """
            delete from catalogue.service_life_event
             where organisation_id = :organisation and service_id = :service
               and life_event <> all (:events)
            """;
    private static final String ADD_EVENTS =
            """
            insert into catalogue.service_life_event (organisation_id, service_id, life_event)
            select :organisation, :service, unnest(cast(:events as text[]))
                on conflict do nothing
            """;
    private static final String DROP_LOCATIONS =
            """
            delete from catalogue.service_location
             where organisation_id = :organisation and service_id = :service
            """;
    private static final String ADD_LOCATIONS =
            """
            insert into catalogue.service_location (organisation_id, service_id, unit_id, position)
            select :organisation, :service, cast(unit as uuid), position
              from unnest(cast(:units as text[])) with ordinality as t (unit, position)
            """;
    private static final String REMOVE =
            """
            update catalogue.service
               set awaiting = false
             where organisation_id = :organisation and code = :code and awaiting
            """;
    private static final String AWAITING =
            """
            select s.id, s.code, s.name, s.unit_id, s.language
              from catalogue.service s
              join organisation.unit u on u.organisation_id = s.organisation_id and u.id = s.unit_id
             where s.organisation_id = :organisation and s.awaiting
               and (:code = '' or s.code = upper(:code))
               and (:code <> '' or exists (select from unnest(:paths::text[]) as p (path)
                                            where starts_with(u.path, p.path)))
             order by s.code
             limit 500
            """;

    private final JdbcClient sql;
    private final ServiceStore services;

    ServiceRegisterStore(JdbcClient sql, ServiceStore services) {
        this.sql = sql;
        this.services = services;
    }

    /** Adds a service that only officers see yet; false when there is one with this code. */
    public boolean add(OrganisationId organisation, ServiceEntry entry, Instant now) {
        var added =
                about(ADD, organisation, entry, now)
                        .param("id", Ids.next())
                        .query(UUID.class)
                        .optional();
        return added.isPresent() && change(organisation, entry, now);
    }

    /** False when there is no such service. */
    public boolean change(OrganisationId organisation, ServiceEntry entry, Instant now) {
        var name = Folded.text(entry.name());
        var keywords = Folded.text(entry.keywords().stream());
        var summary = Folded.text(entry.summary());
        var id =
                about(CHANGE, organisation, entry, now)
                        .param("nameWords", name)
                        .param("keyWords", keywords)
                        .param("summaryWords", summary)
                        .query(UUID.class)
                        .optional();
        id.ifPresent(
                service -> {
                    services.know(organisation, String.join(" ", name, keywords, summary));
                    var events = entry.lifeEvents().toArray(String[]::new);
                    of(DROP_EVENTS, organisation, service).param("events", events).update();
                    of(ADD_EVENTS, organisation, service).param("events", events).update();
                    of(DROP_LOCATIONS, organisation, service).update();
                    of(ADD_LOCATIONS, organisation, service)
                            .param("units", units(entry.locations()))
                            .update();
                });
        return id.isPresent();
    }

    /** Takes a service away that nobody has seen; false when it has been seen. */
    public boolean remove(OrganisationId organisation, String code) {
        return sql.sql(REMOVE)
                        .param("organisation", organisation.value())
                        .param("code", code)
                        .update()
                == 1;
    }

    /** The service with this code that waits for its first standard. */
    Optional<ServiceRef> awaiting(OrganisationId organisation, String code) {
        return code.isBlank()
                ? Optional.empty()
                : awaiting(organisation, code, List.of()).stream().findFirst();
    }

    /** Services in these subtrees that wait for their first standard. */
    List<ServiceRef> awaiting(OrganisationId organisation, List<String> paths) {
        return awaiting(organisation, "", paths);
    }

    private List<ServiceRef> awaiting(
            OrganisationId organisation, String code, List<String> paths) {
        return sql.sql(AWAITING)
                .param("organisation", organisation.value())
                .param("code", code)
                .param("paths", paths.toArray(String[]::new))
                .query(ServiceRegisterStore::ref)
                .list();
    }

    private JdbcClient.StatementSpec about(
            String statement, OrganisationId organisation, ServiceEntry entry, Instant now) {
        return sql.sql(statement)
                .param("organisation", organisation.value())
                .param("code", entry.code())
                .param("name", entry.name())
                .param("summary", entry.summary())
                .param("unit", entry.unit().value())
                .param("online", entry.online())
                .param("audiences", entry.audiences().toArray(String[]::new))
                .param("keywords", entry.keywords().toArray(String[]::new))
                .param("language", entry.language())
                .param("now", now.atOffset(ZoneOffset.UTC));
    }

    private JdbcClient.StatementSpec of(
            String statement, OrganisationId organisation, UUID service) {
        return sql.sql(statement)
                .param("organisation", organisation.value())
                .param("service", service);
    }

    private static String[] units(List<UnitId> units) {
        return units.stream().map(unit -> unit.value().toString()).toArray(String[]::new);
    }

    private static ServiceRef ref(ResultSet row, int number) throws SQLException {
        return new ServiceRef(
                new ServiceId(row.getObject("id", UUID.class)),
                row.getString("code"),
                row.getString("name"),
                new UnitId(row.getObject("unit_id", UUID.class)),
                row.getString("language"));
    }
}
