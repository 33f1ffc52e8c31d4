package id.pendopo.survey.report;

import id.pendopo.shared.Texts;
import id.pendopo.survey.Facet;
import id.pendopo.survey.Instruments;
import id.pendopo.survey.Results;
import id.pendopo.survey.ServiceNames;
import id.pendopo.survey.Snapshot;
import id.pendopo.survey.Snapshots;
import id.pendopo.survey.Survey;
import id.pendopo.survey.arithmetic.SkmIndex;
import id.pendopo.survey.arithmetic.WeightMode;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Gathers what a report is written from. */
@Component
class Materials {

    private final Snapshots snapshots;
    private final Results results;
    private final Instruments instruments;
    private final ServiceNames services;
    private final Additions additions;
    private final Clock clock;

    Materials(
            Snapshots snapshots,
            Results results,
            Instruments instruments,
            ServiceNames services,
            Additions additions,
            Clock clock) {
        this.snapshots = snapshots;
        this.results = results;
        this.instruments = instruments;
        this.services = services;
        this.additions = additions;
        this.clock = clock;
    }

    /** The counts of this moment, which nobody has frozen. */
    Material provisional(Survey survey, Texts texts) {
        var snapshot = snapshots.compute(survey);
        return material(survey, snapshot, 0, "", "", clock.instant(), texts);
    }

    /** A frozen version; empty when there is none of this number. */
    Optional<Material> frozen(Survey survey, int version, Texts texts) {
        return snapshots.find(survey, version).map(frozen -> of(survey, frozen, texts));
    }

    /** The latest frozen version. */
    Optional<Material> latest(Survey survey, Texts texts) {
        return snapshots.latest(survey).map(frozen -> of(survey, frozen, texts));
    }

    Material of(Survey survey, Snapshots.Frozen frozen, Texts texts) {
        return material(
                survey,
                frozen.snapshot(),
                frozen.version(),
                frozen.code(),
                frozen.hash(),
                frozen.at(),
                texts);
    }

    private Material material(
            Survey survey,
            Snapshot snapshot,
            int version,
            String check,
            String hash,
            Instant at,
            Texts texts) {
        var instrument = instruments.of(snapshot.instrument());
        var earlier = results.earlier(survey, at);
        var edition = additions.edition(survey, version, texts);
        var signature = edition.signature();
        var read = signature == null ? clock.instant() : signature.recorded();
        return new Material(
                survey,
                results.unit(survey).orElseThrow(),
                instrument,
                snapshot,
                version,
                check,
                hash,
                at,
                SkmIndex.of(
                        snapshot.all(instrument.keys()),
                        WeightMode.valueOf(snapshot.weightMode()),
                        instrument.bands()),
                earlier,
                names(survey, snapshot),
                instruments.choices(),
                additions.law(snapshot.instrument()),
                additions.followUp(earlier, texts),
                additions.plan(survey, read, texts),
                edition);
    }

    /** First those that the survey asks about, then others that somebody named. */
    private Map<String, String> names(Survey survey, Snapshot snapshot) {
        var names = new LinkedHashMap<String, String>();
        survey.services()
                .forEach(code -> names.put(code, services.name(survey.organisation(), code)));
        snapshot.of(Facet.SERVICE).keySet().stream()
                .filter(code -> !code.equals(Facet.UNKNOWN))
                .forEach(
                        code ->
                                names.computeIfAbsent(
                                        code, _ -> services.name(survey.organisation(), code)));
        return names;
    }
}
