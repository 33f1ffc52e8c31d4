package id.pendopo.catalogue.question;

import id.pendopo.catalogue.question.Vocabulary.Frequency;
import id.pendopo.catalogue.question.Vocabulary.Meaning;
import id.pendopo.catalogue.question.Vocabulary.Word;
import id.pendopo.shared.OrganisationId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Understands a question in the words of every day. */
@Component
public class Interpreter {

    /** Three letters begin too many words that mean something else: sim, simbg. */
    private static final int SHORTEST_BEGINNING = 4;

    /** More terms than these say nothing new about a service. */
    private static final int MOST_TERMS = 8;

    private static final int LONGEST_PHRASE = 3;
    private static final Frequency NEVER = new Frequency(0, 0);

    private final WordStore words;
    private final Mender mender;

    Interpreter(WordStore words, Mender mender) {
        this.words = words;
        this.mender = mender;
    }

    /**
     * A question that was understood.
     *
     * @param meant for each word nobody uses, the words taken in its stead
     * @param known the words that say something and that services use, or that stand for such words
     * @param strange the words that say something here to nobody
     * @param nearby words with which something may be found
     */
    public record Read(
            SearchQuery query,
            Map<String, List<String>> meant,
            List<String> known,
            List<String> strange,
            List<String> nearby) {}

    public Read read(OrganisationId organisation, String typed) {
        var folded = Folded.words(typed);
        var spellings = words.spellings(folded);
        var written = written(folded, spellings);
        var phrases = words.phrases(phrases(written));
        var tokens = tokens(written, phrases.keySet());
        var single = tokens.stream().filter(token -> !phrases.containsKey(token)).toList();
        var known =
                words.words(organisation, single).stream()
                        .collect(Collectors.toMap(Word::text, word -> word));
        var asked = new ArrayList<Asked>();
        for (var token : tokens) {
            var word = known.get(token);
            var one =
                    word == null
                            ? Asked.phrase(token, phrases.getOrDefault(token, List.of()))
                            : Asked.word(word);
            asked.add(one.or(typed(token, spellings)));
        }
        mend(organisation, asked);
        var telling = asked.stream().filter(one -> !one.saysNothing()).toList();
        var counted = telling.isEmpty() ? asked : telling;
        return read(organisation, typed, counted.stream().limit(MOST_TERMS).toList());
    }

    private Read read(OrganisationId organisation, String typed, List<Asked> asked) {
        var forms =
                words.forms(
                        asked.stream()
                                .flatMap(one -> one.meanings().stream())
                                .flatMap(meaning -> Stream.of(meaning.text().split(" ")))
                                .distinct()
                                .toList());
        var alternatives = asked.stream().map(one -> one.alternatives(forms)).toList();
        var lexemes =
                alternatives.stream()
                        .flatMap(List::stream)
                        .flatMap(one -> one.words().stream())
                        .flatMap(List::stream)
                        .collect(Collectors.toCollection(LinkedHashSet::new));
        lexemes.add("");
        var counts = words.frequencies(organisation, lexemes);
        var terms = new ArrayList<SearchQuery.Term>();
        for (int i = 0; i < asked.size(); i++) {
            boolean last = i == asked.size() - 1;
            terms.add(term(asked.get(i), alternatives.get(i), last, counts));
        }
        var meant = new LinkedHashMap<String, List<String>>();
        asked.stream()
                .filter(one -> !one.instead().isEmpty())
                .forEach(one -> meant.put(one.text(), one.instead()));
        int all = counts.getOrDefault("", NEVER).services();
        return new Read(
                new SearchQuery(Folded.text(typed), terms, all),
                meant,
                asked.stream().flatMap(one -> one.inUse().stream()).toList(),
                asked.stream().filter(one -> one.inUse().isEmpty()).map(Asked::text).toList(),
                nearby(asked));
    }

    private static SearchQuery.Term term(
            Asked asked,
            List<SearchQuery.Alternative> alternatives,
            boolean last,
            Map<String, Frequency> counts) {
        boolean unfinished = last && asked.begins() && asked.text().length() >= SHORTEST_BEGINNING;
        int heads = 0;
        int services = 0;
        for (var one : alternatives) {
            heads = Math.max(heads, least(one, counts, true));
            services = Math.max(services, least(one, counts, false));
        }
        return new SearchQuery.Term(asked.text(), alternatives, unfinished, heads, services);
    }

    /** Words that belong together are as rare as the rarest of them. */
    private static int least(
            SearchQuery.Alternative one, Map<String, Frequency> counts, boolean heads) {
        return one.words().stream()
                .mapToInt(
                        forms ->
                                forms.stream()
                                        .map(form -> counts.getOrDefault(form, NEVER))
                                        .mapToInt(heads ? Frequency::heads : Frequency::services)
                                        .max()
                                        .orElse(0))
                .min()
                .orElse(0);
    }

    private static List<String> written(List<String> typed, Map<String, String> spellings) {
        return typed.stream()
                .flatMap(word -> Stream.of(spellings.getOrDefault(word, word).split(" ")))
                .toList();
    }

    /** What stood in the place of this: services may be described with it, too. */
    private static List<Meaning> typed(String token, Map<String, String> spellings) {
        return spellings.entrySet().stream()
                .filter(one -> one.getValue().equals(token))
                .map(one -> new Meaning(one.getKey(), 1))
                .toList();
    }

    private static List<String> phrases(List<String> words) {
        var phrases = new ArrayList<String>();
        for (int length = 2; length <= LONGEST_PHRASE; length++) {
            for (int from = 0; from + length <= words.size(); from++) {
                phrases.add(String.join(" ", words.subList(from, from + length)));
            }
        }
        return phrases;
    }

    /** The words, those of a phrase as one; the longest phrase wins. */
    private static List<String> tokens(List<String> words, Collection<String> phrases) {
        var tokens = new LinkedHashSet<String>();
        int at = 0;
        while (at < words.size()) {
            int length = Math.min(LONGEST_PHRASE, words.size() - at);
            while (length > 1
                    && !phrases.contains(String.join(" ", words.subList(at, at + length)))) {
                length--;
            }
            tokens.add(String.join(" ", words.subList(at, at + length)));
            at += length;
        }
        return List.copyOf(tokens);
    }

    private void mend(OrganisationId organisation, List<Asked> asked) {
        for (int i = 0; i < asked.size(); i++) {
            var one = asked.get(i);
            boolean typing = i == asked.size() - 1 && one.text().length() >= SHORTEST_BEGINNING;
            if (one.strange() && !(typing && one.begins())) {
                asked.set(i, mender.mend(organisation, one));
            }
        }
    }

    /** Words that look like those nobody uses, and those of the question that somebody uses. */
    private static List<String> nearby(List<Asked> asked) {
        var nearby = new LinkedHashSet<String>();
        asked.forEach(one -> one.near().stream().limit(3).forEach(nearby::add));
        if (asked.size() > 1) {
            asked.stream().filter(Asked::known).map(Asked::text).forEach(nearby::add);
        }
        return List.copyOf(nearby);
    }

    static List<Meaning> closer(List<Meaning> meanings, double closeness) {
        return meanings.stream()
                .map(one -> new Meaning(one.text(), one.closeness() * closeness))
                .toList();
    }
}
