package id.pendopo.followup.board;

import id.pendopo.followup.Board;
import id.pendopo.followup.Kind;
import id.pendopo.followup.Search;
import id.pendopo.followup.Status;
import id.pendopo.layout.Option;
import id.pendopo.layout.Paging;
import id.pendopo.organisation.Organisations;
import id.pendopo.organisation.Unit;
import id.pendopo.organisation.UnitId;
import id.pendopo.shared.OrganisationId;
import id.pendopo.shared.Page;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The public board, narrowed and page by page. */
@Component
class Boards {

    private static final int SIZE = 20;

    private final Board board;
    private final Cards cards;
    private final Organisations organisations;

    Boards(Board board, Cards cards, Organisations organisations) {
        this.board = board;
        this.cards = cards;
        this.organisations = organisations;
    }

    BoardView view(Narrowing narrowing, int number, Page page) {
        var organisation = page.site().organisation();
        var search = search(narrowing, organisation);
        var offset = Math.multiplyExact(Math.clamp(number - 1, 0, 100_000), SIZE);
        var some = board.search(search, offset, SIZE);
        var first = some.items().isEmpty() && offset > 0 ? board.search(search, 0, SIZE) : some;
        var paging = new Paging(first == some ? number : 1, SIZE, first.total(), narrowing.pages());
        return new BoardView(
                BoardView.form(narrowing),
                !narrowing.none(),
                board.standing(search),
                cards.of(first.items(), search.today(), page),
                paging,
                units(organisation),
                options("followup.status.", Status.values(), page),
                options("followup.kind.", Kind.values(), page));
    }

    /** In a unit that there is not, nothing is found. */
    Search search(Narrowing narrowing, OrganisationId organisation) {
        return new Search(
                organisation,
                narrowing.unit().isEmpty() ? null : within(narrowing.unit(), organisation),
                Status.of(narrowing.status()).orElse(null),
                Kind.of(narrowing.source()).orElse(null),
                narrowing.late(),
                true,
                board.today(organisation));
    }

    /** The unit and those below it; none when there is no such unit. */
    List<UnitId> within(String code, OrganisationId organisation) {
        return organisations
                .unit(organisation, code)
                .map(
                        top ->
                                organisations.units(organisation).stream()
                                        .filter(unit -> unit.within(top.path()))
                                        .map(Unit::id)
                                        .toList())
                .orElse(List.of());
    }

    Optional<Unit> unit(String code, OrganisationId organisation) {
        return organisations.unit(organisation, code);
    }

    private List<Option> units(OrganisationId organisation) {
        return organisations.units(organisation).stream()
                .filter(Unit::active)
                .map(unit -> new Option(unit.code(), unit.name()))
                .toList();
    }

    private static <E extends Enum<E>> List<Option> options(String key, E[] values, Page page) {
        return Stream.of(values)
                .map(one -> new Option(one.name(), page.t(key + one.name())))
                .toList();
    }
}
