package id.pendopo.complaint;

import id.pendopo.organisation.UnitId;
import id.pendopo.shared.OrganisationId;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The SQL of single cases. */
@Component
class ComplaintStore {

    private static final String ADD =
            """
            with fresh as (
                insert into complaint.complaint
                       (organisation_id, id, code, receipt, desk, channel, rules, class, category, title, body,
                        language, remedy, event_date, place, region_code, lat, long, service, target_id,
                        first_target_id,
                        owner_id, status, anonymous, secret, received_at, entered_at, entered_by,
                        external_system, external_id, continues)
                values (:organisation, :id, :code, :receipt, :desk, :channel, :rules, :class, :category, :title,
                        :body, :language, :remedy, :eventDate, :place, :region, :lat, :long, :service, :target,
                        :target,
                        :owner, :status, :anonymous, :secret, :received, :entered, :enteredBy,
                        :externalSystem, :externalId, :continues)
                    on conflict do nothing
                returning organisation_id, id, received_at, rules, title, body, place),
            sought as (
                insert into complaint.words (organisation_id, complaint_id, words)
                select organisation_id, id,
                       to_tsvector('pg_catalog.indonesian', title || ' ' || body || ' ' || place)
                  from fresh)
            insert into complaint.due (organisation_id, complaint_id, received_at, rules)
            select organisation_id, id, received_at, rules
              from fresh
            """;
    private static final String COLUMNS =
            """
            select c.*, d.total_due, d.total_missed, d.step_due, d.look_at, d.level, d.step_level,
                   k.supervision
              from complaint.complaint c
              join complaint.due d on d.organisation_id = c.organisation_id and d.complaint_id = c.id
              join complaint.class k on k.code = c.class
             where c.organisation_id = :organisation
            """;
    private static final String BY_CODE = COLUMNS + " and c.code = :code";
    private static final String BY_ID = COLUMNS + " and c.id = :id";
    private static final String BY_RECEIPT = COLUMNS + " and c.receipt = :receipt";
    private static final String CONTINUING = COLUMNS + " and c.continues = :id";

    /**
     * What the clocks show is locked, too: else it could be older than the case for which it
     * waited.
     */
    private static final String LOCKED = BY_ID + " for update of c, d";

    private static final String MOVE =
            """
            with moved as (
                update complaint.complaint
                   set class = :class, category = :category, owner_id = :owner, target_id = :target,
                       handler = :handler, status = :status, secret = :secret, returns = :returns,
                       objections = :objections, reopened = :reopened, first_answer_at = :firstAnswer,
                       ended_at = :ended, rating = :rating, version = :version
                 where organisation_id = :organisation and id = :id
                returning organisation_id, id, status, ended_at, version)
            update complaint.due d
               set total_due = :totalDue, total_missed = :totalMissed, step_due = :stepDue, look_at = :look,
                   level = :level, step_level = :stepLevel, version = m.version, open = m.ended_at is null,
                   waits = m.status in ('PENDING_INFO', 'PAUSED', 'ANSWERED')
              from moved m
             where d.organisation_id = m.organisation_id and d.complaint_id = m.id
            """;

    private final JdbcClient sql;

    ComplaintStore(JdbcClient sql) {
        this.sql = sql;
    }

    /** False when another case has its receipt, its identifier elsewhere, or goes on as it does. */
    boolean add(Complaint fresh, byte[] receipt, Origin origin) {
        var matter = fresh.matter();
        return sql.sql(ADD)
                        .param("organisation", fresh.organisation().value())
                        .param("id", fresh.id().value())
                        .param("code", fresh.code())
                        .param("receipt", receipt)
                        .param("desk", fresh.desk().name())
                        .param("channel", fresh.channel().name())
                        .param("rules", fresh.rules())
                        .param("class", matter.caseClass())
                        .param("category", matter.category())
                        .param("title", matter.title())
                        .param("body", matter.body())
                        .param("language", matter.language())
                        .param("remedy", matter.remedy())
                        .param("eventDate", matter.eventDate())
                        .param("place", matter.location().place())
                        .param("region", matter.location().regionCode())
                        .param("lat", matter.location().lat())
                        .param("long", matter.location().lon())
                        .param("service", matter.service())
                        .param("target", value(fresh.target()))
                        .param("owner", fresh.owner().value())
                        .param("status", fresh.status().name())
                        .param("anonymous", fresh.anonymous())
                        .param("secret", fresh.secret())
                        .param("received", at(fresh.times().received()))
                        .param("entered", at(fresh.times().entered()))
                        .param("enteredBy", origin.enteredBy())
                        .param("externalSystem", origin.system())
                        .param("externalId", origin.id())
                        .param("continues", value(fresh.continues()))
                        .update()
                == 1;
    }

    Optional<Complaint> find(OrganisationId organisation, String code) {
        return sql.sql(BY_CODE)
                .param("organisation", organisation.value())
                .param("code", code)
                .query(ComplaintRow::complaint)
                .optional();
    }

    Optional<Complaint> find(OrganisationId organisation, ComplaintId id) {
        return by(BY_ID, organisation, id);
    }

    Optional<Complaint> byReceipt(OrganisationId organisation, byte[] receipt) {
        return sql.sql(BY_RECEIPT)
                .param("organisation", organisation.value())
                .param("receipt", receipt)
                .query(ComplaintRow::complaint)
                .optional();
    }

    /** The case that goes on with this one. */
    Optional<Complaint> continuing(OrganisationId organisation, ComplaintId id) {
        return by(CONTINUING, organisation, id);
    }

    /** Lets nobody else change it until the transaction ends. */
    Optional<Complaint> lock(OrganisationId organisation, ComplaintId id) {
        return by(LOCKED, organisation, id);
    }

    void move(Complaint moved) {
        sql.sql(MOVE)
                .param("class", moved.matter().caseClass())
                .param("category", moved.matter().category())
                .param("owner", moved.owner().value())
                .param("target", value(moved.target()))
                .param("handler", moved.handler())
                .param("status", moved.status().name())
                .param("secret", moved.secret())
                .param("returns", moved.counts().returns())
                .param("objections", moved.counts().objections())
                .param("reopened", moved.counts().reopened())
                .param("firstAnswer", at(moved.times().firstAnswer()))
                .param("ended", at(moved.times().ended()))
                .param("rating", moved.rating())
                .param("totalDue", moved.due().total())
                .param("totalMissed", moved.due().missed())
                .param("stepDue", moved.due().step())
                .param("look", moved.due().look())
                .param("level", moved.due().told().total())
                .param("stepLevel", moved.due().told().step())
                .param("version", moved.version())
                .param("organisation", moved.organisation().value())
                .param("id", moved.id().value())
                .update();
    }

    private Optional<Complaint> by(String statement, OrganisationId organisation, ComplaintId id) {
        return sql.sql(statement)
                .param("organisation", organisation.value())
                .param("id", id.value())
                .query(ComplaintRow::complaint)
                .optional();
    }

    private static @Nullable UUID value(@Nullable UnitId unit) {
        return unit == null ? null : unit.value();
    }

    private static @Nullable UUID value(@Nullable ComplaintId id) {
        return id == null ? null : id.value();
    }

    static @Nullable OffsetDateTime at(@Nullable Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }
}
