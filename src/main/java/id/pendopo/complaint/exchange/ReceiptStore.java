package id.pendopo.complaint.exchange;

import id.pendopo.complaint.Complaint;
import id.pendopo.complaint.ComplaintId;
import id.pendopo.complaint.OwedReceipts;
import id.pendopo.shared.OrganisationId;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The SQL of receipts for e-mails that an officer let through. */
@Component
class ReceiptStore implements OwedReceipts {

    private static final String OWE =
            """
            update complaint.mail
               set owed_at = :from::timestamptz
                            + make_interval(mins => (select receipt_minutes from complaint.mail_rule))
             where organisation_id = :organisation and complaint_id = :complaint
               and became = 'CASE' and not answered
            """;
    private static final String DUE =
            """
            select fingerprint, complaint_id
              from complaint.mail
             where organisation_id = :organisation and owed_at <= :now
             order by owed_at, fingerprint
             limit :most
            """;
    private static final String FORGET =
            """
            update complaint.mail
               set owed_at = null
             where organisation_id = :organisation and fingerprint = :fingerprint
            """;
    private static final String ANSWER =
            """
            update complaint.mail
               set owed_at = null, answered = true
             where organisation_id = :organisation and fingerprint = :fingerprint
               and owed_at is not null and not answered
            """;
    private static final String ANSWERED =
            """
            select fingerprint
              from complaint.mail
             where organisation_id = :organisation and complaint_id = :complaint
               and became = 'CASE' and answered
            """;
    private static final String OWED =
            """
            select exists (select 1
                             from complaint.mail
                            where organisation_id = :organisation and complaint_id = :complaint
                              and owed_at is not null)
            """;
    private static final String PUT_OFF =
            """
            update complaint.mail
               set owed_at = :to
             where organisation_id = :organisation and fingerprint = :fingerprint
            """;

    /** An e-mail whose sender is owed the receipt. */
    record Owed(byte[] fingerprint, ComplaintId complaint) {}

    private final JdbcClient sql;

    ReceiptStore(JdbcClient sql) {
        this.sql = sql;
    }

    /** Some minutes from now, unless it was answered before. */
    void owe(OrganisationId organisation, ComplaintId complaint, Instant from) {
        sql.sql(OWE)
                .param("organisation", organisation.value())
                .param("complaint", complaint.value())
                .param("from", at(from))
                .update();
    }

    List<Owed> due(OrganisationId organisation, Instant now, int most) {
        return sql.sql(DUE)
                .param("organisation", organisation.value())
                .param("now", at(now))
                .param("most", most)
                .query(
                        (row, _) ->
                                new Owed(
                                        row.getBytes("fingerprint"),
                                        new ComplaintId(row.getObject("complaint_id", UUID.class))))
                .list();
    }

    /** It is held again, or there is nobody to write to. */
    void forget(OrganisationId organisation, byte[] fingerprint) {
        of(FORGET, organisation, fingerprint).update();
    }

    /** True once for each e-mail. */
    boolean answer(OrganisationId organisation, byte[] fingerprint) {
        return of(ANSWER, organisation, fingerprint).update() == 1;
    }

    @Override
    public boolean owed(Complaint complaint) {
        return sql.sql(OWED)
                .param("organisation", complaint.organisation().value())
                .param("complaint", complaint.id().value())
                .query(Boolean.class)
                .single();
    }

    /** The e-mail that became this case, if its sender was told. */
    Optional<byte[]> answered(OrganisationId organisation, ComplaintId complaint) {
        return sql.sql(ANSWERED)
                .param("organisation", organisation.value())
                .param("complaint", complaint.value())
                .query((row, _) -> row.getBytes("fingerprint"))
                .optional();
    }

    void putOff(OrganisationId organisation, byte[] fingerprint, Instant to) {
        of(PUT_OFF, organisation, fingerprint).param("to", at(to)).update();
    }

    private JdbcClient.StatementSpec of(
            String statement, OrganisationId organisation, byte[] fingerprint) {
        return sql.sql(statement)
                .param("organisation", organisation.value())
                .param("fingerprint", fingerprint);
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
