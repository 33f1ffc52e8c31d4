package id.pendopo.followup.board;

import gg.jte.Content;
import id.pendopo.followup.Board;
import id.pendopo.shared.HomePart;
import id.pendopo.shared.Page;
import id.pendopo.web.Templates;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The open commitments on the home page: how many, and those that are latest. */
@Component
class BoardHome implements HomePart {

    private static final int MOST = 3;

    private final Boards boards;
    private final Board board;
    private final Cards cards;
    private final Templates templates;

    BoardHome(Boards boards, Board board, Cards cards, Templates templates) {
        this.boards = boards;
        this.board = board;
        this.cards = cards;
        this.templates = templates;
    }

    @Override
    public int order() {
        return 33;
    }

    @Override
    public Optional<Content> section(Page page) {
        var search = boards.search(Narrowing.of("", "", "", ""), page.site().organisation());
        var standing = board.standing(search);
        if (standing.late() + standing.running() + standing.planned() == 0) {
            return Optional.empty();
        }
        var open =
                board.search(search, 0, MOST).items().stream()
                        .filter(one -> one.commitment().status().open())
                        .toList();
        return Optional.of(
                templates.fragment(
                        "followup/board/home",
                        Map.of(
                                "page", page,
                                "standing", standing,
                                "cards", cards.of(open, search.today(), page))));
    }
}
