package id.pendopo.followup.board;

import gg.jte.Content;
import id.pendopo.followup.Board;
import id.pendopo.followup.Search;
import id.pendopo.organisation.Unit;
import id.pendopo.organisation.UnitPagePart;
import id.pendopo.shared.Page;
import id.pendopo.web.Templates;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** On a unit's page: how its commitments stand, and the way to its story. */
@Component
class UnitStory implements UnitPagePart {

    private final Boards boards;
    private final Board board;
    private final Templates templates;

    UnitStory(Boards boards, Board board, Templates templates) {
        this.boards = boards;
        this.board = board;
        this.templates = templates;
    }

    @Override
    public int order() {
        return 31;
    }

    @Override
    public Optional<Content> section(Page page, Unit unit) {
        var organisation = page.site().organisation();
        var within = boards.within(unit.code(), organisation);
        var search =
                new Search(
                        organisation, within, null, null, false, true, board.today(organisation));
        if (board.search(search, 0, 1).total() == 0) {
            return Optional.empty();
        }
        return Optional.of(
                templates.fragment(
                        "followup/board/unitPart",
                        Map.of(
                                "page", page,
                                "unit", unit,
                                "standing", board.standing(search))));
    }
}
