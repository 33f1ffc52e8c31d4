package id.pendopo.survey.paper;

import id.pendopo.shared.OrganisationId;
import id.pendopo.survey.Survey;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The SQL of paper forms. */
@Component
class PaperStore {

    private static final String BATCHES =
            """
            select id, survey_id, name, filled_on, sheets, numbering, reason, created_by, created_at
              from survey.paper_batch
             where organisation_id = :organisation and survey_id = :survey
            """;
    private static final String LIST = BATCHES + " order by created_at desc limit 200";
    private static final String FIND = BATCHES + " and id = :id";
    private static final String LOCK = FIND + " for update";
    private static final String ADD =
            """
            insert into survey.paper_batch
                   (organisation_id, id, survey_id, name, filled_on, sheets, numbering, state,
                    created_by, created_at)
            values (:organisation, :id, :survey, :name, :filledOn, :sheets, :order, 'OPEN',
                    :author, :now)
            on conflict (organisation_id, id) do nothing
            """;
    private static final String DISCARD =
            """
            update survey.paper_batch
               set state = 'DISCARDED', reason = :reason
             where organisation_id = :organisation and id = :batch and state = 'OPEN'
            """;
    private static final String ENTRIES =
            """
            select sheet, pass, cells, typed_by
              from survey.paper_entry
             where organisation_id = :organisation and batch_id = :batch
             order by sheet, pass
            """;
    private static final String TYPE =
            """
            insert into survey.paper_entry
                   (organisation_id, batch_id, sheet, pass, cells, typed_by, typed_at)
            values (:organisation, :batch, :sheet, :pass, :cells, :author, :now)
            on conflict (organisation_id, batch_id, sheet, pass)
            do update set cells = excluded.cells, typed_by = excluded.typed_by,
                          typed_at = excluded.typed_at
            """;
    private static final String UNSETTLE =
            """
            delete from survey.paper_entry
             where organisation_id = :organisation and batch_id = :batch and sheet = :sheet
               and pass = 3
            """;
    private static final String CLAIMED =
            """
            select sheet from survey.paper_sent
             where organisation_id = :organisation and batch_id = :batch
            """;
    private static final String SENT = CLAIMED + " and sent_at is not null";
    private static final String CLAIM =
            """
            insert into survey.paper_sent (organisation_id, batch_id, sheet)
            values (:organisation, :batch, :sheet)
            on conflict do nothing
            """;
    private static final String SEND =
            """
            update survey.paper_sent set sent_at = coalesce(sent_at, :now)
             where organisation_id = :organisation and batch_id = :batch and sheet = :sheet
            """;
    private static final String RELEASE =
            """
            delete from survey.paper_sent
             where organisation_id = :organisation and batch_id = :batch and sheet = :sheet
               and sent_at is null
            """;

    /** A sheet as somebody typed it; pass 3 is what was settled. */
    record Entry(int sheet, int pass, List<String> cells, UUID typedBy) {}

    private final JdbcClient sql;

    PaperStore(JdbcClient sql) {
        this.sql = sql;
    }

    List<PaperBatch> list(Survey survey) {
        return of(LIST, survey).query(PaperStore::batch).list();
    }

    Optional<PaperBatch> find(Survey survey, UUID id) {
        return of(FIND, survey).param("id", id).query(PaperStore::batch).optional();
    }

    /** The batch, so that two officers do not change it at the same time. */
    Optional<PaperBatch> lock(Survey survey, UUID id) {
        return of(LOCK, survey).param("id", id).query(PaperStore::batch).optional();
    }

    boolean add(Survey survey, PaperBatch batch) {
        return of(ADD, survey)
                        .param("id", batch.id())
                        .param("name", batch.name())
                        .param("filledOn", batch.filledOn())
                        .param("sheets", batch.sheets())
                        .param("order", batch.order().name())
                        .param("author", batch.createdBy())
                        .param("now", batch.createdAt().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    boolean discard(OrganisationId organisation, UUID batch, String reason) {
        return of(DISCARD, organisation, batch).param("reason", reason).update() == 1;
    }

    List<Entry> entries(OrganisationId organisation, UUID batch) {
        return of(ENTRIES, organisation, batch).query(PaperStore::entry).list();
    }

    void type(OrganisationId organisation, UUID batch, Entry entry, Instant now) {
        of(TYPE, organisation, batch)
                .param("sheet", entry.sheet())
                .param("pass", entry.pass())
                .param("cells", entry.cells().toArray(String[]::new))
                .param("author", entry.typedBy())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Forgets what was settled, because the sheet was typed anew. */
    void unsettle(OrganisationId organisation, UUID batch, int sheet) {
        of(UNSETTLE, organisation, batch).param("sheet", sheet).update();
    }

    List<Integer> sent(OrganisationId organisation, UUID batch) {
        return numbers(SENT, organisation, batch);
    }

    /** Sheets that were sent or are being sent: nobody may change them. */
    List<Integer> claimed(OrganisationId organisation, UUID batch) {
        return numbers(CLAIMED, organisation, batch);
    }

    private List<Integer> numbers(String statement, OrganisationId organisation, UUID batch) {
        return of(statement, organisation, batch)
                .query((row, _) -> Integer.valueOf(row.getInt("sheet")))
                .list();
    }

    void claim(OrganisationId organisation, UUID batch, int sheet) {
        of(CLAIM, organisation, batch).param("sheet", sheet).update();
    }

    /** Gives a sheet back to those who type, because it was not taken. */
    void release(OrganisationId organisation, UUID batch, int sheet) {
        of(RELEASE, organisation, batch).param("sheet", sheet).update();
    }

    void send(OrganisationId organisation, UUID batch, int sheet, Instant now) {
        of(SEND, organisation, batch)
                .param("sheet", sheet)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    private JdbcClient.StatementSpec of(String statement, Survey survey) {
        return sql.sql(statement)
                .param("organisation", survey.organisation().value())
                .param("survey", survey.id());
    }

    private JdbcClient.StatementSpec of(String statement, OrganisationId organisation, UUID batch) {
        return sql.sql(statement).param("organisation", organisation.value()).param("batch", batch);
    }

    private static PaperBatch batch(ResultSet row, int number) throws SQLException {
        return new PaperBatch(
                row.getObject("id", UUID.class),
                row.getObject("survey_id", UUID.class),
                row.getString("name"),
                row.getObject("filled_on", LocalDate.class),
                row.getInt("sheets"),
                PaperBatch.Order.valueOf(row.getString("numbering")),
                row.getString("reason"),
                row.getObject("created_by", UUID.class),
                row.getObject("created_at", OffsetDateTime.class).toInstant());
    }

    private static Entry entry(ResultSet row, int number) throws SQLException {
        return new Entry(
                row.getInt("sheet"),
                row.getInt("pass"),
                List.of((String[]) row.getArray("cells").getArray()),
                row.getObject("typed_by", UUID.class));
    }
}
