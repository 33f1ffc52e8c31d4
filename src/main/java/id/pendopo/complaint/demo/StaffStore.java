package id.pendopo.complaint.demo;

import id.pendopo.complaint.ComplaintId;
import id.pendopo.shared.OrganisationId;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The SQL of the example regency's officers and their cases. */
@Component
class StaffStore {

    private static final String ALL =
            """
            select email, id
              from identity.account
             where organisation_id = :organisation and email in (:emails)
            """;

    private static final String SEALED =
            """
            select c.id
              from complaint.complaint c
              join complaint.identity i on i.organisation_id = c.organisation_id and i.complaint_id = c.id
             where c.organisation_id = :organisation and c.handler = :handler and c.status = 'IN_PROGRESS'
             order by c.received_at, c.id
             limit 1
            """;

    private static final String OPEN =
            """
            select c.id, c.code
              from complaint.complaint c
              left join complaint.public_case p on p.organisation_id = c.organisation_id and p.id = c.id
             where c.organisation_id = :organisation
               and c.title in (:titles)
               and c.ended_at is null
               and not c.secret
             order by p.id is null, c.received_at, c.id
            """;

    private final JdbcClient sql;

    StaffStore(JdbcClient sql) {
        this.sql = sql;
    }

    Staff staff(OrganisationId organisation) {
        var accounts = new HashMap<String, UUID>();
        sql.sql(ALL)
                .param("organisation", organisation.value())
                .param("emails", List.of(Staff.DESK, Staff.HEAD, Staff.INSPECTOR))
                .query(
                        row -> {
                            accounts.put(row.getString("email"), row.getObject("id", UUID.class));
                        });
        return new Staff(accounts);
    }

    /** A case that the officer works on and of which it is known, under seal, who complained. */
    Optional<ComplaintId> sealed(OrganisationId organisation, UUID handler) {
        return sql.sql(SEALED)
                .param("organisation", organisation.value())
                .param("handler", handler)
                .query((row, _) -> new ComplaintId(row.getObject("id", UUID.class)))
                .optional();
    }

    /** A case and its code. */
    record Known(UUID id, String code) {}

    /** Open cases with one of these titles; those that everybody may read come first. */
    List<Known> open(OrganisationId organisation, List<String> titles) {
        return sql.sql(OPEN)
                .param("organisation", organisation.value())
                .param("titles", titles)
                .query(
                        (row, _) ->
                                new Known(row.getObject("id", UUID.class), row.getString("code")))
                .list();
    }
}
