package id.pendopo.complaint.similar;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import id.pendopo.organisation.Organisations;
import id.pendopo.organisation.Unit;
import id.pendopo.organisation.UnitId;
import id.pendopo.shared.OrganisationId;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * The offices that a text speaks of. Who complains about the hospital writes "rsud", not the name
 * of the place it stands in.
 */
@Component
class Offices {

    private static final int SHORTEST = 3;

    private final Organisations organisations;
    private final LexiconStore lexicon;
    private final LoadingCache<OrganisationId, List<Called>> called;

    Offices(Organisations organisations, LexiconStore lexicon) {
        this.organisations = organisations;
        this.lexicon = lexicon;
        this.called =
                Caffeine.newBuilder()
                        .maximumSize(1_000)
                        .expireAfterWrite(Duration.ofMinutes(5))
                        .build(this::read);
    }

    /** An office, and the words in a row that mean it. */
    private record Called(UnitId unit, List<String> words) {}

    /**
     * The one it was sent to and those that it names; of a kind that is there but once, the kind
     * alone is a name.
     *
     * @param code of the unit it was sent to; empty where that is not known
     */
    Set<UnitId> of(OrganisationId organisation, String code, String text) {
        var words = lexicon.now().normaliser().tokens(text);
        var named =
                called.get(organisation).stream()
                        .filter(one -> Collections.indexOfSubList(words, one.words()) >= 0)
                        .map(Called::unit);
        var sentTo =
                organisations
                        .unit(organisation, code)
                        .filter(Offices::office)
                        .map(Unit::id)
                        .stream();
        return Stream.concat(sentTo, named).collect(Collectors.toUnmodifiableSet());
    }

    private List<Called> read(OrganisationId organisation) {
        var normaliser = lexicon.now().normaliser();
        var offices = organisations.units(organisation).stream().filter(Offices::office).toList();
        var kinds =
                offices.stream().collect(groupingBy(unit -> kind(normaliser, unit), counting()));
        var all = new ArrayList<Called>();
        for (var unit : offices) {
            all.add(new Called(unit.id(), normaliser.tokens(unit.name())));
            all.add(new Called(unit.id(), normaliser.tokens(unit.shortName())));
            var kind = kind(normaliser, unit);
            if (kinds.getOrDefault(kind, 0L) == 1
                    && kind.length() >= SHORTEST
                    && !normaliser.empty(kind)) {
                all.add(new Called(unit.id(), List.of(kind)));
            }
        }
        all.removeIf(one -> one.words().isEmpty());
        return List.copyOf(all);
    }

    private static String kind(Normaliser normaliser, Unit unit) {
        var words = normaliser.tokens(unit.shortName());
        return words.isEmpty() ? "" : words.getFirst();
    }

    /** All belongs to the root, and its name stands in many texts: it leads to nothing. */
    private static boolean office(Unit unit) {
        return unit.parent() != null;
    }
}
