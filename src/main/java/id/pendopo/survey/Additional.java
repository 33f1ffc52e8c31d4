package id.pendopo.survey;

import id.pendopo.survey.Question.Kind;
import id.pendopo.survey.arithmetic.ElementIndex;
import id.pendopo.survey.arithmetic.Frequencies;
import id.pendopo.survey.arithmetic.Priorities;
import id.pendopo.survey.arithmetic.SkmIndex;
import id.pendopo.survey.arithmetic.Tally;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * What a survey found beside its index.
 *
 * @param elements additional elements, each with a value like the others and no weight
 * @param priorities what matters and how well it is done; without places when it was not asked
 * @param own the organisation's own questions
 */
public record Additional(List<ElementIndex> elements, Priorities priorities, List<Own> own) {

    /**
     * An own question and how often each of its answers was given.
     *
     * @param counts one for each label
     */
    public record Own(Question question, List<Long> counts) {

        public Own {
            counts = List.copyOf(counts);
        }

        public long n() {
            return counts.stream().mapToLong(Long::longValue).sum();
        }
    }

    public Additional {
        elements = List.copyOf(elements);
        own = List.copyOf(own);
    }

    /**
     * From what was counted.
     *
     * @param counts how often each answer was given to each question, by its key
     */
    public static Additional of(
            Instrument instrument, SkmIndex index, Map<String, List<Long>> counts) {
        var elements =
                instrument.additional(Kind.ADDITIONAL_ELEMENT).stream()
                        .map(question -> element(question, counts, instrument))
                        .toList();
        var performance = new HashMap<String, Frequencies>();
        index.elements().forEach(one -> performance.put(one.key(), one.frequencies()));
        elements.forEach(one -> performance.put(one.key(), one.frequencies()));
        var ratings = new ArrayList<Priorities.Rating>();
        for (var question : instrument.additional(Kind.IMPORTANCE)) {
            var about = String.valueOf(question.about());
            ratings.add(
                    new Priorities.Rating(
                            about,
                            frequencies(question, counts),
                            performance.getOrDefault(about, Frequencies.NONE)));
        }
        var own =
                instrument.additional(Kind.OWN).stream()
                        .map(question -> own(question, counts))
                        .toList();
        return new Additional(elements, Priorities.of(ratings), own);
    }

    public boolean isEmpty() {
        return elements.isEmpty() && priorities.places().isEmpty() && own.isEmpty();
    }

    private static ElementIndex element(
            Question question, Map<String, List<Long>> counts, Instrument instrument) {
        var answers =
                new Tally.Element(question.key(), frequencies(question, counts), Frequencies.NONE);
        return ElementIndex.of(answers, BigFraction.ZERO, instrument.bands());
    }

    private static Frequencies frequencies(Question question, Map<String, List<Long>> counts) {
        return Frequencies.of(counts.getOrDefault(question.key(), List.of()));
    }

    private static Own own(Question question, Map<String, List<Long>> counts) {
        var nobody = question.labels().stream().map(_ -> 0L).toList();
        return new Own(question, counts.getOrDefault(question.key(), nobody));
    }
}
