package id.pendopo.survey;

import id.pendopo.survey.arithmetic.Answers;
import id.pendopo.survey.arithmetic.SkmIndex;
import java.util.List;
import java.util.Random;

/** What the invented people say to the questions beside the index: it fits what they answered. */
final class DemoOpinions {

    private static final long SEED = 10_11;
    private static final double DIFFER = .6;
    private static final double SKIPPED = .04;
    private static final double WEIGHTY = 3.7;
    private static final double USUAL = 3.25;
    private static final double FEE = 2.7;
    private static final double ASIDE = .25;
    private static final List<String> MATTER = List.of("WAKTU", "KOMPETENSI", "PERSYARATAN");

    private final Instrument instrument;
    private final Random random = new Random(SEED);

    DemoOpinions(Instrument instrument) {
        this.instrument = instrument;
    }

    /** The same person with answers to these questions too. */
    Submission of(Submission person) {
        var answers = person.answers();
        double mood = (double) answers.total() / Math.max(1, answers.answered());
        return new Submission(
                answers,
                instrument.additional().stream().map(one -> answer(one, mood)).toList(),
                person.profile(),
                person.needs(),
                person.comment(),
                person.channel(),
                person.answeredOn());
    }

    private int answer(Question question, double mood) {
        if (random.nextDouble() < SKIPPED) {
            return Answers.MISSING;
        }
        return switch (question.kind()) {
            case ELEMENT -> throw new IllegalArgumentException(question.key());
            case ADDITIONAL_ELEMENT -> near(mood + ASIDE);
            case IMPORTANCE -> near(importance(String.valueOf(question.about())));
            case OWN -> (int) (question.labels().size() * Math.pow(random.nextDouble(), 2)) + 1;
        };
    }

    private static double importance(String element) {
        return element.equals(SkmIndex.FEE) ? FEE : MATTER.contains(element) ? WEIGHTY : USUAL;
    }

    private int near(double mean) {
        var value = Math.round(mean + DIFFER * random.nextGaussian());
        return (int) Math.clamp(value, Answers.WORST, Answers.BEST);
    }
}
