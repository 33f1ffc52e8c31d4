package id.pendopo.survey.groups;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import id.pendopo.accessneed.AccessNeeds;
import id.pendopo.accessneed.GapRules;
import id.pendopo.survey.Instruments;
import id.pendopo.survey.ResponseRows;
import id.pendopo.survey.Snapshots;
import id.pendopo.survey.Survey;
import id.pendopo.survey.SurveyState;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Finds out how satisfied the groups of a survey are, and what of it may be shown. */
@Component
class SurveyGroups {

    private record Key(UUID survey, int version) {}

    private final Snapshots snapshots;
    private final ResponseRows rows;
    private final Instruments instruments;
    private final AccessNeeds needs;
    private final GroupNames names;

    /** Frozen results never change, and what may be shown of them takes a while to find out. */
    private final Cache<Key, GroupCounts> frozen = Caffeine.newBuilder().maximumSize(100).build();

    private final Cache<Key, EquityGaps> published =
            Caffeine.newBuilder().maximumSize(1_000).build();

    SurveyGroups(
            Snapshots snapshots,
            ResponseRows rows,
            Instruments instruments,
            AccessNeeds needs,
            GroupNames names) {
        this.snapshots = snapshots;
        this.rows = rows;
        this.instruments = instruments;
        this.needs = needs;
        this.names = names;
    }

    /** The gaps of a closed survey, for everybody or for officers of its unit. */
    EquityGaps of(Survey survey, boolean officers) {
        return officers || survey.state() != SurveyState.PUBLISHED
                ? compute(survey, officers)
                : published.get(key(survey), _ -> compute(survey, false));
    }

    /** The open answers of a published survey; empty when they are too few to be shown. */
    List<ResponseRows.Row> rows(Survey survey) {
        var counts = counts(survey);
        var rules = rules(survey);
        if (counts.people() < rules.publishMean()) {
            return List.of();
        }
        return OpenRows.of(rows.of(survey), GroupCells.of(counts, rules));
    }

    private EquityGaps compute(Survey survey, boolean officers) {
        var rules = officers ? needs.rules() : rules(survey);
        return EquityGaps.of(counts(survey), rules, names.wishes(survey), officers);
    }

    /**
     * Whoever kept an earlier published version can subtract it from this one: where only few
     * people make the difference, nothing is shown.
     */
    private GapRules rules(Survey survey) {
        var rules = needs.rules();
        var now = counts(survey);
        var keys = instruments.of(survey.instrument()).keys();
        boolean few =
                snapshots.publishedVersions(survey).stream()
                        .skip(1)
                        .flatMap(version -> snapshots.find(survey, version).stream())
                        .map(frozen -> frozen.snapshot().all(keys))
                        .filter(before -> !before.equals(now.all()))
                        .anyMatch(
                                before ->
                                        Math.abs(now.people() - before.responses())
                                                < rules.publishMean());
        return few ? rules.withholding() : rules;
    }

    private GroupCounts counts(Survey survey) {
        return survey.state() == SurveyState.PUBLISHED
                ? frozen.get(key(survey), _ -> count(survey))
                : count(survey);
    }

    private GroupCounts count(Survey survey) {
        var latest = snapshots.latest(survey);
        var snapshot = latest.isPresent() ? latest.get().snapshot() : snapshots.compute(survey);
        var keys = instruments.of(survey.instrument()).keys();
        return GroupCounts.of(snapshot, keys, rows.of(survey));
    }

    private Key key(Survey survey) {
        return new Key(
                survey.id(), snapshots.latest(survey).map(Snapshots.Frozen::version).orElse(0));
    }
}
