package id.pendopo.survey.overview;

import id.pendopo.shared.OrganisationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The SQL of what is official. */
@Component
class OfficialStore {

    private static final String OFFICIAL =
            """
            select coalesce(o.method, m.method) as method, coalesce(o.source, m.source) as source,
                   o.method is not null as decided
              from survey.aggregate_method m
              left join survey.official_aggregate o on o.organisation_id = :organisation
             where m.standard
            """;

    private final JdbcClient sql;

    OfficialStore(JdbcClient sql) {
        this.sql = sql;
    }

    Official official(OrganisationId organisation) {
        return sql.sql(OFFICIAL)
                .param("organisation", organisation.value())
                .query(
                        (row, _) ->
                                new Official(
                                        Method.valueOf(row.getString("method")),
                                        row.getString("source"),
                                        row.getBoolean("decided")))
                .single();
    }
}
