package id.pendopo.survey;

import id.pendopo.survey.arithmetic.Change;
import id.pendopo.survey.arithmetic.SampleSize;
import id.pendopo.survey.arithmetic.Score;
import id.pendopo.survey.arithmetic.SkmIndex;
import id.pendopo.survey.arithmetic.Tally;
import id.pendopo.survey.arithmetic.WeightMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a survey found, with all that is needed to judge it.
 *
 * @param channels the counts by the way the answers came in
 * @param rejected rows of imported files that did not count
 * @param earlier published surveys of the same unit, latest first
 */
public record Result(
        Survey survey,
        Instrument instrument,
        SkmIndex index,
        Map<Channel, Tally> channels,
        long rejected,
        List<Past> earlier) {

    /** A survey and its index, without the rest. */
    public record Past(Survey survey, Instrument instrument, SkmIndex index) {}

    public Result {
        earlier = List.copyOf(earlier);
    }

    /** How many answers the unit needs at least. */
    long sampleMinimum() {
        return SampleSize.of(survey.population()).value();
    }

    boolean sufficient() {
        return index.n() >= sampleMinimum();
    }

    /** What can be said about the change since the survey before; empty without one. */
    Optional<Change> change() {
        return earlier.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        Change.between(
                                index.measurement(), earlier.getFirst().index().measurement()));
    }

    /** The index without the fee, where the weights allow it to be shown. */
    @Nullable Score shownWithoutFee() {
        return survey.weightMode() == WeightMode.EXACT ? index.withoutFee() : null;
    }

    /** The index of the answers that came in this way. */
    SkmIndex indexOf(Channel channel) {
        var tally = channels.getOrDefault(channel, Tally.empty(instrument.keys()));
        return SkmIndex.of(tally, survey.weightMode(), instrument.bands());
    }
}
