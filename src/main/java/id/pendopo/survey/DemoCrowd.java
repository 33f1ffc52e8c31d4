package id.pendopo.survey;

import id.pendopo.survey.arithmetic.Answers;
import id.pendopo.survey.arithmetic.SkmIndex;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * Invents the people who answer the fictional surveys. The same seed always gives the same people:
 * older ones are served a little worse, and what somebody writes fits what he or she answered.
 */
final class DemoCrowd {

    private static final int OLD = 60;
    private static final String OLDER = "LANSIA";
    private static final List<String> HARDER_FOR_OLDER = List.of("PROSEDUR", "WAKTU", "SARPRAS");
    private static final double WORSE = .55;
    private static final double PEOPLE_DIFFER = .45;
    private static final double ANSWERS_DIFFER = .5;

    private final Random random;
    private final Map<String, List<String>> comments;

    DemoCrowd(long seed, Map<String, List<String>> comments) {
        this.random = new Random(seed);
        this.comments = comments;
    }

    /**
     * One person.
     *
     * @param means the mean answer to each element, in the order of the questionnaire
     */
    Submission person(List<String> keys, List<Double> means, List<String> services, LocalDate day) {
        int age = age();
        boolean older = age >= OLD;
        var sex = random.nextDouble() < .56 ? "P" : "L";
        var answers = answers(keys, means, older);
        var profile =
                new Profile(
                        random.nextDouble() < .97 ? sex : null,
                        age,
                        pick(List.of("SD", "SMP", "SMA", "SMA", "SMA", "D3", "S1", "S1")),
                        pick(List.of("SWASTA", "WIRAUSAHA", "LAINNYA", "LAINNYA", "PNS", "SWASTA")),
                        services.isEmpty() ? null : services.get(weighted(services.size())));
        return new Submission(
                new Answers(answers),
                List.of(),
                profile,
                needs(sex, age),
                comment(keys, answers, older),
                channel(older),
                day);
    }

    /** Somewhere in these days, seldom at a weekend. */
    LocalDate day(LocalDate from, int days) {
        LocalDate day;
        do {
            day = from.plusDays(random.nextInt(days));
        } while (day.getDayOfWeek().getValue() > 5 && random.nextDouble() < .85);
        return day;
    }

    private int age() {
        return random.nextDouble() < .17
                ? OLD + random.nextInt(19)
                : 18 + (int) (41 * Math.sqrt(random.nextDouble()));
    }

    private List<Integer> answers(List<String> keys, List<Double> means, boolean older) {
        double mood = PEOPLE_DIFFER * random.nextGaussian();
        var answers = new ArrayList<Integer>();
        for (int i = 0; i < keys.size(); i++) {
            boolean fee = keys.get(i).equals(SkmIndex.FEE);
            double mean = means.get(i);
            if (older && HARDER_FOR_OLDER.contains(keys.get(i))) {
                mean -= WORSE;
            }
            double spread = fee ? .2 : ANSWERS_DIFFER;
            double value = mean + (fee ? 0 : mood) + spread * random.nextGaussian();
            answers.add((int) Math.clamp(Math.round(value), Answers.WORST, Answers.BEST));
        }
        int gaps = random.nextDouble() < .045 ? 1 + random.nextInt(2) : 0;
        for (int i = 0; i < gaps; i++) {
            answers.set(random.nextInt(answers.size()), Answers.MISSING);
        }
        return answers;
    }

    private List<String> needs(String sex, int age) {
        var needs = new ArrayList<String>();
        if (age >= OLD && random.nextDouble() < .9) {
            needs.add(OLDER);
        }
        if (random.nextDouble() < .03) {
            needs.add("DISABILITAS_FISIK");
        }
        if (random.nextDouble() < .008) {
            needs.add("DISABILITAS_NETRA");
        }
        if (sex.equals("P") && age < 43 && random.nextDouble() < .08) {
            needs.add(random.nextBoolean() ? "IBU_HAMIL" : "IBU_MENYUSUI");
        }
        return needs.stream().sorted().toList();
    }

    private Channel channel(boolean older) {
        double chance = random.nextDouble();
        if (older) {
            return chance < .2 ? Channel.WEB : chance < .65 ? Channel.PAPER : Channel.ASSISTED;
        }
        return chance < .62
                ? Channel.WEB
                : chance < .82 ? Channel.KIOSK : chance < .94 ? Channel.PAPER : Channel.ASSISTED;
    }

    private @Nullable String comment(List<String> keys, List<Integer> answers, boolean older) {
        if (random.nextDouble() > .09) {
            return null;
        }
        if (older && random.nextBoolean()) {
            return pick(comments.getOrDefault(OLDER, List.of()));
        }
        for (int i = 0; i < keys.size(); i++) {
            boolean bad = answers.get(i) == 1 || answers.get(i) == 2;
            var fitting = comments.get(keys.get(i));
            if (bad && fitting != null) {
                return pick(fitting);
            }
        }
        return pick(comments.getOrDefault("GOOD", List.of()));
    }

    private <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    /** The first are asked for more often than the last. */
    private int weighted(int size) {
        return (int) (size * Math.pow(random.nextDouble(), 1.7));
    }
}
