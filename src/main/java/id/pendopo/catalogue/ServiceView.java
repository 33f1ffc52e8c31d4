package id.pendopo.catalogue;

import gg.jte.Content;
import id.pendopo.organisation.Facility;
import id.pendopo.organisation.Unit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The page of a service: what is promised, where, and what other modules add. */
record ServiceView(
        Catalogue.Entry entry,
        List<Place> places,
        int components,
        List<OverviewStore.Link> related,
        List<Content> asides,
        List<Content> heads) {

    private static final int SHOWN = 2;

    /** A place, when it is open, and how accessible it is. */
    record Place(Unit unit, List<Check> checks) {

        static Place of(Unit unit, List<Facility> facilities) {
            Map<String, Unit.Access> known =
                    unit.accessibility().stream()
                            .collect(
                                    Collectors.toMap(
                                            Unit.Access::facility, one -> one, (one, _) -> one));
            var checks =
                    facilities.stream()
                            .filter(facility -> known.containsKey(facility.key()))
                            .map(facility -> Check.of(facility.name(), known.get(facility.key())))
                            .sorted((one, other) -> Boolean.compare(other.there(), one.there()))
                            .toList();
            return new Place(unit, checks);
        }
    }

    /** A facility: there, or not there yet. */
    record Check(String name, boolean there, @Nullable String note) {

        static Check of(String name, Unit.@Nullable Access access) {
            return new Check(
                    name,
                    access != null && access.present(),
                    access == null ? null : access.note());
        }
    }

    Service service() {
        return entry.service();
    }

    @Nullable Standard standard() {
        return entry.standard();
    }

    String language() {
        return service().language();
    }

    /** Two are read at a glance; the others are a touch away. */
    List<Place> firstPlaces() {
        return places.subList(0, Math.min(SHOWN, places.size()));
    }

    List<Place> otherPlaces() {
        return places.subList(Math.min(SHOWN, places.size()), places.size());
    }

    /** What the standard says of this kind; null when nothing. */
    <T extends Body> @Nullable T promise(Class<T> kind) {
        return Optional.ofNullable(entry.standard())
                .flatMap(standard -> standard.first(kind))
                .orElse(null);
    }
}
