package id.pendopo.survey.groups;

import id.pendopo.accessneed.Gap;
import id.pendopo.accessneed.GapRules;
import id.pendopo.accessneed.GapVerdict;
import id.pendopo.accessneed.Range;
import id.pendopo.accessneed.Sample;
import id.pendopo.accessneed.StratifiedGap;
import id.pendopo.shared.Texts;
import id.pendopo.survey.Facet;
import id.pendopo.survey.Survey;
import id.pendopo.survey.arithmetic.Interval;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The groups of a survey as programs read them. */
record GroupsView(
        String survey,
        String status,
        List<FamilyView> families,
        @Nullable WithinServices withinServices,
        Method method) {

    private static final int SCALE = 2;
    private static final int PROBABILITY = 4;

    /** Groups that are looked at together; a null reference is everybody else. */
    record FamilyView(String facet, @Nullable GroupView reference, List<GroupView> groups) {}

    /**
     * One group.
     *
     * @param shown everybody, officers or hidden; a hidden one has no figures
     * @param people rounded where the group is sensitive
     */
    record GroupView(
            String code,
            String name,
            String shown,
            @Nullable Long people,
            @Nullable BigDecimal value,
            @Nullable List<BigDecimal> ci95,
            @Nullable GapView gap,
            List<ElementView> elements) {}

    /** Reference minus group. */
    record GapView(
            BigDecimal difference,
            List<BigDecimal> ci95,
            BigDecimal p,
            BigDecimal hedgesG,
            String verdict) {}

    /** The same of one element. */
    record ElementView(String key, BigDecimal reference, BigDecimal value, GapView gap) {}

    /** The gap of all needs that remains within the services. */
    record WithinServices(BigDecimal difference, List<BigDecimal> ci95, int services) {}

    /** What the figures are and when they are shown. */
    record Method(
            GapRules rules, String value, String gap, String suppression, String selfReport) {}

    /** Draws up views of one survey. */
    record Writer(Survey survey, GroupNames names, GapRules rules, Texts texts) {

        GroupsView of(EquityGaps gaps, String status) {
            return new GroupsView(
                    survey.code(),
                    status,
                    gaps.families().stream().map(this::family).toList(),
                    within(gaps.withinServices()),
                    new Method(
                            rules,
                            texts.t("survey.groups.method.value"),
                            texts.t(
                                    "survey.groups.method.gap",
                                    rules.materialPoints(),
                                    rules.widestInterval()),
                            texts.t(
                                    "survey.groups.method.hidden",
                                    rules.publishMean(),
                                    rules.publishElement(),
                                    rules.roundedTo()),
                            texts.t("survey.groups.method.selfReport")));
        }

        private FamilyView family(EquityGaps.Family family) {
            var facet = family.facet() == Facet.SEX_NEED ? Facet.NEED : family.facet();
            return new FamilyView(
                    family.facet().name().toLowerCase(Locale.ROOT),
                    family.reference() == null ? null : group(facet, family.reference()),
                    family.lines().stream().map(line -> group(family.facet(), line)).toList());
        }

        private GroupView group(Facet facet, EquityGaps.Line line) {
            var sample = line.sample();
            return new GroupView(
                    line.code(),
                    names.name(facet, line.code(), survey, texts),
                    shown(line.sight()),
                    sample == null ? null : people(facet, sample, rules),
                    sample == null ? null : number(sample.mean()),
                    line.interval() == null ? null : ends(line.interval()),
                    gap(line.gap(), line.verdict()),
                    line.elements().stream()
                            .map(
                                    element ->
                                            new ElementView(
                                                    element.key(),
                                                    number(element.reference().mean()),
                                                    number(element.group().mean()),
                                                    view(element.gap(), element.verdict())))
                            .toList());
        }

        private static @Nullable GapView gap(@Nullable Gap gap, @Nullable GapVerdict verdict) {
            return gap == null || verdict == null ? null : view(gap, verdict);
        }

        private static GapView view(Gap gap, GapVerdict verdict) {
            return new GapView(
                    number(gap.difference()),
                    ends(gap.interval()),
                    BigDecimal.valueOf(gap.p()).setScale(PROBABILITY, RoundingMode.HALF_UP),
                    number(gap.hedgesG()),
                    verdict.name().toLowerCase(Locale.ROOT));
        }

        private static @Nullable WithinServices within(@Nullable StratifiedGap gap) {
            return gap == null
                    ? null
                    : new WithinServices(
                            number(gap.difference()), ends(gap.interval()), gap.strata());
        }
    }

    /** How many people there are, as it may be written. */
    static long people(Facet facet, Sample sample, GapRules rules) {
        boolean sensitive = facet == Facet.NEED || facet == Facet.SEX_NEED;
        return sensitive ? rules.rounded(sample.n()) : sample.n();
    }

    private static String shown(EquityGaps.Sight sight) {
        return switch (sight) {
            case EVERYBODY -> "everybody";
            case OFFICERS -> "officers";
            case NOBODY -> "hidden";
        };
    }

    private static List<BigDecimal> ends(Interval interval) {
        return List.of(interval.low(SCALE), interval.high(SCALE));
    }

    private static List<BigDecimal> ends(Range range) {
        return List.of(number(range.low()), number(range.high()));
    }

    private static BigDecimal number(double value) {
        return BigDecimal.valueOf(value).setScale(SCALE, RoundingMode.HALF_UP);
    }
}
