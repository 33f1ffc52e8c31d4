package id.pendopo.catalogue;

import id.pendopo.catalogue.question.Folded;
import id.pendopo.shared.OrganisationId;
import id.pendopo.shared.Outcome;
import id.pendopo.shared.Page;
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
    private final Filters filters;

    Listing(Search search, SearchStore store, Filters filters) {
        this.search = search;
        this.store = store;
        this.filters = filters;
    }

    /** Some services, and where the next ones begin. */
    record Some(List<Match> matches, @Nullable Cursor next) {}

    /** With words the best first, otherwise all by code. */
    Outcome<Some> some(Page page, String question, Narrowing narrowing, int limit, String mark) {
        var cursor = Cursor.of(mark);
        boolean asked = !Folded.words(question).isEmpty();
        var problems = new ArrayList<>(problems(limit, mark, cursor, asked));
        var where = filters.where(page, narrowing);
        if (where instanceof Outcome.Refused(var unknown)) {
            problems.addAll(0, unknown);
        }
        if (!problems.isEmpty() || !(where instanceof Outcome.Done(var wanted))) {
            return Outcome.refused(problems);
        }
        var organisation = page.site().organisation();
        int skipped = cursor.orElse(null) instanceof Cursor.Skip(int count) ? count : 0;
        var after = cursor.orElse(null) instanceof Cursor.After(var code) ? code : "";
        return Outcome.done(
                asked
                        ? best(page, question, narrowing, wanted, limit, skipped)
                        : byCode(organisation, wanted, limit, after));
    }

    private static List<Problem> problems(
            int limit, String mark, Optional<Cursor> cursor, boolean asked) {
        var problems = new ArrayList<Problem>();
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
            Page page,
            String question,
            Narrowing narrowing,
            SearchStore.Where where,
            int limit,
            int skipped) {
        var organisation = page.site().organisation();
        var result = search.look(organisation, question, where, limit, skipped);
        if (skipped == 0) {
            search.count(page, question, narrowing, result);
        }
        int shown = skipped + result.matches().size();
        return new Some(result.matches(), shown < result.total() ? new Cursor.Skip(shown) : null);
    }

    private Some byCode(
            OrganisationId organisation, SearchStore.Where where, int limit, String code) {
        var all =
                store.after(organisation, code, where, limit + 1).stream()
                        .map(card -> new Match(card, List.of()))
                        .toList();
        if (all.size() <= limit) {
            return new Some(all, null);
        }
        var shown = all.subList(0, limit);
        return new Some(shown, new Cursor.After(shown.getLast().card().code()));
    }

    /** Every service by code, a piece at a time; refused when there is no such unit. */
    Outcome<Consumer<Consumer<ServiceCard>>> all(Page page, String unit) {
        var organisation = page.site().organisation();
        return switch (filters.where(page, Narrowing.NONE.withUnit(unit))) {
            case Outcome.Done(var where) ->
                    Outcome.done(reader -> walk(organisation, where, reader));
            case Outcome.Refused(var problems) -> Outcome.refused(problems);
        };
    }

    private void walk(
            OrganisationId organisation, SearchStore.Where where, Consumer<ServiceCard> reader) {
        var after = "";
        while (after != null) {
            var some = byCode(organisation, where, LONGEST, after);
            some.matches().forEach(one -> reader.accept(one.card()));
            after = some.next() instanceof Cursor.After(var code) ? code : null;
        }
    }
}
