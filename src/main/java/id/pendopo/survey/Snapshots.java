package id.pendopo.survey;

import id.pendopo.survey.arithmetic.Tally;
import id.pendopo.survey.arithmetic.TallySheet;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/** Counts a closed survey once, in every way in which it will be looked at, and keeps that. */
@Component
public class Snapshots {

    /**
     * A snapshot as it was kept.
     *
     * @param version from 1
     * @param canonical the text over which the hash was taken
     */
    public record Frozen(int version, String canonical, Instant at) {

        public Snapshot snapshot() {
            return Snapshot.read(canonical);
        }

        /** SHA-256 in hexadecimal digits. */
        public String hash() {
            return Snapshot.hash(canonical);
        }
    }

    /** What was counted in each channel, and the rows of files that did not count. */
    record Counted(Map<Channel, Tally> channels, long rejected) {

        long responses() {
            return channels.values().stream().mapToLong(Tally::responses).sum();
        }
    }

    private final SnapshotStore store;
    private final ResponseStore responses;
    private final TallyStore tallies;
    private final Instruments instruments;

    Snapshots(
            SnapshotStore store,
            ResponseStore responses,
            TallyStore tallies,
            Instruments instruments) {
        this.store = store;
        this.responses = responses;
        this.tallies = tallies;
        this.instruments = instruments;
    }

    /** Counts all responses anew; nothing is kept. */
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
        return new Snapshot(
                Snapshot.FORMAT,
                survey.code(),
                survey.title(),
                survey.instrument(),
                survey.weightMode().name(),
                survey.population(),
                survey.begins(),
                survey.ends(),
                tallies.rejected(survey),
                new TreeMap<>(),
                tallies(sheets, keys));
    }

    /** Counts the survey and keeps the result as its next version. */
    public Frozen freeze(Survey survey, Instant now) {
        var canonical = compute(survey).canonical();
        return new Frozen(store.add(survey, canonical, now), canonical, now);
    }

    /** The result that holds now; empty before the survey was computed. */
    public Optional<Frozen> latest(Survey survey) {
        return store.latest(survey);
    }

    /** Every version, the newest first. */
    public List<Frozen> all(Survey survey) {
        return store.all(survey);
    }

    /** The counts as they were frozen; those of this moment as long as nothing is published. */
    Counted counted(Survey survey) {
        if (survey.state() == SurveyState.PUBLISHED) {
            var snapshot = latest(survey).orElseThrow().snapshot();
            return new Counted(channels(snapshot), snapshot.rejected());
        }
        var keys = instruments.of(survey.instrument()).keys();
        return new Counted(tallies.counts(survey).tallies(keys), tallies.rejected(survey));
    }

    private static Map<Channel, Tally> channels(Snapshot snapshot) {
        var channels = new EnumMap<Channel, Tally>(Channel.class);
        snapshot.of(Facet.CHANNEL)
                .forEach((name, tally) -> channels.put(Channel.valueOf(name), tally));
        return channels;
    }

    private static SortedMap<Facet, SortedMap<String, Tally>> tallies(
            Map<Facet, Map<String, TallySheet>> sheets, List<String> keys) {
        var facets = new TreeMap<Facet, SortedMap<String, Tally>>();
        sheets.forEach(
                (facet, parts) -> {
                    var values = new TreeMap<String, Tally>();
                    parts.forEach((value, sheet) -> values.put(value, sheet.tally(keys)));
                    facets.put(facet, values);
                });
        return facets;
    }
}
