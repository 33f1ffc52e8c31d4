package id.pendopo.bench;

import id.pendopo.database.DatabaseAddress;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** A catalogue of a whole nation: the services of the demo, given in many invented places. */
final class CatalogueDatabase implements AutoCloseable {

    private static final int PLACES_AT_ONCE = 50;

    private static final String ADD =
            """
            with place as (
                select n, (syllable)[1 + n %% 10] || (syllable)[1 + n / 10 %% 10]
                          || (syllable)[1 + n / 100 %% 10] || (syllable)[1 + n / 1000] as name
                  from generate_series(%d, %d) as g (n)
                 cross join (select string_to_array('ka su me ta ri lo ba ngu pe du', ' ')) as s (syllable)
            )
            insert into catalogue.service
                   (organisation_id, id, code, name, summary, unit_id, online, audiences, keywords,
                    language, updated_at, words, head)
            select s.organisation_id, gen_random_uuid(), s.code || '-N' || p.n,
                   s.name || ' di ' || initcap(p.name), s.summary, s.unit_id, s.online,
                   s.audiences, s.keywords, s.language, s.updated_at,
                   s.words || setweight(catalogue.forms(p.name), 'A'),
                   s.head || setweight(catalogue.forms(p.name), 'A')
              from catalogue.service s
             cross join place p
             where s.code !~ '-N[0-9]+$'
            """;
    private static final String WORDS =
            """
            insert into catalogue.vocabulary (organisation_id, word)
            select distinct organisation_id, lower(substring(name from '[^ ]+$'))
              from catalogue.service
             where code ~ '-N[0-9]+$'
                on conflict do nothing
            """;
    private static final String EVENTS =
            """
            insert into catalogue.service_life_event (organisation_id, service_id, life_event)
            select c.organisation_id, c.id, e.life_event
              from catalogue.service c
              join catalogue.service s
                on s.organisation_id = c.organisation_id
               and s.code = regexp_replace(c.code, '-N[0-9]+$', '')
              join catalogue.service_life_event e
                on e.organisation_id = s.organisation_id and e.service_id = s.id
             where c.code ~ '-N[0-9]+$'
                on conflict do nothing
            """;
    private static final String COUNT = "select count(*) from catalogue.service";
    private static final String PLAIN =
            """
            select name, summary
              from catalogue.service
             where organisation_id = (select id from organisation.organisation limit 1)
               and code = ?
            """;

    private final Connection connection;

    CatalogueDatabase(DatabaseAddress address) throws SQLException {
        this.connection =
                DriverManager.getConnection(address.url(), address.user(), address.password());
    }

    long services() throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(COUNT)) {
            row.next();
            return row.getLong(1);
        }
    }

    /** Adds services until there are so many. */
    void fill(long wanted) throws SQLException {
        try (var statement = connection.createStatement()) {
            for (int n = 0; services() < wanted; n += PLACES_AT_ONCE) {
                statement.execute(ADD.formatted(n, n + PLACES_AT_ONCE - 1));
            }
            statement.execute(WORDS);
            statement.execute(EVENTS);
            statement.execute("vacuum analyze");
        }
    }

    /** Nanoseconds for reading one service by its code. */
    long plain(String code) throws SQLException {
        long from = System.nanoTime();
        try (var statement = connection.prepareStatement(PLAIN)) {
            statement.setString(1, code);
            try (var row = statement.executeQuery()) {
                if (!row.next()) {
                    throw new IllegalStateException("There is no service " + code);
                }
            }
        }
        return System.nanoTime() - from;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
