package id.pendopo.complaint.similar;

import id.pendopo.complaint.similar.Likeness.Reason;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;

/**
 * Compares two cases. Place, time and category are gates: the very same words about another market
 * are another matter, and no words are like enough to open a gate.
 */
final class Comparison {

    private static final String ANY_CATEGORY = "lain";
    private static final double HALF = 0.5;
    private static final double NAMES_AGREE = 0.6;
    private static final double FAR = 3;

    private final Lexicon lexicon;
    private final Weights weights;

    Comparison(Lexicon lexicon, Weights weights) {
        this.lexicon = lexicon;
        this.weights = weights;
    }

    Likeness of(Sketch one, Sketch other) {
        if (Math.abs(ChronoUnit.DAYS.between(one.day(), other.day())) > weights.days()) {
            return Likeness.NONE;
        }
        var reasons = EnumSet.of(Reason.TIME);
        double place = place(one, other, reasons);
        double category = category(one.category(), other.category(), reasons);
        double words = words(one.gist(), other.gist(), category);
        if (words >= weights.leastWords()) {
            reasons.add(Reason.WORDS);
        }
        double score =
                weights.words() * words + weights.place() * place + weights.category() * category;
        boolean shown =
                words >= weights.leastWords()
                        && place >= weights.leastPlace()
                        && score >= weights.shown();
        return new Likeness(score, shown, reasons);
    }

    /**
     * What both say of the matter, the telling words more than others; in one category less has to
     * be said, in two more.
     */
    double words(Gist one, Gist other, double category) {
        double first = total(one.words());
        double second = total(other.words());
        double both = common(one, other);
        if (both == 0 || both < weights.leastCommon() * (HALF + (1 - category))) {
            return 0;
        }
        double overlap = both / Math.min(first, second);
        double dice = 2 * both / (first + second);
        double letters = Trigrams.alike(one.words(), other.words());
        return (1 - weights.trigrams()) * (overlap + dice) / 2 + weights.trigrams() * letters;
    }

    private double common(Gist one, Gist other) {
        double both = 0;
        var left = new HashSet<>(other.words());
        for (var word : one.words()) {
            var twin = twin(word, left);
            if (!twin.isEmpty()) {
                left.remove(twin);
                both += Math.min(lexicon.weight(word), lexicon.weight(twin));
            }
        }
        return both;
    }

    private double total(Set<String> words) {
        return words.stream().mapToDouble(lexicon::weight).sum();
    }

    private static String twin(String word, Set<String> among) {
        return among.contains(word)
                ? word
                : among.stream()
                        .filter(other -> Spelling.alike(word, other))
                        .findFirst()
                        .orElse("");
    }

    private double place(Sketch one, Sketch other, Set<Reason> reasons) {
        double metres = one.spot().metres(other.spot());
        double names = names(one.gist(), other.gist());
        if (names >= NAMES_AGREE) {
            reasons.add(Reason.PLACE_NAME);
        }
        if (metres <= weights.metres()) {
            reasons.add(Reason.NEAR);
            return names < 0 || names >= NAMES_AGREE ? 1 : HALF + names / 2;
        }
        if (metres > FAR * weights.metres()) {
            return 0;
        }
        return region(one.spot(), other.spot(), names, reasons);
    }

    private static double region(Spot one, Spot other, double names, Set<Reason> reasons) {
        boolean both = one.told() && other.told();
        if (both && !one.within(other)) {
            return 0;
        }
        if (both) {
            reasons.add(Reason.REGION);
        }
        boolean office = one.sharesOffice(other);
        if (office) {
            reasons.add(Reason.OFFICE);
        }
        if (names < 0) {
            return both || office ? HALF : 0;
        }
        return names * (both || office ? 1 : 0.85);
    }

    /** How far the names of places agree; -1 where one text names none. */
    private static double names(Gist one, Gist other) {
        if (one.names().isEmpty() || other.names().isEmpty()) {
            return -1;
        }
        int agreed = 0;
        var left = new HashSet<>(other.names());
        for (var name : one.names()) {
            var twin = numbered(name) ? (left.contains(name) ? name : "") : twin(name, left);
            if (!twin.isEmpty()) {
                left.remove(twin);
                agreed++;
            }
        }
        double most = (one.names().size() + other.names().size()) / 2.0;
        boolean kinds = one.kinds().stream().anyMatch(other.kinds()::contains);
        return agreed / most * (kinds ? 1 : HALF);
    }

    private static boolean numbered(String name) {
        return Character.isDigit(name.charAt(name.length() - 1));
    }

    private static double category(String one, String other, Set<Reason> reasons) {
        if (one.isEmpty()
                || other.isEmpty()
                || one.equals(ANY_CATEGORY)
                || other.equals(ANY_CATEGORY)) {
            return HALF;
        }
        if (one.equals(other)) {
            reasons.add(Reason.CATEGORY);
            return 1;
        }
        return 0;
    }
}
