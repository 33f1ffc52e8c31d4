package id.pendopo.complaint.open311;

import id.pendopo.complaint.Status;
import id.pendopo.organisation.UnitId;
import id.pendopo.shared.OrganisationId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The SQL of what is told of public cases as it happens. */
@Component
class NoteStore {

    private static final String COLUMNS =
            """
            select e.complaint_id, p.code, e.number, greatest(e.told_at, p.first_shown_at) as at, e.kind, e.status,
                   e.owner_id, e.reason, e.words
              from complaint.public_case p
              join complaint.told_event e on e.organisation_id = p.organisation_id and e.complaint_id = p.id
            """;
    private static final String OF =
            COLUMNS
                    + """
                     where p.organisation_id = :organisation and p.id in (:cases)
                     order by e.complaint_id, e.number
                    """;

    /** What happened before a case was public is told when it became so. */
    private static final String WITHIN =
            "select * from ("
                    + COLUMNS
                    + """
                     where p.organisation_id = :organisation
                       and e.organisation_id = :organisation
                       and e.at >= :from and e.at < cast(:to as timestamptz) + interval '1 hour'
                     union
                    """
                    + COLUMNS
                    + """
                     where p.organisation_id = :organisation
                       and p.id in (select t.complaint_id
                                      from complaint.public_text t
                                     where t.organisation_id = :organisation
                                       and t.shown and t.made_at between :from and :to)
                    ) as told
                     where at between :from and :to
                     order by at, code, number
                     limit :limit offset :offset
                    """;

    private final JdbcClient sql;

    NoteStore(JdbcClient sql) {
        this.sql = sql;
    }

    List<Note> of(OrganisationId organisation, List<UUID> cases) {
        return cases.isEmpty()
                ? List.of()
                : sql.sql(OF)
                        .param("organisation", organisation.value())
                        .param("cases", cases)
                        .query(NoteStore::note)
                        .list();
    }

    List<Note> within(OrganisationId organisation, Wanted.Span span, int limit, int offset) {
        return sql.sql(WITHIN)
                .param("organisation", organisation.value())
                .param("from", at(span.from()))
                .param("to", at(span.to()))
                .param("limit", limit)
                .param("offset", offset)
                .query(NoteStore::note)
                .list();
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static Note note(ResultSet row, int number) throws SQLException {
        return new Note(
                row.getObject("complaint_id", UUID.class),
                row.getString("code"),
                row.getInt("number"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("kind"),
                Status.valueOf(row.getString("status")),
                new UnitId(row.getObject("owner_id", UUID.class)),
                row.getString("reason"),
                row.getString("words"));
    }
}
