package id.pendopo.followup;

import id.pendopo.shared.OrganisationId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The SQL of what happened to commitments, and of their steps. */
@Component
class CommitmentEventStore {

    private static final String ADD =
            """
            insert into followup.event
                   (organisation_id, id, commitment_id, kind, by, at, words, old_due, new_due)
            values (:organisation, :id, :commitment, :kind, :by, :at, :words, :old, :new)
            """;
    private static final String OF =
            """
            select id, commitment_id, kind, by, at, words, old_due, new_due
              from followup.event
             where organisation_id = :organisation and commitment_id = any (:commitments)
             order by at, id
            """;
    private static final String PUBLIC =
            """
            select e.id, e.commitment_id, e.kind, e.by, e.at, e.words, e.old_due, e.new_due,
                   c.code, c.title
              from followup.event e
              join followup.commitment c
                on c.organisation_id = e.organisation_id and c.id = e.commitment_id
              join followup.finding f
                on f.organisation_id = c.organisation_id and f.id = c.finding_id
             where e.organisation_id = :organisation and f.public_on is not null
            """;
    private static final String NEWS =
            PUBLIC
                    + """
                       order by e.at desc, e.id desc
                       limit :limit
                      """;
    private static final String NEWS_BETWEEN =
            PUBLIC
                    + """
                         and (c.code = :code or c.unit_id = any (:units))
                         and e.at > :from and e.at <= :until
                       order by e.at, e.id
                      """;
    private static final String MARKS =
            """
            select c.code, max(e.at) as changed
              from followup.event e
              join followup.commitment c
                on c.organisation_id = e.organisation_id and c.id = e.commitment_id
              join followup.finding f
                on f.organisation_id = c.organisation_id and f.id = c.finding_id
             where e.organisation_id = :organisation and f.public_on is not null
             group by c.code
             order by c.code
            """;
    private static final String STEPS =
            """
            select number, text, done_on
              from followup.step
             where organisation_id = :organisation and commitment_id = :commitment
             order by number
            """;
    private static final String ADD_STEP =
            """
            insert into followup.step (organisation_id, commitment_id, number, text, done_on)
            values (:organisation, :commitment, :number, :text, :done)
            """;
    private static final String CLEAR_STEPS =
            """
            delete from followup.step
             where organisation_id = :organisation and commitment_id = :commitment
            """;
    private static final String TICK =
            """
            update followup.step
               set done_on = :done
             where organisation_id = :organisation and commitment_id = :commitment
               and number = :number
            """;

    private final JdbcClient sql;

    CommitmentEventStore(JdbcClient sql) {
        this.sql = sql;
    }

    void add(OrganisationId organisation, Event event) {
        sql.sql(ADD)
                .param("organisation", organisation.value())
                .param("id", event.id())
                .param("commitment", event.commitment())
                .param("kind", event.what().name())
                .param("by", event.by())
                .param("at", at(event.at()))
                .param("words", event.words())
                .param("old", event.oldDue())
                .param("new", event.newDue())
                .update();
    }

    /** Of these commitments, oldest first. */
    List<Event> of(OrganisationId organisation, Collection<UUID> commitments) {
        return sql.sql(OF)
                .param("organisation", organisation.value())
                .param("commitments", commitments.toArray(UUID[]::new))
                .query(CommitmentEventStore::event)
                .list();
    }

    /** The latest of which everybody may know, newest first. */
    List<News> news(OrganisationId organisation, int limit) {
        return sql.sql(NEWS)
                .param("organisation", organisation.value())
                .param("limit", limit)
                .query(CommitmentEventStore::newsOf)
                .list();
    }

    /** What happened after one moment up to another, oldest first. */
    List<News> news(OrganisationId organisation, Watched watched, Instant from, Instant until) {
        return sql.sql(NEWS_BETWEEN)
                .param("organisation", organisation.value())
                .param("code", watched.code())
                .param("units", FindingStore.ids(watched.units()))
                .param("from", at(from))
                .param("until", at(until))
                .query(CommitmentEventStore::newsOf)
                .list();
    }

    private static News newsOf(ResultSet row, int number) throws SQLException {
        return new News(row.getString("code"), row.getString("title"), event(row, number));
    }

    List<Board.Mark> marks(OrganisationId organisation) {
        return sql.sql(MARKS)
                .param("organisation", organisation.value())
                .query(
                        (row, _) ->
                                new Board.Mark(
                                        row.getString("code"),
                                        row.getObject("changed", OffsetDateTime.class).toInstant()))
                .list();
    }

    List<Step> steps(Commitment commitment) {
        return about(STEPS, commitment)
                .query(
                        (row, _) ->
                                new Step(
                                        row.getInt("number"),
                                        row.getString("text"),
                                        row.getObject("done_on", LocalDate.class)))
                .list();
    }

    /** These and no others. */
    void keepSteps(Commitment commitment, List<Step> steps) {
        about(CLEAR_STEPS, commitment).update();
        for (var step : steps) {
            about(ADD_STEP, commitment)
                    .param("number", step.number())
                    .param("text", step.text())
                    .param("done", step.done())
                    .update();
        }
    }

    void tick(Commitment commitment, Step step) {
        about(TICK, commitment).param("number", step.number()).param("done", step.done()).update();
    }

    private JdbcClient.StatementSpec about(String statement, Commitment commitment) {
        return sql.sql(statement)
                .param("organisation", commitment.organisation().value())
                .param("commitment", commitment.id());
    }

    static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static Event event(ResultSet row, int number) throws SQLException {
        return new Event(
                row.getObject("id", UUID.class),
                row.getObject("commitment_id", UUID.class),
                Event.What.valueOf(row.getString("kind")),
                row.getString("by"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("words"),
                row.getObject("old_due", LocalDate.class),
                row.getObject("new_due", LocalDate.class));
    }
}
