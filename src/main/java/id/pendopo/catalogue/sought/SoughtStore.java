package id.pendopo.catalogue.sought;

import id.pendopo.shared.OrganisationId;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The SQL of words that were sought. */
@Component
class SoughtStore {

    private static final String ADD =
            """
            insert into catalogue.sought_word as w
                   (organisation_id, day, word, searches, nearest, nothing)
            values (:organisation, :day, :word, :searches, :nearest, :nothing)
                on conflict (organisation_id, day, word)
                do update set searches = w.searches + excluded.searches,
                              nearest = w.nearest + excluded.nearest,
                              nothing = w.nothing + excluded.nothing
            """;
    private static final String WORDS =
            """
            select word, sum(searches) as searches, sum(nearest) as nearest,
                   sum(nothing) as nothing,
                   exists (select from catalogue.vocabulary v
                            where v.organisation_id = :organisation and v.word = w.word)
                       as known,
                   count(*) over () as total
              from catalogue.sought_word w
             where organisation_id = :organisation and day >= :from and word <> ''
             group by word
            having sum(searches) >= (select value from catalogue.figure
                                      where key = 'SOUGHT_SHOWN_FROM')
               and sum(nearest) + sum(nothing) > 0
             order by sum(nothing) desc, sum(nearest) desc, sum(searches) desc, word
             limit :limit offset :offset
            """;
    private static final String ALL =
            """
            select coalesce(sum(searches), 0) as searches, coalesce(sum(nearest), 0) as nearest,
                   coalesce(sum(nothing), 0) as nothing
              from catalogue.sought_word
             where organisation_id = :organisation and day >= :from and word = ''
            """;
    private static final String FORGET =
            """
            delete from catalogue.sought_word
             where organisation_id = :organisation
               and day < :today::date
                         - make_interval(months => (select value from catalogue.figure
                                                     where key = 'SOUGHT_KEPT_MONTHS'))
            """;
    private static final String NAME_MARKS = "select word from catalogue.name_mark";
    private static final String FIGURE = "select value from catalogue.figure where key = :key";

    private final JdbcClient sql;

    SoughtStore(JdbcClient sql) {
        this.sql = sql;
    }

    /** How often, how often only the nearest was found, and how often nothing. */
    record Count(long searches, long nearest, long nothing) {}

    /**
     * A word over a time.
     *
     * @param known some service uses it
     * @param total how many words there are in all
     */
    record Line(String word, Count count, boolean known, long total) {}

    void add(OrganisationId organisation, LocalDate day, String word, Count count) {
        sql.sql(ADD)
                .param("organisation", organisation.value())
                .param("day", day)
                .param("word", word)
                .param("searches", count.searches())
                .param("nearest", count.nearest())
                .param("nothing", count.nothing())
                .update();
    }

    /** Words that were sought in vain, or nearly so, since a day; the most needed first. */
    List<Line> words(OrganisationId organisation, LocalDate from, int limit, int offset) {
        return sql.sql(WORDS)
                .param("organisation", organisation.value())
                .param("from", from)
                .param("limit", limit)
                .param("offset", offset)
                .query(
                        (row, _) ->
                                new Line(
                                        row.getString("word"),
                                        new Count(
                                                row.getLong("searches"),
                                                row.getLong("nearest"),
                                                row.getLong("nothing")),
                                        row.getBoolean("known"),
                                        row.getLong("total")))
                .list();
    }

    /** All searches since a day. */
    Count all(OrganisationId organisation, LocalDate from) {
        return sql.sql(ALL)
                .param("organisation", organisation.value())
                .param("from", from)
                .query(
                        (row, _) ->
                                new Count(
                                        row.getLong("searches"),
                                        row.getLong("nearest"),
                                        row.getLong("nothing")))
                .single();
    }

    /** Removes what is older than may be kept. */
    void forget(OrganisationId organisation, LocalDate today) {
        sql.sql(FORGET).param("organisation", organisation.value()).param("today", today).update();
    }

    Set<String> nameMarks() {
        return new HashSet<>(sql.sql(NAME_MARKS).query((row, _) -> row.getString("word")).list());
    }

    /** From how many searches on a word is kept and shown. */
    int shownFrom() {
        return sql.sql(FIGURE).param("key", "SOUGHT_SHOWN_FROM").query(Integer.class).single();
    }
}
