package id.pendopo.complaint.similar;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.time.Duration;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The SQL of what the house knows of words and of what counts how much. */
@Component
class LexiconStore {

    private static final String WORDS =
            """
            select word, kind, stands_for, weight::double precision as weight
              from complaint.gist_word
             order by word
            """;
    private static final String RULE =
            """
            select version, metres, days, words::double precision, place::double precision,
                   category::double precision, trigrams::double precision,
                   least_common::double precision, least_words::double precision,
                   least_place::double precision, shown::double precision
              from complaint.gist_rule
             where valid_from <= current_date
             order by valid_from desc
             limit 1
            """;

    private final JdbcClient sql;
    private final LoadingCache<String, Knowledge> known;

    LexiconStore(JdbcClient sql) {
        this.sql = sql;
        this.known =
                Caffeine.newBuilder().expireAfterWrite(Duration.ofMinutes(5)).build(_ -> read());
    }

    /**
     * All that is known.
     *
     * @param version of the rule; gists of another one are made anew
     */
    record Knowledge(
            String version, Weights weights, Normaliser normaliser, Comparison comparison) {}

    /** A rule with its version. */
    private record Rule(String version, Weights weights) {}

    Knowledge now() {
        return known.get("");
    }

    private Knowledge read() {
        var lexicon = new Lexicon(words());
        var rule = rule();
        return new Knowledge(
                rule.version(),
                rule.weights(),
                new Normaliser(lexicon),
                new Comparison(lexicon, rule.weights()));
    }

    private List<Lexicon.Word> words() {
        return sql.sql(WORDS)
                .query(
                        (row, _) ->
                                new Lexicon.Word(
                                        row.getString("word"),
                                        Lexicon.Kind.valueOf(row.getString("kind")),
                                        row.getString("stands_for"),
                                        row.getDouble("weight")))
                .list();
    }

    private Rule rule() {
        return sql.sql(RULE)
                .query(
                        (row, _) ->
                                new Rule(
                                        row.getString("version"),
                                        new Weights(
                                                row.getInt("metres"),
                                                row.getInt("days"),
                                                row.getDouble("words"),
                                                row.getDouble("place"),
                                                row.getDouble("category"),
                                                row.getDouble("trigrams"),
                                                row.getDouble("least_common"),
                                                row.getDouble("least_words"),
                                                row.getDouble("least_place"),
                                                row.getDouble("shown"))))
                .single();
    }
}
