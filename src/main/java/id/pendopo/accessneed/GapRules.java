package id.pendopo.accessneed;

import java.util.List;
import java.util.stream.IntStream;

/**
 * When a figure about a group may be shown and when a difference may be called a gap. The numbers
 * are rows with their source, see {@link AccessNeeds#rules()}.
 *
 * @param publishMean fewest people on both sides for a published mean
 * @param publishElement fewest people on both sides for a published mean of one element
 * @param internalMean fewest people for a mean shown to officers only
 * @param materialPoints smallest gap that matters, in points of the index
 * @param materialMinutes smallest gap that matters, in minutes
 * @param widestInterval an interval wider than this says nothing
 * @param roundedTo published counts of sensitive groups are rounded to this
 * @param manyGroups from so many groups on, probabilities are adjusted
 * @param falseDiscoveryRate accepted share of false gaps among so many
 * @param replicates draws of a bootstrap
 */
public record GapRules(
        int publishMean,
        int publishElement,
        int internalMean,
        double materialPoints,
        double materialMinutes,
        double widestInterval,
        int roundedTo,
        int manyGroups,
        double falseDiscoveryRate,
        int replicates) {

    /** What may be said about each of these gaps, which are looked at together. */
    public List<GapVerdict> judge(List<Gap> gaps) {
        var plain = gaps.stream().map(Gap::p).toList();
        var adjusted = gaps.size() < manyGroups ? plain : FalseDiscoveries.adjusted(plain);
        return IntStream.range(0, gaps.size())
                .mapToObj(i -> judge(gaps.get(i), gaps.size(), adjusted.get(i)))
                .toList();
    }

    /** What may be said about a gap that is looked at alone. */
    public GapVerdict judge(Gap gap) {
        return judge(gap, 1, gap.p());
    }

    private GapVerdict judge(Gap gap, int together, double p) {
        boolean chance =
                gap.interval().contains(0) || (together >= manyGroups && p > falseDiscoveryRate);
        if (!chance && Math.abs(gap.difference()) >= materialPoints) {
            return gap.difference() > 0 ? GapVerdict.WORSE : GapVerdict.BETTER;
        }
        return gap.interval().width() > widestInterval
                ? GapVerdict.NOT_ENOUGH_DATA
                : GapVerdict.NOT_SHOWN;
    }

    /** A count as it is published of a sensitive group. */
    public long rounded(long count) {
        return Math.round((double) count / roundedTo) * roundedTo;
    }

    /** The same rules where no group may be shown, however many people it has. */
    public GapRules withholding() {
        return new GapRules(
                Integer.MAX_VALUE,
                Integer.MAX_VALUE,
                internalMean,
                materialPoints,
                materialMinutes,
                widestInterval,
                roundedTo,
                manyGroups,
                falseDiscoveryRate,
                replicates);
    }
}
