package id.pendopo.complaint.open311;

import id.pendopo.complaint.Complaint;
import id.pendopo.complaint.ComplaintId;
import id.pendopo.complaint.Status;
import id.pendopo.shared.OrganisationId;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The SQL of what other systems sent: which cases, and which updates. */
@Component
class LedgerStore {

    private static final String ADD =
            """
            insert into complaint.open311_request (organisation_id, complaint_id, token, system)
            values (:organisation, :complaint, :token, :system)
            on conflict (organisation_id, complaint_id) do nothing
            """;
    private static final String BY_TOKEN =
            """
            select c.code, c.status, c.secret
              from complaint.open311_request r
              join complaint.complaint c on c.organisation_id = r.organisation_id and c.id = r.complaint_id
             where r.organisation_id = :organisation and r.token = :token
            """;
    private static final String UPDATED =
            """
            select c.id
              from complaint.complaint c
             where c.organisation_id = :organisation and c.code = :code and not c.secret
               and (exists (select 1
                              from complaint.open311_request r
                             where r.organisation_id = c.organisation_id and r.complaint_id = c.id
                               and r.system = :system)
                    or exists (select 1
                                 from complaint.public_case p
                                where p.organisation_id = c.organisation_id and p.id = c.id))
            """;
    private static final String ADD_UPDATE =
            """
            insert into complaint.open311_update (organisation_id, system, update_id, complaint_id)
            values (:organisation, :system, :update, :complaint)
            on conflict do nothing
            """;

    private final JdbcClient sql;

    LedgerStore(JdbcClient sql) {
        this.sql = sql;
    }

    /** What may be said to whoever has the token of a case. */
    record Held(String code, Status status, boolean secret) {

        boolean told() {
            return !secret && status.shown();
        }
    }

    void add(Complaint complaint, byte[] token, String system) {
        sql.sql(ADD)
                .param("organisation", complaint.organisation().value())
                .param("complaint", complaint.id().value())
                .param("token", token)
                .param("system", system)
                .update();
    }

    Optional<Held> withToken(OrganisationId organisation, byte[] token) {
        return sql.sql(BY_TOKEN)
                .param("organisation", organisation.value())
                .param("token", token)
                .query(
                        (row, number) ->
                                new Held(
                                        row.getString("code"),
                                        Status.valueOf(row.getString("status")),
                                        row.getBoolean("secret")))
                .optional();
    }

    /** The case that a system may speak of: one that it sent, or that everybody may read. */
    Optional<ComplaintId> spokenOf(OrganisationId organisation, String system, String code) {
        return sql.sql(UPDATED)
                .param("organisation", organisation.value())
                .param("system", system)
                .param("code", code)
                .query(UUID.class)
                .optional()
                .map(ComplaintId::new);
    }

    /** False when the system sent this update before. */
    boolean addUpdate(
            OrganisationId organisation, String system, String update, ComplaintId complaint) {
        return sql.sql(ADD_UPDATE)
                        .param("organisation", organisation.value())
                        .param("system", system)
                        .param("update", update)
                        .param("complaint", complaint.value())
                        .update()
                == 1;
    }
}
