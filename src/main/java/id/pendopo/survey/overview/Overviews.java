package id.pendopo.survey.overview;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import id.pendopo.organisation.Organisations;
import id.pendopo.organisation.Unit;
import id.pendopo.shared.OrganisationId;
import id.pendopo.survey.Result;
import id.pendopo.survey.Results;
import id.pendopo.survey.Snapshots;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Puts the latest published surveys of an organisation together. */
@Component
class Overviews {

    private final Results results;
    private final Snapshots snapshots;
    private final Organisations organisations;
    private final OfficialStore store;

    /** Read on many pages; a node learns of a new result within seconds. */
    private final LoadingCache<OrganisationId, List<Surveyed>> latest =
            Caffeine.newBuilder()
                    .maximumSize(100)
                    .expireAfterWrite(Duration.ofSeconds(5))
                    .build(this::read);

    Overviews(
            Results results,
            Snapshots snapshots,
            Organisations organisations,
            OfficialStore store) {
        this.results = results;
        this.snapshots = snapshots;
        this.organisations = organisations;
        this.store = store;
    }

    /** The part of the tree below this unit, itself included. */
    Overview of(OrganisationId organisation, Unit unit) {
        return Overview.of(unit, latest.get(organisation), store.official(organisation));
    }

    Overview ofAll(OrganisationId organisation) {
        return of(organisation, organisations.root(organisation));
    }

    Optional<Unit> unit(OrganisationId organisation, String code) {
        return organisations.unit(organisation, code);
    }

    /** Units at or below which something was published, each after its parent. */
    List<Overview> tree(OrganisationId organisation) {
        var surveyed = latest.get(organisation);
        var official = store.official(organisation);
        return organisations.units(organisation).stream()
                .map(unit -> Overview.of(unit, surveyed, official))
                .filter(overview -> !overview.counted().isEmpty())
                .toList();
    }

    /** The parts right below this unit in which something was published. */
    List<Overview> below(OrganisationId organisation, Unit unit) {
        return tree(organisation).stream()
                .filter(overview -> unit.id().equals(overview.unit().parent()))
                .toList();
    }

    /** The unit above; empty for the root. */
    Optional<Unit> above(OrganisationId organisation, Unit unit) {
        var parent = unit.parent();
        return parent == null ? Optional.empty() : organisations.unit(organisation, parent);
    }

    private List<Surveyed> read(OrganisationId organisation) {
        return results.latest(organisation, "", 0, Integer.MAX_VALUE).results().stream()
                .flatMap(this::surveyed)
                .toList();
    }

    private Stream<Surveyed> surveyed(Result.Past past) {
        var unit = results.unit(past.survey());
        var frozen = snapshots.latest(past.survey());
        if (unit.isEmpty() || frozen.isEmpty()) {
            return Stream.empty();
        }
        var tally = frozen.get().snapshot().all(past.instrument().keys());
        return Stream.of(new Surveyed(unit.get(), past, tally));
    }
}
