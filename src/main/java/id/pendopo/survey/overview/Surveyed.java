package id.pendopo.survey.overview;

import id.pendopo.organisation.Unit;
import id.pendopo.survey.Result;
import id.pendopo.survey.arithmetic.Interval;
import id.pendopo.survey.arithmetic.SampleSize;
import id.pendopo.survey.arithmetic.Tally;
import org.jspecify.annotations.Nullable;

/** A unit with its latest published survey. */
public record Surveyed(Unit unit, Result.Past past, Tally tally) {

    /** Does it have as many answers as its population needs? */
    public boolean sufficient() {
        return past.index().n() >= SampleSize.of(past.survey().population()).value();
    }

    public @Nullable Interval interval() {
        return past.index().ci95();
    }

    boolean hasValue() {
        return past.index().ikm() != null;
    }

    /** What must be alike for two surveys to be put together. */
    String kind() {
        return past.instrument().keys() + "/" + past.survey().weightMode();
    }
}
