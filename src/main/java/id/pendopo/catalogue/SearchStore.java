package id.pendopo.catalogue;

import id.pendopo.shared.OrganisationId;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The SQL of looking for services. */
@Component
class SearchStore {

    private static final String WORDS =
            """
            select t.word, f.forms,
                   exists (select from catalogue.stop_word s where s.word = t.word) as says_nothing,
                   exists (select from catalogue.vocabulary v
                            where v.organisation_id = :organisation
                              and (v.word = any(f.forms)
                                   or v.word >= t.word and v.word < t.word || chr(1114109)))
                       as known,
                   array(select distinct s.means
                           from catalogue.synonym s
                          where s.word = any(f.forms)
                          order by s.means) as meanings
              from unnest(:words::text[]) with ordinality as t (word, place)
             cross join lateral (select tsvector_to_array(catalogue.forms(t.word)) as forms) f
             order by t.place
            """;
    private static final String FORMS =
            """
            select t.word, tsvector_to_array(catalogue.forms(t.word)) as forms
              from unnest(:words::text[]) as t (word)
            """;
    private static final String NEAR =
            """
            select word
              from catalogue.vocabulary
             where organisation_id = :organisation
               and (word % :word or word = any(:swaps::text[]))
             order by similarity(word, :word) desc, word
             limit 12
            """;
    private static final String SEARCH =
            """
            with hit as (
                select s.id, lower(s.name) as name, s.code,
                       :phrase = lower(s.name) or :phrase = any(s.keywords) as exact,
                       (select count(*)
                          from unnest(:groups::text[]) as g (query)
                         where s.words @@ g.query::tsquery) as terms,
                       (select sum(ts_rank('{0.05, 0.2, 0.5, 1.0}', s.words, g.query::tsquery))
                          from unnest(:groups::text[]) as g (query)) as rank
                  from catalogue.service s
                 where s.organisation_id = :organisation and s.active
                   and s.words @@ :query::tsquery
                   and (:event::text is null
                        or exists (select from catalogue.service_life_event e
                                    where e.organisation_id = s.organisation_id
                                      and e.service_id = s.id and e.life_event = :event))
                   and (:path::text is null
                        or exists (select from catalogue.presence p
                                    where p.organisation_id = s.organisation_id
                                      and p.service_id = s.id and starts_with(p.path, :path)))
            ), best as (
                select id, exact, terms, rank, name, code, count(*) over () as total
                  from hit
                 where terms >= :least
                 order by exact desc, terms desc, rank desc, name, code
                 limit :limit offset :offset
            )
            select c.*, b.total
              from best b
              join catalogue.card c on c.organisation_id = :organisation and c.id = b.id
             order by b.exact desc, b.terms desc, b.rank desc, b.name, b.code
            """;
    private static final String BROWSE =
            """
            with best as (
                select s.id, lower(s.name) as name, s.code, count(*) over () as total
                  from catalogue.service s
                 where s.organisation_id = :organisation and s.active
                   and (:event::text is null
                        or exists (select from catalogue.service_life_event e
                                    where e.organisation_id = s.organisation_id
                                      and e.service_id = s.id and e.life_event = :event))
                   and (:path::text is null
                        or exists (select from catalogue.presence p
                                    where p.organisation_id = s.organisation_id
                                      and p.service_id = s.id and starts_with(p.path, :path)))
                 order by lower(s.name), s.code
                 limit :limit offset :offset
            )
            select c.*, b.total
              from best b
              join catalogue.card c on c.organisation_id = :organisation and c.id = b.id
             order by b.name, b.code
            """;
    private static final String AFTER =
            """
            select c.*
              from catalogue.card c
             where c.organisation_id = :organisation and c.code > :code
               and (:path::text is null
                    or exists (select from catalogue.presence p
                                where p.organisation_id = c.organisation_id
                                  and p.service_id = c.id and starts_with(p.path, :path)))
             order by c.code
             limit :limit
            """;

    private final JdbcClient sql;
    private final Bodies bodies;

    SearchStore(JdbcClient sql, Bodies bodies) {
        this.sql = sql;
        this.bodies = bodies;
    }

    /**
     * A word that was typed.
     *
     * @param forms the word as written and by its stems
     * @param saysNothing it stands in every question
     * @param known some service uses it
     * @param meanings other words for it, or phrases
     */
    record Word(
            String word,
            List<String> forms,
            boolean saysNothing,
            boolean known,
            List<String> meanings) {}

    /** Which services are wanted; null where it does not matter. */
    record Where(@Nullable String event, @Nullable String path) {}

    /** One page of what was found. */
    record Found(List<ServiceCard> cards, long total) {}

    List<Word> words(OrganisationId organisation, List<String> words) {
        return sql.sql(WORDS)
                .param("organisation", organisation.value())
                .param("words", words.toArray(String[]::new))
                .query(
                        (row, _) ->
                                new Word(
                                        row.getString("word"),
                                        Bodies.strings(row, "forms"),
                                        row.getBoolean("says_nothing"),
                                        row.getBoolean("known"),
                                        Bodies.strings(row, "meanings")))
                .list();
    }

    Map<String, List<String>> forms(List<String> words) {
        return sql
                .sql(FORMS)
                .param("words", words.toArray(String[]::new))
                .query((row, _) -> Map.entry(row.getString("word"), Bodies.strings(row, "forms")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, _) -> one));
    }

    /** Words in use that look like this one, the most alike first. */
    List<String> near(OrganisationId organisation, String word) {
        return sql.sql(NEAR)
                .param("organisation", organisation.value())
                .param("word", word)
                .param("swaps", Typo.swaps(word).toArray(String[]::new))
                .query((row, _) -> row.getString("word"))
                .list();
    }

    /** The best first; services with fewer than so many terms are left out. */
    Found search(
            OrganisationId organisation,
            SearchQuery query,
            boolean every,
            Where where,
            int limit,
            int offset) {
        return found(
                sql.sql(SEARCH)
                        .param("organisation", organisation.value())
                        .param("phrase", query.phrase())
                        .param("groups", query.groups())
                        .param("query", every ? query.every() : query.some())
                        .param("least", every ? query.terms().size() : query.half())
                        .param("event", where.event())
                        .param("path", where.path())
                        .param("limit", limit)
                        .param("offset", offset));
    }

    /** All of them, by name. */
    Found browse(OrganisationId organisation, Where where, int limit, int offset) {
        return found(
                sql.sql(BROWSE)
                        .param("organisation", organisation.value())
                        .param("event", where.event())
                        .param("path", where.path())
                        .param("limit", limit)
                        .param("offset", offset));
    }

    /** All of them by code, from the one after this code on. */
    List<ServiceCard> after(
            OrganisationId organisation, String code, @Nullable String path, int limit) {
        return sql.sql(AFTER)
                .param("organisation", organisation.value())
                .param("code", code)
                .param("path", path)
                .param("limit", limit)
                .query((row, _) -> bodies.card(row))
                .list();
    }

    private Found found(JdbcClient.StatementSpec statement) {
        var total = new long[1];
        var cards =
                statement
                        .query(
                                (row, _) -> {
                                    total[0] = row.getLong("total");
                                    return bodies.card(row);
                                })
                        .list();
        return new Found(cards, total[0]);
    }
}
