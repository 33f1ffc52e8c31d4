package id.pendopo.survey;

import id.pendopo.shared.OrganisationId;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The SQL of which results there are, without their figures. */
@Component
class PublicationStore {

    private static final String EXTENT =
            """
            select count(*) as surveys, max(published_at) as latest
              from survey.survey
             where organisation_id = :organisation and state = 'PUBLISHED'
            """;
    private static final String MARKS =
            """
            select code, published_at
              from survey.survey
             where organisation_id = :organisation and state = 'PUBLISHED'
             order by code
            """;

    private final JdbcClient sql;

    PublicationStore(JdbcClient sql) {
        this.sql = sql;
    }

    Publications.Extent extent(OrganisationId organisation) {
        return sql.sql(EXTENT)
                .param("organisation", organisation.value())
                .query(
                        (row, _) -> {
                            var latest = row.getObject("latest", OffsetDateTime.class);
                            return new Publications.Extent(
                                    row.getLong("surveys"),
                                    latest == null ? null : latest.toInstant());
                        })
                .single();
    }

    List<Publications.Mark> marks(OrganisationId organisation) {
        return sql.sql(MARKS)
                .param("organisation", organisation.value())
                .query(
                        (row, _) ->
                                new Publications.Mark(
                                        row.getString("code"),
                                        row.getObject("published_at", OffsetDateTime.class)
                                                .toInstant()))
                .list();
    }
}
