package id.pendopo.complaint.publication;

import id.pendopo.complaint.Complaint;
import id.pendopo.complaint.Reach;
import id.pendopo.shared.OrganisationId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The SQL of what everybody may read of cases. */
@Component
class PublicTextStore {

    private static final UUID NONE = new UUID(0, 0);
    private static final String ADD =
            """
            insert into complaint.public_text
                   (organisation_id, complaint_id, revision, title, body, made_by, made_at, shown)
            values (:organisation, :complaint, :revision, :title, :body, :madeBy, :madeAt, :shown)
            """;
    private static final String ALL =
            """
            select revision, title, body, made_by, made_at, shown
              from complaint.public_text
             where organisation_id = :organisation and complaint_id = :complaint
             order by revision desc
            """;
    private static final String WAITING =
            """
              from complaint.complaint c
              join complaint.public_text t on t.organisation_id = c.organisation_id and t.complaint_id = c.id
             where c.organisation_id = :organisation
               and c.owner_id in (:units)
               and not c.secret
               and c.status not in ('HELD', 'SPAM', 'WITHDRAWN')
               and t.made_by in ('machine', 'reporter')
               and not exists (select 1
                                 from complaint.public_text later
                                where later.organisation_id = t.organisation_id
                                  and later.complaint_id = t.complaint_id
                                  and later.revision > t.revision)
            """;
    private static final String LIST =
            "select c.code, t.title, t.made_by, t.made_at"
                    + WAITING
                    + " order by t.made_at, c.code limit :limit";
    private static final String COUNT = "select count(*)" + WAITING;

    private final JdbcClient sql;

    PublicTextStore(JdbcClient sql) {
        this.sql = sql;
    }

    void add(Complaint complaint, PublicText text) {
        sql.sql(ADD)
                .param("organisation", complaint.organisation().value())
                .param("complaint", complaint.id().value())
                .param("revision", text.revision())
                .param("title", text.title())
                .param("body", text.body())
                .param("madeBy", text.madeBy())
                .param("madeAt", text.madeAt().atOffset(ZoneOffset.UTC))
                .param("shown", text.shown())
                .update();
    }

    /** All wordings, the last one first. */
    List<PublicText> all(Complaint complaint) {
        return sql.sql(ALL)
                .param("organisation", complaint.organisation().value())
                .param("complaint", complaint.id().value())
                .query(PublicTextStore::text)
                .list();
    }

    List<WaitingText> waiting(OrganisationId organisation, Reach.Units units, int limit) {
        return sql.sql(LIST)
                .param("organisation", organisation.value())
                .param("units", some(units))
                .param("limit", limit)
                .query(
                        (row, number) ->
                                new WaitingText(
                                        row.getString("code"),
                                        row.getString("title"),
                                        row.getString("made_by").equals(PublicText.REPORTER),
                                        row.getObject("made_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    long count(OrganisationId organisation, Reach.Units units) {
        return sql.sql(COUNT)
                .param("organisation", organisation.value())
                .param("units", some(units))
                .query(Long.class)
                .single();
    }

    private static List<UUID> some(Reach.Units units) {
        return units.plain().isEmpty() ? List.of(NONE) : units.plain();
    }

    private static PublicText text(ResultSet row, int number) throws SQLException {
        return new PublicText(
                row.getInt("revision"),
                row.getString("title"),
                row.getString("body"),
                row.getString("made_by"),
                row.getObject("made_at", OffsetDateTime.class).toInstant(),
                row.getBoolean("shown"));
    }
}
