package id.pendopo.survey;

import id.pendopo.survey.arithmetic.Change;
import id.pendopo.survey.arithmetic.ElementIndex;
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
 * @param additional how often each answer was given to each question beside the index, by its key
 * @param rejected rows of imported files that did not count
 * @param earlier published surveys of the same unit, whatever they asked, latest first
 */
public record Result(
        Survey survey,
        Instrument instrument,
        SkmIndex index,
        Map<Channel, Tally> channels,
        Map<String, List<Long>> additional,
        long rejected,
        List<Past> earlier) {

    /** A survey and its index, without the rest. */
    public record Past(Survey survey, Instrument instrument, SkmIndex index) {

        /** May it stand in one line with this index: same elements, weighed alike? */
        public boolean alike(SkmIndex other) {
            return index.weightMode() == other.weightMode()
                    && index.elements().stream()
                            .map(ElementIndex::key)
                            .toList()
                            .equals(other.elements().stream().map(ElementIndex::key).toList());
        }
    }

    public Result {
        earlier = List.copyOf(earlier);
    }

    /** What was found beside the index. */
    Additional beside() {
        return Additional.of(instrument, index, additional);
    }

    /** How many answers the unit needs at least. */
    long sampleMinimum() {
        return SampleSize.of(survey.population()).value();
    }

    boolean sufficient() {
        return index.n() >= sampleMinimum();
    }

    /** Those of the earlier surveys that may stand in one line with this one. */
    List<Past> alike() {
        return earlier.stream().filter(past -> past.alike(index)).toList();
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
