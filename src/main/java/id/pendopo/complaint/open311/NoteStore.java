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
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The SQL of what is told of public cases as it happens. */
@Component
class NoteStore {

    /**
     * Since when it can be read without a break: what was hidden is told when it is shown again.
     */
    private static final String SHOWN =
            """
            (select min(t.made_at)
               from complaint.public_text t
              where t.organisation_id = p.organisation_id and t.complaint_id = p.id and t.shown
                and not exists (select 1
                                  from complaint.public_text h
                                 where h.organisation_id = t.organisation_id and h.complaint_id = t.complaint_id
                                   and not h.shown and h.revision > t.revision))
            """;

    private static final String COLUMNS =
            "select e.complaint_id, p.code, e.number, greatest(e.told_at, "
                    + SHOWN
                    + """
                      ) as at, e.kind, e.status, e.owner_id, e.reason, e.words
                      from complaint.public_case p
                      join complaint.told_event e on e.organisation_id = p.organisation_id and e.complaint_id = p.id
                    """;
    private static final String OF =
            COLUMNS
                    + """
                     where p.organisation_id = :organisation and p.id in (:cases)
                     order by e.complaint_id, e.number
                    """;

    /**
     * What happened before a case was public is told when it became so. Which lines, first: their
     * words are then read of one page alone.
     */
    private static final String WITHIN =
            """
            with shown as materialized (
                select p.id, p.code,
            """
                    + SHOWN
                    + """
                     as since
                      from complaint.public_case p
                     where p.organisation_id = :organisation
                       and p.id in (select e.complaint_id
                                      from complaint.told_event e
                                     where e.organisation_id = :organisation
                                       and e.at >= cast(:from as timestamptz) - interval '1 hour' and e.at <= :to
                                     union
                                    select t.complaint_id
                                      from complaint.public_text t
                                     where t.organisation_id = :organisation
                                       and t.shown and t.made_at between :from and :to)),
                told as (
                    select e.complaint_id, shown.code, e.number, e.told_at as at
                      from shown
                      join complaint.told_event e on e.organisation_id = :organisation and e.complaint_id = shown.id
                     where e.at >= cast(:from as timestamptz) - interval '1 hour' and e.at <= :to
                       and e.told_at >= shown.since
                     union all
                    select e.complaint_id, shown.code, e.number, shown.since
                      from shown
                      join complaint.told_event e on e.organisation_id = :organisation and e.complaint_id = shown.id
                     where shown.since between :from and :to and e.told_at < shown.since)
                select e.complaint_id, chosen.code, e.number, chosen.at, e.kind, e.status, e.owner_id, e.reason, e.words
                  from (select complaint_id, code, number, at
                          from told
                         where at between :from and :to
                           and (at, code, number) > (:behind, :behind_code, :behind_number)
                         order by at, code, number
                         limit :limit offset :offset) as chosen
                  join complaint.told_event e
                    on e.organisation_id = :organisation and e.complaint_id = chosen.complaint_id
                   and e.number = chosen.number
                 order by chosen.at, chosen.code, chosen.number
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

    /**
     * What is told in a time, the first first.
     *
     * @param behind the line before them; null without one
     */
    List<Note> within(
            OrganisationId organisation,
            Wanted.Span span,
            @Nullable Cursor behind,
            int limit,
            int offset) {
        return sql.sql(WITHIN)
                .param("organisation", organisation.value())
                .param("from", at(span.from()))
                .param("to", at(span.to()))
                .param("behind", at(behind == null ? span.from().minusSeconds(1) : behind.time()))
                .param("behind_code", behind == null ? "" : behind.code())
                .param("behind_number", behind == null ? 0 : behind.number())
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
