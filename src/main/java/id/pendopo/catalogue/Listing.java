package id.pendopo.catalogue;

import id.pendopo.organisation.Organisations;
import id.pendopo.organisation.Unit;
import id.pendopo.shared.OrganisationId;
import id.pendopo.shared.Outcome;
import id.pendopo.shared.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The list of services page by page, for programs. */
@Component
class Listing {

    static final int LONGEST = 200;

    private final Search search;
    private final SearchStore store;
    private final Organisations organisations;

    Listing(Search search, SearchStore store, Organisations organisations) {
        this.search = search;
        this.store = store;
        this.organisations = organisations;
    }

    /** Some services, and where the next ones begin. */
    record Some(List<ServiceCard> cards, @Nullable Cursor next) {}

    /** With words the best first, otherwise all by code. */
    Outcome<Some> some(
            OrganisationId organisation, String question, String unit, int limit, String mark) {
        var place = organisations.unit(organisation, unit);
        var cursor = Cursor.of(mark);
        boolean asked = !Folded.words(question).isEmpty();
        var problems = problems(unit, place, limit, mark, cursor, asked);
        if (!problems.isEmpty()) {
            return Outcome.refused(problems);
        }
        var path = place.map(Unit::path).orElse(null);
        int skipped = cursor.orElse(null) instanceof Cursor.Skip(int count) ? count : 0;
        var after = cursor.orElse(null) instanceof Cursor.After(var code) ? code : "";
        return Outcome.done(
                asked
                        ? best(organisation, question, path, limit, skipped)
                        : byCode(organisation, path, limit, after));
    }

    private static List<Problem> problems(
            String unit,
            Optional<Unit> place,
            int limit,
            String mark,
            Optional<Cursor> cursor,
            boolean asked) {
        var problems = new ArrayList<Problem>();
        if (!unit.isEmpty() && place.isEmpty()) {
            problems.add(Problem.of("unit", Refusal.UNIT_UNKNOWN, unit));
        }
        if (limit < 1 || limit > LONGEST) {
            problems.add(Problem.of("limit", Refusal.LIMIT_RANGE, LONGEST));
        }
        boolean fits = cursor.map(one -> one instanceof Cursor.Skip == asked).orElse(false);
        if (!mark.isEmpty() && !fits) {
            problems.add(Problem.of("cursor", Refusal.CURSOR_UNKNOWN));
        }
        return problems;
    }

    private Some best(
            OrganisationId organisation,
            String question,
            @Nullable String path,
            int limit,
            int skipped) {
        var where = new SearchStore.Where(null, path);
        var result = search.look(organisation, question, where, limit, skipped);
        int shown = skipped + result.cards().size();
        return new Some(result.cards(), shown < result.total() ? new Cursor.Skip(shown) : null);
    }

    private Some byCode(
            OrganisationId organisation, @Nullable String path, int limit, String code) {
        var cards = store.after(organisation, code, path, limit + 1);
        if (cards.size() <= limit) {
            return new Some(cards, null);
        }
        var shown = cards.subList(0, limit);
        return new Some(shown, new Cursor.After(shown.getLast().code()));
    }

    /** Every service by code, a piece at a time; refused when there is no such unit. */
    Outcome<Consumer<Consumer<ServiceCard>>> all(OrganisationId organisation, String unit) {
        var place = organisations.unit(organisation, unit);
        if (!unit.isEmpty() && place.isEmpty()) {
            return Outcome.refused("unit", Refusal.UNIT_UNKNOWN, unit);
        }
        var path = place.map(Unit::path).orElse(null);
        return Outcome.done(reader -> walk(organisation, path, reader));
    }

    private void walk(
            OrganisationId organisation, @Nullable String path, Consumer<ServiceCard> reader) {
        var after = "";
        while (after != null) {
            var some = byCode(organisation, path, LONGEST, after);
            some.cards().forEach(reader);
            after = some.next() instanceof Cursor.After(var code) ? code : null;
        }
    }
}
