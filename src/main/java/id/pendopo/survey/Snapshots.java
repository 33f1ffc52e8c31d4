package id.pendopo.survey;

import id.pendopo.organisation.Organisations;
import id.pendopo.shared.OrganisationId;
import id.pendopo.shared.PublicCode;
import id.pendopo.survey.arithmetic.Tally;
import id.pendopo.survey.arithmetic.TallySheet;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Counts a closed survey once, in every way in which it will be looked at, and keeps that. */
@Component
public class Snapshots {

    /**
     * A snapshot as it was kept.
     *
     * @param version from 1
     * @param code stands on the report and leads back here
     * @param canonical the text over which the hash was taken
     */
    public record Frozen(int version, String code, String canonical, Instant at) {

        public Snapshot snapshot() {
            return Snapshot.read(canonical);
        }

        /** SHA-256 in hexadecimal digits. */
        public String hash() {
            return Snapshot.hash(canonical);
        }
    }

    /**
     * What was counted in each channel and beside the index, and the rows of files that did not
     * count.
     */
    record Counted(
            Map<Channel, Tally> channels, Map<String, List<Long>> additional, long rejected) {

        long responses() {
            return channels.values().stream().mapToLong(Tally::responses).sum();
        }
    }

    private final SnapshotStore store;
    private final ResponseStore responses;
    private final TallyStore tallies;
    private final Instruments instruments;
    private final Organisations organisations;

    Snapshots(
            SnapshotStore store,
            ResponseStore responses,
            TallyStore tallies,
            Instruments instruments,
            Organisations organisations) {
        this.store = store;
        this.responses = responses;
        this.tallies = tallies;
        this.instruments = instruments;
        this.organisations = organisations;
    }

    /** Counts all responses anew; nothing is kept. */
    public Snapshot compute(Survey survey) {
        var instrument = instruments.of(survey.instrument());
        var sheets = new TreeMap<Facet, Map<String, TallySheet>>();
        var additional = new AdditionalCounts(instrument.additional());
        responses.each(
                survey,
                submission -> {
                    add(submission, instrument.size(), sheets);
                    additional.add(submission.additional(), 1);
                });
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
                store.invited(survey),
                store.excluded(survey),
                additional.byKey(instrument.additional()),
                tallies(sheets, instrument.keys()));
    }

    private static void add(
            Submission submission, int size, Map<Facet, Map<String, TallySheet>> sheets) {
        Facet.of(submission)
                .forEach(
                        (facet, values) -> {
                            var parts = sheets.computeIfAbsent(facet, _ -> new TreeMap<>());
                            for (var value : values) {
                                parts.computeIfAbsent(value, _ -> TallySheet.empty(size))
                                        .add(submission.answers());
                            }
                        });
    }

    /** Counts the survey and keeps the result as its next version, unless that was done. */
    Optional<Frozen> keep(Survey survey) {
        var at = Objects.requireNonNull(survey.times().computed());
        return latest(survey).filter(frozen -> frozen.at().equals(at)).isPresent()
                ? Optional.empty()
                : Optional.of(freeze(survey, at));
    }

    /** Counts the survey and keeps the result as its next version. */
    public Frozen freeze(Survey survey, Instant now) {
        var canonical = compute(survey).canonical();
        var prefix = organisations.root(survey.organisation()).code();
        var code = PublicCode.next(prefix).value();
        int version = store.add(survey, code, canonical, now);
        store.addAnswers(survey, version);
        return new Frozen(version, code, canonical, now);
    }

    /** The latest version is shown to everybody from now on. */
    void published(Survey survey, Instant now) {
        store.publish(survey, latest(survey).orElseThrow().version(), now);
    }

    /** Numbers of the versions that were shown to everybody, the newest first. */
    public List<Integer> publishedVersions(Survey survey) {
        return store.published(survey);
    }

    /** A published version and its survey. */
    record Found(UUID survey, Frozen frozen) {}

    Optional<Found> checked(OrganisationId organisation, String code) {
        return store.checked(organisation, code);
    }

    /** A version by its number. */
    public Optional<Frozen> find(Survey survey, int version) {
        return store.find(survey, version);
    }

    /** The version that was last shown to everybody before this moment. */
    Optional<Frozen> publishedBefore(Survey survey, Instant moment) {
        return store.publishedBefore(survey, moment);
    }

    /** The result that holds now; empty before the survey was computed. */
    public Optional<Frozen> latest(Survey survey) {
        return store.latest(survey);
    }

    /** Every version, the newest first. */
    public List<Frozen> all(Survey survey) {
        return store.all(survey);
    }

    /** The counts as they were frozen; those of this moment as long as nothing is. */
    Counted counted(Survey survey) {
        if (survey.computed()) {
            var snapshot = latest(survey).orElseThrow().snapshot();
            var answers = snapshot.additional();
            return new Counted(
                    channels(snapshot), answers == null ? Map.of() : answers, snapshot.rejected());
        }
        var counts = tallies.counts(survey);
        return new Counted(counts.tallies(), counts.additional(), tallies.rejected(survey));
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
