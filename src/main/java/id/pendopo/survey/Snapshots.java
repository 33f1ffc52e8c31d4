package id.pendopo.survey;

import id.pendopo.survey.arithmetic.Tally;
import id.pendopo.survey.arithmetic.TallySheet;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/** Counts a closed survey in every way in which it will be looked at. */
@Component
public class Snapshots {

    /** A snapshot as it was kept. */
    public record Frozen(int version, String canonical, Instant at) {

        public Snapshot snapshot() {
            return Snapshot.read(canonical);
        }
    }

    private final ResponseStore responses;
    private final Instruments instruments;

    Snapshots(ResponseStore responses, Instruments instruments) {
        this.responses = responses;
        this.instruments = instruments;
    }

    public Snapshot compute(Survey survey) {
        var keys = instruments.of(survey.instrument()).keys();
        var sheets = new TreeMap<Facet, Map<String, TallySheet>>();
        responses.each(
                survey,
                submission ->
                        Facet.of(submission)
                                .forEach(
                                        (facet, values) -> {
                                            var parts =
                                                    sheets.computeIfAbsent(
                                                            facet, _ -> new TreeMap<>());
                                            for (var value : values) {
                                                parts.computeIfAbsent(
                                                                value,
                                                                _ -> TallySheet.empty(keys.size()))
                                                        .add(submission.answers());
                                            }
                                        }));
        var facets = new TreeMap<Facet, java.util.SortedMap<String, Tally>>();
        sheets.forEach(
                (facet, parts) -> {
                    var values = new TreeMap<String, Tally>();
                    parts.forEach((value, sheet) -> values.put(value, sheet.tally(keys)));
                    facets.put(facet, values);
                });
        return new Snapshot(
                1,
                survey.code(),
                survey.title(),
                survey.instrument(),
                survey.weightMode().name(),
                survey.population(),
                survey.begins(),
                survey.ends(),
                0,
                new TreeMap<>(),
                facets);
    }

    public Optional<Frozen> latest(Survey survey) {
        return survey.state() == SurveyState.PUBLISHED
                ? Optional.of(new Frozen(1, compute(survey).canonical(), Instant.EPOCH))
                : Optional.empty();
    }
}
