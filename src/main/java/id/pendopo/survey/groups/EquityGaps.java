package id.pendopo.survey.groups;

import id.pendopo.accessneed.Gap;
import id.pendopo.accessneed.GapRules;
import id.pendopo.accessneed.GapVerdict;
import id.pendopo.accessneed.Sample;
import id.pendopo.accessneed.StratifiedGap;
import id.pendopo.survey.Facet;
import id.pendopo.survey.arithmetic.Answers;
import id.pendopo.survey.arithmetic.Frequencies;
import id.pendopo.survey.arithmetic.Interval;
import id.pendopo.survey.arithmetic.Score;
import id.pendopo.survey.arithmetic.Spread;
import id.pendopo.survey.arithmetic.Tally;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How satisfied the groups of a survey are, beside those they are compared with. Values are means
 * of the respondents' own scores, 25 to 100.
 *
 * @param families the groups that are looked at together
 * @param withinServices the gap of those with any need within the services; null when it can't be
 *     said or would tell of few
 */
record EquityGaps(List<Family> families, @Nullable StratifiedGap withinServices) {

    /** Who may see a figure. */
    enum Sight {
        EVERYBODY,
        OFFICERS,
        NOBODY
    }

    /**
     * Groups of one facet and those they are compared with.
     *
     * @param reference null when each is compared with everybody else
     */
    record Family(Facet facet, @Nullable Line reference, List<Line> lines) {}

    /** A group; without a sample when it is hidden, without a gap when it can't be compared. */
    record Line(
            String code,
            Sight sight,
            @Nullable Sample sample,
            @Nullable Interval interval,
            @Nullable Gap gap,
            @Nullable GapVerdict verdict,
            List<ElementGap> elements) {

        static Line hidden(String code) {
            return new Line(code, Sight.NOBODY, null, null, null, null, List.of());
        }

        private Line judged(GapVerdict verdict) {
            return new Line(code, sight, sample, interval, gap, verdict, elements);
        }
    }

    /** The gap of one element, on the scale of 25 to 100. */
    record ElementGap(String key, Sample reference, Sample group, Gap gap, GapVerdict verdict) {}

    /** What is compared with what. */
    record Wish(Facet facet, @Nullable String reference, List<String> codes) {}

    static EquityGaps of(GroupCounts counts, GapRules rules, List<Wish> wishes, boolean officers) {
        return new Calculation(counts, rules, GroupCells.of(counts, rules), officers).all(wishes);
    }

    /** Student's interval around a mean of the scale of 25 to 100. */
    static Interval interval(Sample sample) {
        return Interval.around(sample.mean(), sample.sd() / Math.sqrt(sample.n()), sample.n() - 1)
                .clampedTo(Answers.WORST * Score.PER_POINT, Answers.BEST * Score.PER_POINT);
    }

    /** The work, with everything it needs at hand. */
    private record Calculation(
            GroupCounts counts, GapRules rules, GroupCells.Shown shown, boolean officers) {

        EquityGaps all(List<Wish> wishes) {
            return new EquityGaps(wishes.stream().map(this::family).toList(), withinServices());
        }

        private Family family(Wish wish) {
            var facet = wish.facet() == Facet.SEX_NEED ? Facet.NEED : wish.facet();
            var reference = wish.reference() == null ? null : line(facet, wish.reference());
            var lines = new ArrayList<Line>();
            for (var code : wish.codes()) {
                lines.add(compared(wish, line(wish.facet(), code)));
            }
            return new Family(wish.facet(), reference, judged(lines));
        }

        private Sight sight(Facet facet, String code) {
            if (shown.toEverybody(facet, code)) {
                return Sight.EVERYBODY;
            }
            return officers && shown.toOfficers(facet, code) ? Sight.OFFICERS : Sight.NOBODY;
        }

        private Line line(Facet facet, String code) {
            var sight = sight(facet, code);
            var sample = sample(counts.of(facet, code));
            if (sight == Sight.NOBODY || sample == null) {
                return Line.hidden(code);
            }
            return new Line(code, sight, sample, interval(sample), null, null, List.of());
        }

        private Line compared(Wish wish, Line line) {
            var sample = line.sample();
            var reference = reference(wish, line);
            if (sample == null || reference == null) {
                return line;
            }
            var gap = Gap.between(Objects.requireNonNull(sample(reference)), sample).orElse(null);
            var group = counts.of(wish.facet(), line.code());
            var elements = byElement(wish, line) ? elements(reference, group) : null;
            return new Line(
                    line.code(),
                    line.sight(),
                    sample,
                    line.interval(),
                    gap,
                    null,
                    elements == null ? List.of() : elements);
        }

        /** With whom the group is compared; null when they may not be shown. */
        private @Nullable Tally reference(Wish wish, Line line) {
            if (wish.reference() == null) {
                var others = counts.others(wish.facet(), line.code());
                return sample(others) == null ? null : others;
            }
            var facet = wish.facet() == Facet.SEX_NEED ? Facet.NEED : wish.facet();
            var tally = counts.of(facet, wish.reference());
            boolean seen = sight(facet, wish.reference()) != Sight.NOBODY;
            return seen && sample(tally) != null ? tally : null;
        }

        private boolean byElement(Wish wish, Line line) {
            boolean group = shown.byElement(wish.facet(), line.code());
            if (wish.reference() == null) {
                return group
                        && counts.others(wish.facet(), line.code()).responses()
                                >= rules.publishElement();
            }
            var facet = wish.facet() == Facet.SEX_NEED ? Facet.NEED : wish.facet();
            return group && shown.byElement(facet, wish.reference());
        }

        private List<ElementGap> elements(Tally reference, Tally group) {
            var keys = new ArrayList<String>();
            var pairs = new ArrayList<List<Sample>>();
            var gaps = new ArrayList<Gap>();
            for (int i = 0; i < group.elements().size(); i++) {
                var one = sample(reference.elements().get(i).all());
                var other = sample(group.elements().get(i).all());
                if (one == null || other == null) {
                    continue;
                }
                var gap = Gap.between(one, other);
                if (gap.isPresent()) {
                    keys.add(group.elements().get(i).key());
                    pairs.add(List.of(one, other));
                    gaps.add(gap.get());
                }
            }
            var verdicts = rules.judge(gaps);
            var elements = new ArrayList<ElementGap>();
            for (int i = 0; i < gaps.size(); i++) {
                var pair = pairs.get(i);
                elements.add(
                        new ElementGap(
                                keys.get(i),
                                pair.getFirst(),
                                pair.getLast(),
                                gaps.get(i),
                                verdicts.get(i)));
            }
            return elements;
        }

        /** Gaps that everybody sees are judged without those that only officers see. */
        private List<Line> judged(List<Line> lines) {
            var open = lines.stream().filter(line -> line.sight() == Sight.EVERYBODY).toList();
            return lines.stream()
                    .map(line -> judged(line, line.sight() == Sight.EVERYBODY ? open : lines))
                    .toList();
        }

        private Line judged(Line line, List<Line> together) {
            var gap = line.gap();
            if (gap == null) {
                return line;
            }
            var gaps = together.stream().map(Line::gap).flatMap(Stream::ofNullable).toList();
            return line.judged(rules.judge(gaps).get(gaps.indexOf(gap)));
        }

        private @Nullable StratifiedGap withinServices() {
            boolean seen =
                    shown.toEverybody(Facet.NEED, Facet.ANY)
                            && shown.toEverybody(Facet.NEED, Facet.NONE);
            if (!seen) {
                return null;
            }
            var strata =
                    counts.of(Facet.SERVICE).keySet().stream()
                            .map(
                                    service ->
                                            new StratifiedGap.Stratum(
                                                    ofService(service, Facet.NONE),
                                                    ofService(service, Facet.ANY)))
                            .toList();
            return StratifiedGap.of(strata, rules.publishMean()).orElse(null);
        }

        private @Nullable Sample ofService(String service, String need) {
            var tally = counts.of(Facet.SERVICE_NEED, service + "|" + need);
            var sample = sample(tally);
            return sample == null && tally.responses() == 1 ? new Sample(1, 0, 0) : sample;
        }

        private static @Nullable Sample sample(Tally tally) {
            var spread = Spread.of(tally);
            return spread == null ? null : new Sample(spread.n(), spread.mean(), spread.sd());
        }

        private static @Nullable Sample sample(Frequencies answers) {
            double n = answers.count();
            if (n < 2) {
                return null;
            }
            double mean = answers.sum() / n;
            double variance = (answers.sumOfSquares() - n * mean * mean) / (n - 1);
            return new Sample(
                    answers.count(),
                    mean * Score.PER_POINT,
                    Math.sqrt(Math.max(0, variance)) * Score.PER_POINT);
        }
    }
}
