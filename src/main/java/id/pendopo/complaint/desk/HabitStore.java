package id.pendopo.complaint.desk;

import id.pendopo.access.Officer;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The SQL of what officers look for again and again, and of how they like to work. */
@Component
class HabitStore {

    private static final String SAVED =
            """
            select id, name, filter, words, unit, sorted
              from complaint.saved_filter
             where organisation_id = :organisation and account_id = :account
             order by lower(name), id
            """;
    private static final String SAVE =
            """
            insert into complaint.saved_filter
                   (organisation_id, account_id, id, name, filter, words, unit, sorted)
            values (:organisation, :account, :id, :name, :filter, :words, :unit, :sorted)
                on conflict do nothing
            """;
    private static final String FORGET =
            """
            delete from complaint.saved_filter
             where organisation_id = :organisation and account_id = :account and id = :id
            """;
    private static final String KEYS =
            """
            select one_letter_keys
              from complaint.desk_habit
             where organisation_id = :organisation and account_id = :account
            """;
    private static final String SET_KEYS =
            """
            insert into complaint.desk_habit (organisation_id, account_id, one_letter_keys)
            values (:organisation, :account, :keys)
                on conflict (organisation_id, account_id) do update
               set one_letter_keys = excluded.one_letter_keys
            """;

    private final JdbcClient sql;

    HabitStore(JdbcClient sql) {
        this.sql = sql;
    }

    List<Saved> saved(Officer officer) {
        return sql.sql(SAVED)
                .param("organisation", officer.organisation().value())
                .param("account", officer.account())
                .query(
                        (row, _) ->
                                new Saved(
                                        row.getObject("id", UUID.class),
                                        row.getString("name"),
                                        Wanted.of(
                                                row.getString("filter"),
                                                row.getString("words"),
                                                row.getString("unit"),
                                                row.getString("sorted"))))
                .list();
    }

    /** False when the officer has one of this name. */
    boolean save(Officer officer, Saved fresh) {
        var wanted = fresh.wanted();
        return sql.sql(SAVE)
                        .param("organisation", officer.organisation().value())
                        .param("account", officer.account())
                        .param("id", fresh.id())
                        .param("name", fresh.name())
                        .param("filter", wanted.filter().path())
                        .param("words", wanted.words())
                        .param("unit", wanted.unit())
                        .param("sorted", wanted.newest() ? "terbaru" : "tenggat")
                        .update()
                == 1;
    }

    boolean forget(Officer officer, UUID id) {
        return sql.sql(FORGET)
                        .param("organisation", officer.organisation().value())
                        .param("account", officer.account())
                        .param("id", id)
                        .update()
                > 0;
    }

    boolean keys(Officer officer) {
        return sql.sql(KEYS)
                .param("organisation", officer.organisation().value())
                .param("account", officer.account())
                .query(Boolean.class)
                .optional()
                .orElse(true);
    }

    void keys(Officer officer, boolean on) {
        sql.sql(SET_KEYS)
                .param("organisation", officer.organisation().value())
                .param("account", officer.account())
                .param("keys", on)
                .update();
    }
}
