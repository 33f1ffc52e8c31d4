package id.pendopo.catalogue.standard;

import id.pendopo.shared.Ids;
import id.pendopo.shared.OrganisationId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The SQL of what is decided about versions. */
@Component
class DecisionStore {

    private static final String APPROVE =
            """
            update catalogue.standard
               set stage = 'APPROVED', effective_from = :from, valid_until = :until,
                   decree_number = :number, decree_title = :title, decree_date = :date,
                   signatory = :signatory, position = :position, changed_at = :now
             where organisation_id = :organisation and service_id = :service and version = :version
            """;
    private static final String WITHDRAW =
            """
            update catalogue.standard
               set withdrawn_from = :from, withdrawal_reason = :reason, changed_at = :now
             where organisation_id = :organisation and service_id = :service and version = :version
               and withdrawn_from is null
            """;
    private static final String EXTEND =
            """
            update catalogue.standard
               set valid_until = :until, changed_at = :now
             where organisation_id = :organisation and service_id = :service and version = :version
               and valid_until < :until
            """;
    private static final String UNSAY =
            """
            delete from catalogue.standard_component
             where organisation_id = :organisation and service_id = :service and version = :version
               and component = :component
            """;
    private static final String ADD_EVENT =
            """
            insert into catalogue.standard_event
                   (organisation_id, id, service_id, version, kind, on_date, until, reason, officer, at)
            values (:organisation, :id, :service, :version, :kind, :on, :until, :reason, :officer, :now)
            """;
    private static final String EVENTS =
            """
            select version, kind, on_date, until, reason, officer, at
              from catalogue.standard_event
             where organisation_id = :organisation and service_id = :service
             order by at desc, id desc
            """;

    private static final String LAST_SIGNED =
            """
            select d.signatory, d.position
              from catalogue.standard d
              join catalogue.service s on s.organisation_id = d.organisation_id and s.id = d.service_id
             where d.organisation_id = :organisation and s.unit_id = :unit
               and d.stage = 'APPROVED' and d.signatory <> ''
             order by d.decree_date desc, d.changed_at desc
             limit 1
            """;

    private static final String REMEMBER =
            """
            insert into catalogue.standard_event
                   (organisation_id, id, service_id, version, kind, on_date, officer, at)
            select organisation_id, gen_random_uuid(), service_id, version, 'APPROVED',
                   effective_from, signatory, decree_date + time '02:00' at time zone 'UTC'
              from catalogue.standard
             where organisation_id = :organisation and stage = 'APPROVED'
            """;

    private final JdbcClient sql;

    DecisionStore(JdbcClient sql) {
        this.sql = sql;
    }

    /** What was decided. */
    enum Kind {
        APPROVED,
        EXTENDED,
        REVIEWED,
        WITHDRAWN
    }

    /**
     * A decision about a version.
     *
     * @param on the day from which it counts
     * @param until the new last day of an extension
     */
    record Event(
            int version,
            Kind kind,
            LocalDate on,
            @Nullable LocalDate until,
            String reason,
            String officer,
            Instant at) {}

    void approve(Subject subject, int version, Approval approval, Instant now) {
        var decree = approval.decree();
        about(APPROVE, subject, version)
                .param("from", approval.from())
                .param("until", approval.until())
                .param("number", decree.number())
                .param("title", decree.title())
                .param("date", decree.date())
                .param("signatory", decree.signatory())
                .param("position", decree.position())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** False when it was withdrawn before. */
    boolean withdraw(Subject subject, int version, LocalDate from, String reason, Instant now) {
        return about(WITHDRAW, subject, version)
                        .param("from", from)
                        .param("reason", reason)
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** False when it lasts as long or longer already. */
    boolean extend(Subject subject, int version, LocalDate until, Instant now) {
        return about(EXTEND, subject, version)
                        .param("until", until)
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** The draft says nothing on this component any more. */
    void unsay(Subject subject, int version, String component) {
        about(UNSAY, subject, version).param("component", component).update();
    }

    void add(Subject subject, Event event) {
        about(ADD_EVENT, subject, event.version())
                .param("id", Ids.next())
                .param("kind", event.kind().name())
                .param("on", event.on())
                .param("until", event.until())
                .param("reason", event.reason())
                .param("officer", event.officer())
                .param("now", event.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Who signs for a unit. */
    record Hand(String signatory, String position) {}

    /** Who signed the last decree on a service of the unit. */
    Optional<Hand> lastSigned(Subject subject) {
        return sql.sql(LAST_SIGNED)
                .param("organisation", subject.organisation().value())
                .param("unit", subject.unit().id().value())
                .query((row, _) -> new Hand(row.getString("signatory"), row.getString("position")))
                .optional();
    }

    /** Writes down the decrees of versions that came with the demonstration. */
    void remember(OrganisationId organisation) {
        sql.sql(REMEMBER).param("organisation", organisation.value()).update();
    }

    /** The latest first. */
    List<Event> events(Subject subject) {
        return sql.sql(EVENTS)
                .param("organisation", subject.organisation().value())
                .param("service", subject.service().id().value())
                .query(
                        (row, _) ->
                                new Event(
                                        row.getInt("version"),
                                        Kind.valueOf(row.getString("kind")),
                                        row.getObject("on_date", LocalDate.class),
                                        row.getObject("until", LocalDate.class),
                                        row.getString("reason"),
                                        row.getString("officer"),
                                        row.getObject("at", OffsetDateTime.class).toInstant()))
                .list();
    }

    private JdbcClient.StatementSpec about(String statement, Subject subject, int version) {
        return sql.sql(statement)
                .param("organisation", subject.organisation().value())
                .param("service", subject.service().id().value())
                .param("version", version);
    }
}
