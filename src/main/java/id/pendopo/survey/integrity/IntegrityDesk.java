package id.pendopo.survey.integrity;

import id.pendopo.survey.DeskPart;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Tells officers of a survey which responses somebody should look at, and what waits for a
 * decision.
 */
@Component
class IntegrityDesk implements DeskPart {

    private final Exclusions exclusions;

    IntegrityDesk(Exclusions exclusions) {
        this.exclusions = exclusions;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public List<Todo> todo(Watched watched) {
        if (watched.survey().computed()) {
            return List.of();
        }
        var page = watched.page();
        var todo = new ArrayList<Todo>();
        long waiting =
                exclusions.all(watched.survey()).stream()
                        .filter(one -> one.state() == Exclusion.State.PROPOSED)
                        .count();
        if (waiting > 0) {
            todo.add(
                    new Todo(
                            page.t("survey.integrity.todo.decide", page.number(waiting)),
                            watched.path("/tanda#usulan"),
                            ""));
        }
        long flagged = exclusions.flagged(watched.survey());
        if (flagged > 0) {
            todo.add(
                    new Todo(
                            page.t("survey.integrity.todo.look", page.number(flagged)),
                            watched.path("/tanda"),
                            ""));
        }
        return todo;
    }
}
