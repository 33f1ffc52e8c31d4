package id.pendopo.complaint.exchange;

import id.pendopo.complaint.ComplaintId;
import id.pendopo.complaint.desk.Scope;
import id.pendopo.shared.OrganisationId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The SQL of e-mails that were read. */
@Component
class MailStore {

    private static final String RULE =
            "select category, letters_a_day, receipts_an_hour, within_days from complaint.mail_rule";
    private static final String KNOWN =
            """
            select became
              from complaint.mail
             where organisation_id = :organisation and fingerprint = :fingerprint
            """;
    private static final String ADD =
            """
            insert into complaint.mail
                   (organisation_id, fingerprint, came_at, became, reason, complaint_id, answered)
            values (:organisation, :fingerprint, :at, :became, :reason, :complaint, :answered)
            """;
    private static final String COUNT_SENDER =
            """
            insert into complaint.mail_sender (organisation_id, day, sender, letters)
            values (:organisation, :day, :sender, 1)
                on conflict (organisation_id, day, sender)
                do update set letters = complaint.mail_sender.letters + 1
            returning letters
            """;
    private static final String FORGET = "delete from complaint.mail_sender where day < :before";
    private static final String COUNTS =
            """
            select count(*) filter (where became = 'CASE') as cases,
                   count(*) filter (where became = 'NOTE') as notes,
                   count(*) filter (where reason = 'AUTOMATIC') as automatic,
                   count(*) filter (where reason = 'BOUNCE') as bounces,
                   count(*) filter (where reason = 'LIST') as lists,
                   count(*) filter (where reason = 'OWN') as own
              from complaint.mail
             where organisation_id = :organisation and came_at >= :since
            """;
    private static final String REACH =
            """
              from complaint.mail m
              join complaint.complaint c
                on c.organisation_id = m.organisation_id and c.id = m.complaint_id
             where m.organisation_id = :organisation and m.became = 'NOTE'
               and (c.owner_id = any(:all::uuid[])
                    or not c.secret and c.owner_id = any(:plain::uuid[]))
            """;
    private static final String NOTES =
            "select m.came_at, m.seen_at, c.code, c.title, c.language"
                    + REACH
                    + " order by m.seen_at is not null, m.came_at desc limit 50";
    private static final String UNSEEN = "select count(*)" + REACH + " and m.seen_at is null";
    private static final String SEEN =
            """
            update complaint.mail
               set seen_at = :now
             where organisation_id = :organisation and seen_at is null
               and fingerprint in (select m.fingerprint
            """
                    + REACH
                    + ")";

    /** How e-mails become cases. */
    record Rule(String category, int lettersADay, int receiptsAnHour, int withinDays) {}

    /** What e-mails became. */
    record Counts(int cases, int notes, int automatic, int bounces, int lists, int own) {
        int skipped() {
            return automatic + bounces + lists + own;
        }
    }

    /** An e-mail that came for a case. */
    record Note(Instant came, boolean seen, String code, String title, String language) {}

    private final JdbcClient sql;

    MailStore(JdbcClient sql) {
        this.sql = sql;
    }

    Rule rule() {
        return sql.sql(RULE)
                .query(
                        (row, _) ->
                                new Rule(
                                        row.getString("category"),
                                        row.getInt("letters_a_day"),
                                        row.getInt("receipts_an_hour"),
                                        row.getInt("within_days")))
                .single();
    }

    boolean known(OrganisationId organisation, byte[] fingerprint) {
        return sql.sql(KNOWN)
                .param("organisation", organisation.value())
                .param("fingerprint", fingerprint)
                .query(String.class)
                .optional()
                .isPresent();
    }

    /**
     * @param answered whether its sender was told
     */
    void add(
            OrganisationId organisation,
            byte[] fingerprint,
            Instant at,
            String became,
            Letter.@Nullable Automatic reason,
            @Nullable ComplaintId complaint,
            boolean answered) {
        sql.sql(ADD)
                .param("organisation", organisation.value())
                .param("fingerprint", fingerprint)
                .param("at", at(at))
                .param("became", became)
                .param("reason", reason == null ? null : reason.name())
                .param("complaint", complaint == null ? null : complaint.value())
                .param("answered", answered)
                .update();
    }

    /** How many of this sender came on this day, with this one. */
    int count(OrganisationId organisation, LocalDate day, byte[] sender) {
        return sql.sql(COUNT_SENDER)
                .param("organisation", organisation.value())
                .param("day", day)
                .param("sender", sender)
                .query(Integer.class)
                .single();
    }

    int forget(LocalDate before) {
        return sql.sql(FORGET).param("before", before).update();
    }

    Counts counts(OrganisationId organisation, Instant since) {
        return sql.sql(COUNTS)
                .param("organisation", organisation.value())
                .param("since", at(since))
                .query(
                        (row, _) ->
                                new Counts(
                                        row.getInt("cases"),
                                        row.getInt("notes"),
                                        row.getInt("automatic"),
                                        row.getInt("bounces"),
                                        row.getInt("lists"),
                                        row.getInt("own")))
                .single();
    }

    /** Those that nobody has seen first. */
    List<Note> notes(Scope scope) {
        return within(NOTES, scope)
                .query(
                        (row, _) ->
                                new Note(
                                        row.getObject("came_at", OffsetDateTime.class).toInstant(),
                                        row.getObject("seen_at") != null,
                                        row.getString("code"),
                                        row.getString("title"),
                                        row.getString("language")))
                .list();
    }

    int unseen(Scope scope) {
        return within(UNSEEN, scope).query(Integer.class).single();
    }

    void seen(Scope scope, Instant now) {
        within(SEEN, scope).param("now", at(now)).update();
    }

    private JdbcClient.StatementSpec within(String statement, Scope scope) {
        return sql.sql(statement)
                .param("organisation", scope.organisation().value())
                .param("all", scope.all().toArray(UUID[]::new))
                .param("plain", scope.plain().toArray(UUID[]::new));
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
