package id.pendopo.complaint.cluster;

import id.pendopo.complaint.Complaint;
import id.pendopo.complaint.ComplaintId;
import id.pendopo.complaint.Move;
import id.pendopo.complaint.Status;
import id.pendopo.shared.OrganisationId;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The SQL of cases that stand together. */
@Component
class ClusterStore {

    private static final String ADD =
            """
            insert into complaint.joined (organisation_id, complaint_id, main_id, joined_at)
            values (:organisation, :complaint, :main, :at)
            """;
    private static final String REMOVE =
            """
            delete from complaint.joined
             where organisation_id = :organisation and complaint_id = :complaint
            """;
    private static final String DISSOLVE =
            """
            delete from complaint.joined
             where organisation_id = :organisation
               and (complaint_id = :complaint or main_id = :complaint)
            """;
    private static final String MAIN =
            """
            select main_id
              from complaint.joined
             where organisation_id = :organisation and complaint_id = :complaint
            """;
    private static final String COUNT =
            """
            select count(*)
              from complaint.joined
             where organisation_id = :organisation and main_id = :main
            """;
    private static final String MEMBERS =
            """
            select j.complaint_id
              from complaint.joined j
              join complaint.complaint c on c.organisation_id = j.organisation_id and c.id = j.complaint_id
             where j.organisation_id = :organisation and j.main_id = :main
             order by c.status in (:answerable) desc, j.joined_at, j.complaint_id
             limit :limit
            """;
    private static final String MATES =
            """
            select p.code, p.title, p.language, p.id = j.main_id as main
              from complaint.joined j
              join complaint.public_case p
                on p.organisation_id = j.organisation_id and p.id in (j.main_id, j.complaint_id)
             where j.organisation_id = :organisation
               and (j.complaint_id = :complaint or j.main_id = :complaint)
               and p.id <> :complaint
             order by p.received_at, p.code
             limit :limit
            """;

    private final JdbcClient sql;

    ClusterStore(JdbcClient sql) {
        this.sql = sql;
    }

    void add(Complaint member, Complaint main, Instant at) {
        of(ADD, member.organisation(), member.id())
                .param("main", main.id().value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    boolean remove(Complaint member) {
        return of(REMOVE, member.organisation(), member.id()).update() == 1;
    }

    /** Takes it out of its cluster, and as a main one every member. */
    void dissolve(Complaint c) {
        of(DISSOLVE, c.organisation(), c.id()).update();
    }

    /** The main one of a member. */
    Optional<ComplaintId> main(OrganisationId organisation, ComplaintId member) {
        return of(MAIN, organisation, member)
                .query((row, _) -> new ComplaintId(row.getObject("main_id", UUID.class)))
                .optional();
    }

    int count(Complaint main) {
        return sql.sql(COUNT)
                .param("organisation", main.organisation().value())
                .param("main", main.id().value())
                .query(Integer.class)
                .single();
    }

    /** Its members; those that may be answered now come first. */
    List<ComplaintId> members(Complaint main, int limit) {
        return sql.sql(MEMBERS)
                .param("organisation", main.organisation().value())
                .param("main", main.id().value())
                .param(
                        "answerable",
                        Stream.of(Status.values())
                                .filter(Move.ANSWER::possible)
                                .map(Status::name)
                                .toList())
                .param("limit", limit)
                .query((row, _) -> new ComplaintId(row.getObject("complaint_id", UUID.class)))
                .list();
    }

    /** What everybody may know of those that it stands with. */
    List<Mate> mates(OrganisationId organisation, ComplaintId complaint, int limit) {
        return of(MATES, organisation, complaint)
                .param("limit", limit)
                .query(
                        (row, _) ->
                                new Mate(
                                        row.getString("code"),
                                        row.getString("title"),
                                        row.getString("language"),
                                        row.getBoolean("main")))
                .list();
    }

    private JdbcClient.StatementSpec of(
            String statement, OrganisationId organisation, ComplaintId complaint) {
        return sql.sql(statement)
                .param("organisation", organisation.value())
                .param("complaint", complaint.value());
    }
}
