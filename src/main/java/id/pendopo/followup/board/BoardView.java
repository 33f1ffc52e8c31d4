package id.pendopo.followup.board;

import id.pendopo.followup.Board;
import id.pendopo.layout.Option;
import id.pendopo.layout.Paging;
import id.pendopo.shared.FormState;
import java.util.List;
import java.util.Map;

/**
 * The board as it is shown.
 *
 * @param narrowed whether something was looked for
 */
record BoardView(
        FormState form,
        boolean narrowed,
        Board.Standing standing,
        List<Card> cards,
        Paging paging,
        List<Option> units,
        List<Option> statuses,
        List<Option> sources) {

    static FormState form(Narrowing narrowing) {
        return FormState.of(
                Map.of(
                        "unit", narrowing.unit(),
                        "status", narrowing.status(),
                        "sumber", narrowing.source(),
                        "terlambat", narrowing.late() ? "ya" : ""));
    }
}
