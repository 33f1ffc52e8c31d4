package id.pendopo.survey;

import id.pendopo.survey.arithmetic.SampleSize;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds out how far surveys have come, from their counts alone. */
@Component
public class Progresses {

    private final TallyStore tallies;
    private final Clock clock;

    Progresses(TallyStore tallies, Clock clock) {
        this.tallies = tallies;
        this.clock = clock;
    }

    /**
     * @param zone in which days begin and end
     */
    public Progress of(Survey survey, ZoneId zone) {
        var counts = tallies.counts(survey);
        var ends = survey.ends();
        return new Progress(
                counts.responses(),
                SampleSize.of(survey.population()).value(),
                day(survey.begins(), zone),
                day(ends == null ? null : ResultView.lastInstant(ends), zone),
                LocalDate.ofInstant(clock.instant(), zone),
                counts.days(),
                counts.services());
    }

    private static @Nullable LocalDate day(@Nullable Instant at, ZoneId zone) {
        return at == null ? null : LocalDate.ofInstant(at, zone);
    }
}
