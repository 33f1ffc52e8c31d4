package id.pendopo.catalogue;

import id.pendopo.shared.OrganisationId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The SQL of how services stand: which standards have gaps, and which are to be looked at again.
 */
@Component
class StandingStore {

    private static final String CONDITION =
            """
            select c.code, c.name, c.language, c.unit_short_name, c.version, c.effective_from,
                   greatest(c.effective_from, c.reviewed_on) as reviewed,
                   exists (select from catalogue.version t
                            where t.organisation_id = c.organisation_id and t.service_id = c.id
                              and t.status in ('DRAFT', 'APPROVED')) as coming,
                   (select count(*)
                      from catalogue.standard_component k
                     where k.organisation_id = c.organisation_id and k.service_id = c.id
                       and k.version = c.version) as filled,
                   count(*) over () as total
              from catalogue.card c
             where c.organisation_id = :organisation
               and exists (select from unnest(:paths::text[]) as p (path)
                            where starts_with(c.unit_path, p.path))
               and (:words = '' or strpos(lower(c.name || ' ' || c.code), lower(:words)) > 0)
             order by filled, reviewed nulls first, c.code
             limit :limit offset :offset
            """;
    private static final String DUE =
            """
            select count(*)
              from catalogue.card c
             where c.organisation_id = :organisation
               and greatest(c.effective_from, c.reviewed_on) + make_interval(months => :months)
                   <= cast(:today as date)
               and exists (select from unnest(:paths::text[]) as p (path)
                            where starts_with(c.unit_path, p.path))
            """;

    private final JdbcClient sql;

    StandingStore(JdbcClient sql) {
        this.sql = sql;
    }

    /**
     * How a service stands in the eyes of the law.
     *
     * @param reviewed when it was last looked at: put in force, extended or found right
     * @param coming a draft, or a version that is decreed for a later day
     * @param filled how many components its standard speaks on
     * @param total how many services there are in all
     */
    record Condition(
            OverviewStore.Link service,
            String unit,
            @Nullable Integer version,
            @Nullable LocalDate effectiveFrom,
            @Nullable LocalDate reviewed,
            boolean coming,
            int filled,
            long total) {}

    /** The services in these subtrees, those with gaps and the oldest standards first. */
    List<Condition> conditions(
            OrganisationId organisation, List<String> paths, String words, int limit, int offset) {
        return sql.sql(CONDITION)
                .param("organisation", organisation.value())
                .param("paths", paths.toArray(String[]::new))
                .param("words", words)
                .param("limit", limit)
                .param("offset", offset)
                .query(
                        (row, _) -> {
                            return new Condition(
                                    link(row),
                                    row.getString("unit_short_name"),
                                    row.getObject("version", Integer.class),
                                    row.getObject("effective_from", LocalDate.class),
                                    row.getObject("reviewed", LocalDate.class),
                                    row.getBoolean("coming"),
                                    row.getInt("filled"),
                                    row.getLong("total"));
                        })
                .list();
    }

    /** How many standards in these subtrees were last looked at this many months ago, or before. */
    long due(OrganisationId organisation, List<String> paths, int months, LocalDate today) {
        return sql.sql(DUE)
                .param("organisation", organisation.value())
                .param("paths", paths.toArray(String[]::new))
                .param("months", months)
                .param("today", today)
                .query(Long.class)
                .single();
    }

    private static OverviewStore.Link link(ResultSet row) throws SQLException {
        return new OverviewStore.Link(
                row.getString("code"), row.getString("name"), row.getString("language"));
    }
}
