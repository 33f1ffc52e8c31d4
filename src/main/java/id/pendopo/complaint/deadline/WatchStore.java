package id.pendopo.complaint.deadline;

import id.pendopo.complaint.ComplaintId;
import id.pendopo.shared.OrganisationId;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The SQL of cases at which somebody has to look today. */
@Component
class WatchStore {

    private static final String DUE =
            """
            select d.look_at, d.complaint_id
              from complaint.due d
              join complaint.complaint c on c.organisation_id = d.organisation_id and c.id = d.complaint_id
             where d.organisation_id = :organisation and d.open and d.look_at <= :today
               and (c.status in ('ANSWERED', 'PENDING_INFO')) = :waiting
               and (d.look_at, d.complaint_id) > (:afterDay, :afterId)
             order by d.look_at, d.complaint_id
             limit :most
            """;
    private static final String LOOKED =
            """
            update complaint.due
               set look_at = :next
             where organisation_id = :organisation and complaint_id = :id
            """;
    private static final String ORGANISATIONS = "select id from organisation.organisation";

    private final JdbcClient sql;

    WatchStore(JdbcClient sql) {
        this.sql = sql;
    }

    List<OrganisationId> organisations() {
        return sql.sql(ORGANISATIONS)
                .query((row, number) -> new OrganisationId(row.getObject("id", UUID.class)))
                .list();
    }

    /** A case and the day on which somebody has to look. */
    record Due(LocalDate look, ComplaintId id) {

        static final Due BEFORE_ALL =
                new Due(LocalDate.of(1, 1, 1), new ComplaintId(new UUID(0, 0)));
    }

    /**
     * The next cases at which somebody has to look.
     *
     * @param waiting those that wait for their reporter, or all the others
     */
    List<Due> due(
            OrganisationId organisation, LocalDate today, boolean waiting, Due after, int most) {
        return sql.sql(DUE)
                .param("organisation", organisation.value())
                .param("today", today)
                .param("waiting", waiting)
                .param("afterDay", after.look())
                .param("afterId", after.id().value())
                .param("most", most)
                .query(
                        (row, number) ->
                                new Due(
                                        row.getObject("look_at", LocalDate.class),
                                        new ComplaintId(row.getObject("complaint_id", UUID.class))))
                .list();
    }

    /** Nothing more to do for the case today. */
    void looked(OrganisationId organisation, ComplaintId complaint, @Nullable LocalDate next) {
        sql.sql(LOOKED)
                .param("organisation", organisation.value())
                .param("id", complaint.value())
                .param("next", next)
                .update();
    }
}
