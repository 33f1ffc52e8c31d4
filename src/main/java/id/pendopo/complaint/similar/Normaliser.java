package id.pendopo.complaint.similar;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads what a text is about, however it was written. */
final class Normaliser {

    private static final Pattern TOKEN =
            Pattern.compile("[\\p{L}\\p{Nd}]+(?:-[\\p{L}\\p{Nd}]+)*|[.,;:!?\\n]");
    private static final Pattern LONG_DRAWN = Pattern.compile("(\\p{L})\\1{2,}");
    private static final Pattern NUMBER = Pattern.compile("0*(\\p{Nd}{1,3})[a-z]?");
    private static final Pattern WITH_NUMBER = Pattern.compile("(\\p{L}+)(\\p{Nd}+)");

    /** So many say what a text is about; more would only make the search slow. */
    private static final int MOST_WORDS = 40;

    private static final int MOST_NAMES = 8;
    private static final int LONGEST = 40;

    /** What stands in the name of a place besides. */
    private static final int NAME = 2;

    private static final int LONG = 6;

    /** Built as a verb or with a possessive: rather what goes on there than its name. */
    private static final Pattern AFFIXED =
            Pattern.compile("(?:me[mnlrw]|meng|meny|di|ber|ter|se)\\p{L}{4,}|\\p{L}{3,}nya");

    private final Lexicon lexicon;

    Normaliser(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    Gist gist(String text) {
        return new Reading(tokens(text)).read();
    }

    /** Does the word say nothing of a matter or a place? */
    boolean empty(String word) {
        return lexicon.stop(word) || lexicon.common(word);
    }

    /** Words in small letters and in full; a stop ends a name. */
    List<String> tokens(String text) {
        var tokens = new ArrayList<String>();
        var matcher = TOKEN.matcher(text.toLowerCase(Locale.ROOT));
        boolean shortened = false;
        while (matcher.find()) {
            var token = matcher.group();
            if (token.length() > LONGEST) {
                tokens.add(".");
            } else if (Character.isLetterOrDigit(token.charAt(0))) {
                parts(token).forEach(part -> add(part, tokens));
                shortened = !lexicon.inFull(token).equals(token);
            } else if (!shortened || !token.equals(".")) {
                tokens.add(".");
            }
        }
        return tokens;
    }

    /** Two words that are one thing become one: {@code kartu keluarga}. */
    private void add(String part, List<String> tokens) {
        var plain = LONG_DRAWN.matcher(part).replaceAll("$1");
        for (var word : lexicon.inFull(plain).split(" ")) {
            var both = tokens.isEmpty() ? word : tokens.getLast() + " " + word;
            var one = lexicon.inFull(both);
            if (tokens.isEmpty() || one.equals(both)) {
                tokens.add(word);
            } else {
                tokens.set(tokens.size() - 1, one);
            }
        }
    }

    /** {@code lubang-lubang} and {@code lubang2} are one word, {@code sdn2} are two. */
    private List<String> parts(String token) {
        var halves = List.of(token.split("-"));
        if (halves.size() > 1) {
            return Set.copyOf(halves).size() == 1 ? halves.subList(0, 1) : halves;
        }
        var numbered = WITH_NUMBER.matcher(token);
        if (numbered.matches()) {
            var word = lexicon.inFull(numbered.group(1));
            boolean again = numbered.group(2).equals("2") && lexicon.place(word).isEmpty();
            return again ? List.of(word) : List.of(word, numbered.group(2));
        }
        return List.of(token);
    }

    private static final Pattern VERB =
            Pattern.compile("(?:mem|meng|meny)\\p{L}{4,}|\\p{L}{3,}nya");

    /** Goes through the words once. */
    private final class Reading {

        private final List<String> tokens;
        private final Set<String> words = new LinkedHashSet<>();
        private final Set<String> names = new LinkedHashSet<>();
        private final Set<String> kinds = new LinkedHashSet<>();

        private Reading(List<String> tokens) {
            this.tokens = tokens;
        }

        private Gist read() {
            int at = 0;
            while (at < tokens.size()) {
                var word = lexicon.meant(tokens.get(at));
                var kind = lexicon.place(word);
                int named = kind.isEmpty() ? 0 : name(at + 1, kind.get());
                if (named == 0 || lexicon.weight(word) >= 1) {
                    matter(word);
                }
                at += 1 + named;
            }
            return new Gist(weightiest(), first(names), first(kinds));
        }

        private Set<String> weightiest() {
            return words.stream()
                    .sorted(Comparator.comparingDouble(word -> -lexicon.weight(word)))
                    .limit(MOST_WORDS)
                    .collect(Collectors.toSet());
        }

        private static Set<String> first(Set<String> all) {
            return all.stream().limit(MOST_NAMES).collect(Collectors.toSet());
        }

        /** Takes the name that follows a kind of place, and says how long it is. */
        private int name(int from, String kind) {
            int at = from;
            int parts = 0;
            var found = new ArrayList<String>();
            while (at < tokens.size() && parts < NAME) {
                var token = tokens.get(at);
                var number = NUMBER.matcher(token);
                if (number.matches()) {
                    found.add(number.group(1).length() > 0 ? kind + number.group(1) : token);
                } else if (partOfName(token, parts)) {
                    found.add(token);
                    parts++;
                } else {
                    break;
                }
                at++;
            }
            if (!found.isEmpty()) {
                kinds.add(kind);
                names.addAll(found);
            }
            return at - from;
        }

        private boolean partOfName(String token, int parts) {
            if (token.length() < 3 || !Character.isLetter(token.charAt(0))) {
                return false;
            }
            if (lexicon.common(token)) {
                return parts == 0;
            }
            if (parts == 0) {
                return !lexicon.listed(token)
                        && !VERB.matcher(token).matches()
                        && (token.length() < LONG || lexicon.place(lexicon.meant(token)).isEmpty());
            }
            return !lexicon.known(lexicon.meant(token)) && !AFFIXED.matcher(token).matches();
        }

        private void matter(String word) {
            if (lexicon.stop(word) || lexicon.common(word)) {
                return;
            }
            Optional<String> meaning = lexicon.meaning(word);
            if (meaning.isPresent()) {
                words.add(meaning.get());
            } else if (word.length() >= 3
                    && Character.isLetter(word.charAt(0))
                    && lexicon.place(word).isEmpty()) {
                words.add(Stem.of(word));
            }
        }
    }
}
