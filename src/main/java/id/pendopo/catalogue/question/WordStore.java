package id.pendopo.catalogue.question;

import id.pendopo.catalogue.question.Vocabulary.Frequency;
import id.pendopo.catalogue.question.Vocabulary.Meaning;
import id.pendopo.catalogue.question.Vocabulary.Word;
import id.pendopo.shared.OrganisationId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The SQL of words. */
@Component
class WordStore {

    private static final String SPELLINGS =
            "select word, written from catalogue.spelling where word = any(:words::text[])";
    private static final String WORDS =
            """
            select t.word, f.forms,
                   exists (select from catalogue.stop_word s where s.word = t.word) as says_nothing,
                   exists (select from catalogue.vocabulary v
                            where v.organisation_id = :organisation and v.word = any(f.forms))
                       as known,
                   exists (select from catalogue.vocabulary v
                            where v.organisation_id = :organisation
                              and v.word >= t.word and v.word < t.word || chr(1114109)) as begins,
                   array(select s.means
                           from catalogue.synonym s
                          where s.word = any(f.forms)
                          order by s.word, s.means) as meanings,
                   array(select s.closeness
                           from catalogue.synonym s
                          where s.word = any(f.forms)
                          order by s.word, s.means) as closeness
              from unnest(:words::text[]) with ordinality as t (word, place)
             cross join lateral (select tsvector_to_array(catalogue.forms(t.word)) as forms) f
             order by t.place
            """;
    private static final String PHRASES =
            """
            select s.word, array_agg(s.means order by s.means) as meanings,
                   array_agg(s.closeness order by s.means) as closeness
              from catalogue.synonym s
             where s.word = any(:phrases::text[])
             group by s.word
            """;
    private static final String FORMS =
            """
            select t.word, tsvector_to_array(catalogue.forms(t.word)) as forms
              from unnest(:words::text[]) as t (word)
            """;
    private static final String THOSE_IN_USE =
            """
            select t.word
              from unnest(:words::text[]) as t (word)
             where exists (select from catalogue.vocabulary v
                            where v.organisation_id = :organisation and v.word = t.word)
                or exists (select from catalogue.synonym s where s.word = t.word)
                or exists (select from catalogue.stop_word w where w.word = t.word)
            """;
    private static final String NEAR =
            """
            select word
              from (select word
                      from catalogue.vocabulary
                     where organisation_id = :organisation
                       and (word % :word or word = any(:swaps::text[]))
                     union
                    select word
                      from catalogue.synonym
                     where word % :word or word = any(:swaps::text[])) near
             order by similarity(word, :word) desc, word
             limit 12
            """;
    private static final String WITHOUT_VOWELS =
            """
            select v.word
              from (select word
                      from catalogue.vocabulary
                     where organisation_id = :organisation
                       and catalogue.consonants(word) = :consonants
                     union
                    select word from catalogue.synonym
                     where catalogue.consonants(word) = :consonants
                     union
                    select word from catalogue.stop_word
                     where catalogue.consonants(word) = :consonants) v
              left join catalogue.lexeme l on l.organisation_id = :organisation and l.lexeme = v.word
             order by l.heads desc nulls last, l.services desc nulls last, v.word
             limit 1
            """;
    private static final String FREQUENCIES =
            """
            select lexeme, heads, services
              from catalogue.lexeme
             where organisation_id = :organisation and lexeme = any(:lexemes::text[])
            """;

    private final JdbcClient sql;

    WordStore(JdbcClient sql) {
        this.sql = sql;
    }

    /** Of these words, those that are short for others, or written otherwise. */
    Map<String, String> spellings(Collection<String> words) {
        return sql
                .sql(SPELLINGS)
                .param("words", words.toArray(String[]::new))
                .query((row, _) -> Map.entry(row.getString("word"), row.getString("written")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    List<Word> words(OrganisationId organisation, Collection<String> words) {
        return sql.sql(WORDS)
                .param("organisation", organisation.value())
                .param("words", words.toArray(String[]::new))
                .query(
                        (row, _) ->
                                new Word(
                                        row.getString("word"),
                                        strings(row, "forms"),
                                        row.getBoolean("says_nothing"),
                                        row.getBoolean("known"),
                                        row.getBoolean("begins"),
                                        meanings(row)))
                .list();
    }

    /** Of these phrases, those that mean something else. */
    Map<String, List<Meaning>> phrases(Collection<String> phrases) {
        return sql
                .sql(PHRASES)
                .param("phrases", phrases.toArray(String[]::new))
                .query((row, _) -> Map.entry(row.getString("word"), meanings(row)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Each word in all its forms. */
    Map<String, List<String>> forms(Collection<String> words) {
        return sql
                .sql(FORMS)
                .param("words", words.toArray(String[]::new))
                .query((row, _) -> Map.entry(row.getString("word"), strings(row, "forms")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, _) -> one));
    }

    /** Those of these words that mean anything here. */
    List<String> inUse(OrganisationId organisation, Collection<String> words) {
        return sql.sql(THOSE_IN_USE)
                .param("organisation", organisation.value())
                .param("words", words.toArray(String[]::new))
                .query((row, _) -> row.getString("word"))
                .list();
    }

    /** Words that look like this one, the most alike first. */
    List<String> near(OrganisationId organisation, String word) {
        return sql.sql(NEAR)
                .param("organisation", organisation.value())
                .param("word", word)
                .param("swaps", Typo.swaps(word).toArray(String[]::new))
                .query((row, _) -> row.getString("word"))
                .list();
    }

    /** The most frequent word with these consonants, if there is one. */
    List<String> withConsonants(OrganisationId organisation, String consonants) {
        return sql.sql(WITHOUT_VOWELS)
                .param("organisation", organisation.value())
                .param("consonants", consonants)
                .query((row, _) -> row.getString("word"))
                .list();
    }

    /** How often these stems are used; the empty one stands for all services. */
    Map<String, Frequency> frequencies(OrganisationId organisation, Collection<String> lexemes) {
        return sql
                .sql(FREQUENCIES)
                .param("organisation", organisation.value())
                .param("lexemes", lexemes.toArray(String[]::new))
                .query(
                        (row, _) ->
                                Map.entry(
                                        row.getString("lexeme"),
                                        new Frequency(row.getInt("heads"), row.getInt("services"))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static List<Meaning> meanings(ResultSet row) throws SQLException {
        var texts = strings(row, "meanings");
        var closeness = (Float[]) row.getArray("closeness").getArray();
        var meanings = new ArrayList<Meaning>();
        for (int i = 0; i < texts.size(); i++) {
            meanings.add(new Meaning(texts.get(i), closeness[i]));
        }
        return meanings;
    }

    private static List<String> strings(ResultSet row, String column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }
}
