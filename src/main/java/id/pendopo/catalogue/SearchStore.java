package id.pendopo.catalogue;

import id.pendopo.catalogue.question.SearchQuery;
import id.pendopo.organisation.UnitId;
import id.pendopo.shared.OrganisationId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The SQL of looking for services. */
@Component
class SearchStore {

    /** So many services at most are an answer. */
    static final int MOST = 200;

    /**
     * First what names and describes the services decides which are the best, then their standards
     * help to order these. What is worth much less than the best is no answer.
     */
    private static final String SEARCH =
            """
            with term as materialized (
                select term, worth, named::tsquery, keyed::tsquery, headed::tsquery,
                       anywhere::tsquery
                  from unnest(:terms::int[], :worth::float8[], :named::text[], :keyed::text[],
                              :headed::text[], :anywhere::text[])
                       as t (term, worth, named, keyed, headed, anywhere)
            ), hit as materialized (
                select s.id, :phrase = lower(s.name) or :phrase = any(s.keywords) as exact,
                       (select sum(t.worth * case when s.head @@ t.named then 1.0
                                                  when s.head @@ t.keyed then 0.9
                                                  else 0.5 end)
                          from term t
                         where s.head @@ t.headed) as score
                  from catalogue.service s
                 where s.organisation_id = :organisation and s.active
                   and (s.words @@ :deep::tsquery or s.head @@ :near::tsquery)
                   and (:event::text is null
                        or exists (select from catalogue.service_life_event e
                                    where e.organisation_id = s.organisation_id
                                      and e.service_id = s.id and e.life_event = :event))
                   and (:audience::text is null or s.audiences @> array[:audience::text])
                   and (:units::uuid[] is null
                        or exists (select from catalogue.presence p
                                    where p.organisation_id = s.organisation_id
                                      and p.service_id = s.id and p.unit_id = any(:units::uuid[])))
                 order by exact desc, score desc nulls last, s.id
                 limit :most
            ), best as (
                select s.id, s.code, lower(s.name) as name, h.exact, v.score, v.heads, v.terms
                  from hit h
                  join catalogue.service s on s.organisation_id = :organisation and s.id = h.id
                 cross join lateral (
                       select sum(worth) as score, count(*) as terms,
                              count(*) filter (where head) as heads
                         from (select max(t.worth * case when s.head @@ t.named then 1.0
                                                         when s.head @@ t.keyed then 0.9
                                                         when s.head @@ t.headed then 0.5
                                                         else 0.12 end) as worth,
                                      bool_or(s.head @@ t.headed) as head
                                 from term t
                                where s.words @@ t.anywhere
                                group by t.term) one) v
            ), kept as (
                select b.*, count(*) over () as total
                  from best b
                 where (heads > 0 or terms >= :half)
                   and score >= 0.4 * (select max(score) from best)
                 order by exact desc, score desc, name, code
                 limit :limit offset :offset
            )
            select c.*, k.total, k.terms,
                   array(select a.place::int
                           from unnest(:alternatives::text[]) with ordinality as a (query, place)
                           join catalogue.service s
                             on s.organisation_id = :organisation and s.id = k.id
                          where s.words @@ a.query::tsquery) as matched
              from kept k
              join catalogue.card c on c.organisation_id = :organisation and c.id = k.id
             order by k.exact desc, k.score desc, k.name, k.code
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
                   and (:audience::text is null or s.audiences @> array[:audience::text])
                   and (:units::uuid[] is null
                        or exists (select from catalogue.presence p
                                    where p.organisation_id = s.organisation_id
                                      and p.service_id = s.id and p.unit_id = any(:units::uuid[])))
                 order by lower(s.name), s.code
                 limit :limit offset :offset
            )
            select c.*, b.total, 0 as terms, '{}'::int[] as matched
              from best b
              join catalogue.card c on c.organisation_id = :organisation and c.id = b.id
             order by b.name, b.code
            """;
    private static final String AFTER =
            """
            select c.*
              from catalogue.card c
             where c.organisation_id = :organisation and c.code > :code
               and (:event::text is null or :event = any(c.life_events))
               and (:audience::text is null or c.audiences @> array[:audience::text])
               and (:units::uuid[] is null
                    or exists (select from catalogue.presence p
                                where p.organisation_id = c.organisation_id
                                  and p.service_id = c.id and p.unit_id = any(:units::uuid[])))
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
     * Which services are wanted; null where it does not matter.
     *
     * @param units places where they are given, of which one is enough
     */
    record Where(@Nullable String event, @Nullable String audience, @Nullable List<UnitId> units) {

        static final Where ANYWHERE = new Where(null, null, null);

        private UUID @Nullable [] ids() {
            return units == null ? null : units.stream().map(UnitId::value).toArray(UUID[]::new);
        }
    }

    /**
     * One service that was found.
     *
     * @param terms how many terms it has
     * @param matched which of the ways to say them, counted from 0
     */
    record Hit(ServiceCard card, int terms, Set<Integer> matched) {}

    /** One page of what was found. */
    record Found(List<Hit> hits, long total) {}

    /** The best first. */
    Found search(
            OrganisationId organisation, SearchQuery query, Where where, int limit, int offset) {
        var rows = query.rows();
        return found(
                where(sql.sql(SEARCH), organisation, where)
                        .param("phrase", query.phrase())
                        .param(
                                "terms",
                                rows.stream().map(SearchQuery.Row::term).toArray(Integer[]::new))
                        .param(
                                "worth",
                                rows.stream().map(SearchQuery.Row::worth).toArray(Double[]::new))
                        .param("named", texts(rows.stream().map(SearchQuery.Row::named)))
                        .param("keyed", texts(rows.stream().map(SearchQuery.Row::keyed)))
                        .param("headed", texts(rows.stream().map(SearchQuery.Row::headed)))
                        .param("anywhere", texts(rows.stream().map(SearchQuery.Row::anywhere)))
                        .param("alternatives", texts(query.ways().stream()))
                        .param("deep", query.deep())
                        .param("near", query.near())
                        .param("half", query.half())
                        .param("most", MOST)
                        .param("limit", limit)
                        .param("offset", offset));
    }

    /** All of them, by name. */
    Found browse(OrganisationId organisation, Where where, int limit, int offset) {
        return found(
                where(sql.sql(BROWSE), organisation, where)
                        .param("limit", limit)
                        .param("offset", offset));
    }

    /** All of them by code, from the one after this code on. */
    List<ServiceCard> after(OrganisationId organisation, String code, Where where, int limit) {
        return where(sql.sql(AFTER), organisation, where)
                .param("code", code)
                .param("limit", limit)
                .query((row, _) -> bodies.card(row))
                .list();
    }

    private static JdbcClient.StatementSpec where(
            JdbcClient.StatementSpec statement, OrganisationId organisation, Where where) {
        return statement
                .param("organisation", organisation.value())
                .param("event", where.event())
                .param("audience", where.audience())
                .param("units", where.ids());
    }

    private static String[] texts(Stream<String> texts) {
        return texts.toArray(String[]::new);
    }

    private Found found(JdbcClient.StatementSpec statement) {
        var total = new long[1];
        var hits =
                statement
                        .query(
                                (row, _) -> {
                                    total[0] = row.getLong("total");
                                    return hit(row);
                                })
                        .list();
        return new Found(hits, total[0]);
    }

    private Hit hit(ResultSet row) throws SQLException {
        var matched = new HashSet<Integer>();
        for (var place : (Integer[]) row.getArray("matched").getArray()) {
            matched.add(place - 1);
        }
        return new Hit(bodies.card(row), row.getInt("terms"), matched);
    }
}
