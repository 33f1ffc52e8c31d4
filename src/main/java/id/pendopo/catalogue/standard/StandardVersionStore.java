package id.pendopo.catalogue.standard;

import id.pendopo.catalogue.Bodies;
import id.pendopo.catalogue.Body;
import id.pendopo.catalogue.ServiceId;
import id.pendopo.catalogue.Shape;
import id.pendopo.catalogue.Standard;
import id.pendopo.organisation.UnitId;
import id.pendopo.shared.OrganisationId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The SQL of versions and of what they say. */
@Component
class StandardVersionStore {

    private static final String ALL =
            """
            select t.version, t.status, t.effective_from, t.decree_number, t.decree_title,
                   t.decree_date, t.signatory, t.position, t.valid_until, t.withdrawn_from,
                   t.withdrawal_reason, t.reviewed_on, t.based_on, t.made_by, t.changed_at, t.today,
                   least(t.withdrawn_from,
                         (select min(n.effective_from)
                            from catalogue.standard n
                           where n.organisation_id = t.organisation_id
                             and n.service_id = t.service_id and n.stage = 'APPROVED'
                             and (n.withdrawn_from is null or n.withdrawn_from > n.effective_from)
                             and (n.effective_from, n.version) > (t.effective_from, t.version)))
                       - 1 as until,
                   (select count(*)
                      from catalogue.standard_component c
                     where c.organisation_id = t.organisation_id and c.service_id = t.service_id
                       and c.version = t.version) as filled
              from catalogue.version t
             where t.organisation_id = :organisation and t.service_id = :service
             order by t.version desc
            """;
    private static final String BODIES =
            """
            select c.component, c.body, c.revision, c.changed_by, c.changed_at, l.shape
              from catalogue.standard_component c
              join catalogue.component l on l.code = c.component
             where c.organisation_id = :organisation and c.service_id = :service
               and c.version = :version
             order by l.position
            """;
    private static final String LOCK =
            """
            select 1
              from catalogue.standard t
              join catalogue.stage g on g.code = t.stage and g.editable
             where t.organisation_id = :organisation and t.service_id = :service
               and t.version = :version and t.withdrawn_from is null
               for update of t
            """;
    private static final String MAKE =
            """
            insert into catalogue.standard
                   (organisation_id, service_id, version, based_on, made_by, changed_at)
            select :organisation, :service, coalesce(max(t.version), 0) + 1, cast(:base as int), :by, :now
              from catalogue.standard t
             where t.organisation_id = :organisation and t.service_id = :service
                on conflict do nothing
            returning version
            """;
    private static final String COPY =
            """
            insert into catalogue.standard_component
                   (organisation_id, service_id, version, component, body)
            select organisation_id, service_id, :version, component, body
              from catalogue.standard_component
             where organisation_id = :organisation and service_id = :service and version = :base
            """;
    private static final String ADD_COMPONENT =
            """
            insert into catalogue.standard_component
                   (organisation_id, service_id, version, component, body, changed_by, changed_at)
            values (:organisation, :service, :version, :component, cast(:body as jsonb), :by, now())
                on conflict do nothing
            """;
    private static final String CHANGE_COMPONENT =
            """
            update catalogue.standard_component
               set body = cast(:body as jsonb), revision = revision + 1, changed_by = :by,
                   changed_at = now(), copied_from = ''
             where organisation_id = :organisation and service_id = :service and version = :version
               and component = :component and revision = :revision
            """;
    private static final String TOUCH =
            """
            update catalogue.standard
               set changed_at = :now
             where organisation_id = :organisation and service_id = :service and version = :version
            """;
    private static final String SIGN =
            """
            update catalogue.standard t
               set signatory = :name, position = :position,
                   decree_date = least(t.effective_from, current_date) - 12
              from catalogue.service s
             where t.organisation_id = :organisation and s.organisation_id = t.organisation_id
               and s.id = t.service_id and s.unit_id = :unit and t.stage = 'APPROVED'
            """;

    private final JdbcClient sql;
    private final Bodies bodies;

    StandardVersionStore(JdbcClient sql, Bodies bodies) {
        this.sql = sql;
        this.bodies = bodies;
    }

    /**
     * What a version says on a component, and how often that was changed.
     *
     * @param changedAt null when it came with the version
     */
    record Kept(Body body, int revision, String changedBy, @Nullable Instant changedAt) {}

    /** The newest first. */
    List<Version> all(OrganisationId organisation, ServiceId service) {
        return sql.sql(ALL)
                .param("organisation", organisation.value())
                .param("service", service.value())
                .query(StandardVersionStore::version)
                .list();
    }

    /** What the version says, in the law's order. */
    Map<String, Kept> bodies(OrganisationId organisation, ServiceId service, int version) {
        var kept = new LinkedHashMap<String, Kept>();
        about(BODIES, organisation, service, version)
                .query(
                        (row, _) ->
                                Map.entry(
                                        row.getString("component"),
                                        new Kept(
                                                bodies.read(
                                                        row.getString("body"),
                                                        Shape.valueOf(row.getString("shape"))),
                                                row.getInt("revision"),
                                                row.getString("changed_by"),
                                                instant(row, "changed_at"))))
                .list()
                .forEach(entry -> kept.put(entry.getKey(), entry.getValue()));
        return kept;
    }

    /** Holds a draft until the transaction ends; false when its words may not be changed. */
    boolean lock(Subject subject, int version) {
        return about(LOCK, subject, version).query(Integer.class).optional().isPresent();
    }

    /** A new draft with the words of another version; empty when there is a draft already. */
    List<Integer> make(Subject subject, @Nullable Integer base, String by, Instant now) {
        var made =
                sql.sql(MAKE)
                        .param("organisation", subject.organisation().value())
                        .param("service", subject.service().id().value())
                        .param("base", base)
                        .param("by", by)
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .query((row, _) -> row.getInt("version"))
                        .list();
        if (base != null) {
            made.forEach(number -> about(COPY, subject, number).param("base", base).update());
        }
        return made;
    }

    /**
     * Keeps what a draft says on a component.
     *
     * @param revision the one that was read before; 0 when there was none
     * @return false when somebody else was faster
     */
    boolean save(
            Subject subject, int version, String component, Body body, int revision, String by) {
        var statement =
                about(revision == 0 ? ADD_COMPONENT : CHANGE_COMPONENT, subject, version)
                        .param("component", component)
                        .param("body", bodies.write(body))
                        .param("by", by);
        return (revision == 0 ? statement : statement.param("revision", revision)).update() == 1;
    }

    /** Writes down who signed the decrees of a unit. */
    void sign(OrganisationId organisation, UnitId unit, String name, String position) {
        sql.sql(SIGN)
                .param("organisation", organisation.value())
                .param("unit", unit.value())
                .param("name", name)
                .param("position", position)
                .update();
    }

    void touch(Subject subject, int version, Instant now) {
        about(TOUCH, subject, version).param("now", now.atOffset(ZoneOffset.UTC)).update();
    }

    private JdbcClient.StatementSpec about(String statement, Subject subject, int version) {
        return about(statement, subject.organisation(), subject.service().id(), version);
    }

    private JdbcClient.StatementSpec about(
            String statement, OrganisationId organisation, ServiceId service, int version) {
        return sql.sql(statement)
                .param("organisation", organisation.value())
                .param("service", service.value())
                .param("version", version);
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }

    private static Version version(ResultSet row, int number) throws SQLException {
        return new Version(
                row.getInt("version"),
                Standard.Status.valueOf(row.getString("status")),
                row.getObject("effective_from", LocalDate.class),
                row.getObject("until", LocalDate.class),
                new Version.Decree(
                        row.getString("decree_number"),
                        row.getString("decree_title"),
                        row.getObject("decree_date", LocalDate.class),
                        row.getString("signatory"),
                        row.getString("position")),
                row.getObject("valid_until", LocalDate.class),
                row.getObject("withdrawn_from", LocalDate.class),
                row.getString("withdrawal_reason"),
                row.getObject("reviewed_on", LocalDate.class),
                row.getObject("based_on", Integer.class),
                row.getString("made_by"),
                row.getObject("changed_at", OffsetDateTime.class).toInstant(),
                row.getInt("filled"),
                row.getObject("today", LocalDate.class));
    }
}
