package id.pendopo.complaint.open311;

import id.pendopo.shared.OrganisationId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The SQL of what came to the test endpoint. */
@Component
class TrialStore {

    private static final String ADD =
            """
            insert into complaint.open311_trial (organisation_id, code, token, category, hidden, lat, long, at)
            values (:organisation, :code, :token, :category, :hidden, :lat, :long, :at)
            """;
    private static final String COLUMNS =
            """
            select code, category, hidden, lat, long, at
              from complaint.open311_trial
             where organisation_id = :organisation
            """;
    private static final String NARROWED =
            COLUMNS
                    + """
                       and not hidden
                       and at between :from and :to
                       and (:every or category in (:categories))
                    """;
    private static final String LIST = NARROWED + " order by at desc, code limit :limit";
    private static final String CHANGED = NARROWED + " order by at, code limit :limit";
    private static final String SOME =
            COLUMNS + " and not hidden and code in (:codes) order by at desc, code";
    private static final String BY_TOKEN = COLUMNS + " and token = :token";
    private static final String ADD_UPDATE =
            """
            insert into complaint.open311_trial_update (organisation_id, system, update_id, code, status, at)
            values (:organisation, :system, :update, :code, :status, :at)
            on conflict do nothing
            """;
    private static final String UPDATES =
            """
            select code, update_id, status, at
              from complaint.open311_trial_update
             where organisation_id = :organisation and at between :from and :to
             order by at, code, update_id
             limit :limit offset :offset
            """;
    private static final String PURGE = "delete from complaint.open311_trial where at < :before";
    private static final String PURGE_UPDATES =
            "delete from complaint.open311_trial_update where at < :before";

    private final JdbcClient sql;

    TrialStore(JdbcClient sql) {
        this.sql = sql;
    }

    /** An update of a trial, by its own number. */
    record Update(String code, String id, String status, Instant at) {}

    void add(OrganisationId organisation, Trial trial, byte[] token) {
        sql.sql(ADD)
                .param("organisation", organisation.value())
                .param("code", trial.code())
                .param("token", token)
                .param("category", trial.category())
                .param("hidden", trial.hidden())
                .param("lat", trial.lat())
                .param("long", trial.lon())
                .param("at", at(trial.at()))
                .update();
    }

    /**
     * The latest first; those that changed in a time in their order. None changes after it came.
     */
    List<Trial> list(OrganisationId organisation, Wanted wanted, int limit) {
        var categories = wanted.categories();
        var changed = wanted.changed();
        var span = changed == null ? wanted.received() : wanted.received().within(changed);
        return sql.sql(changed == null ? LIST : CHANGED)
                .param("organisation", organisation.value())
                .param("from", at(span.from()))
                .param("to", at(span.to()))
                .param("every", categories.isEmpty())
                .param("categories", categories.isEmpty() ? List.of("") : categories)
                .param("limit", limit)
                .query(TrialStore::trial)
                .list();
    }

    List<Trial> some(OrganisationId organisation, List<String> codes) {
        return sql.sql(SOME)
                .param("organisation", organisation.value())
                .param("codes", codes)
                .query(TrialStore::trial)
                .list();
    }

    Optional<Trial> withToken(OrganisationId organisation, byte[] token) {
        return sql.sql(BY_TOKEN)
                .param("organisation", organisation.value())
                .param("token", token)
                .query(TrialStore::trial)
                .optional();
    }

    /** False when it came before. */
    boolean addUpdate(OrganisationId organisation, String system, Update update) {
        return sql.sql(ADD_UPDATE)
                        .param("organisation", organisation.value())
                        .param("system", system)
                        .param("update", update.id())
                        .param("code", update.code())
                        .param("status", update.status())
                        .param("at", at(update.at()))
                        .update()
                == 1;
    }

    List<Update> updates(OrganisationId organisation, Wanted wanted) {
        return sql.sql(UPDATES)
                .param("organisation", organisation.value())
                .param("from", at(wanted.received().from()))
                .param("to", at(wanted.received().to()))
                .param("limit", wanted.leaf().most())
                .param("offset", wanted.leaf().offset())
                .query(
                        (row, number) ->
                                new Update(
                                        row.getString("code"),
                                        row.getString("update_id"),
                                        row.getString("status"),
                                        row.getObject("at", OffsetDateTime.class).toInstant()))
                .list();
    }

    void purge(Instant before) {
        sql.sql(PURGE).param("before", at(before)).update();
        sql.sql(PURGE_UPDATES).param("before", at(before)).update();
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static Trial trial(ResultSet row, int number) throws SQLException {
        return new Trial(
                row.getString("code"),
                row.getString("category"),
                row.getBoolean("hidden"),
                row.getObject("lat", Double.class),
                row.getObject("long", Double.class),
                row.getObject("at", OffsetDateTime.class).toInstant());
    }
}
