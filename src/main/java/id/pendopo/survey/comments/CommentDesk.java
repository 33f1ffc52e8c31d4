package id.pendopo.survey.comments;

import id.pendopo.survey.DeskPart;
import java.util.List;
import org.springframework.stereotype.Component;

/** The comments' part of the page on which officers watch a survey. */
@Component
class CommentDesk implements DeskPart {

    private final Comments comments;

    CommentDesk(Comments comments) {
        this.comments = comments;
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public List<Todo> todo(Watched watched) {
        long written = comments.written(watched.survey());
        var page = watched.page();
        return written == 0
                ? List.of()
                : List.of(
                        new Todo(
                                page.t("survey.comments.read", page.number(written)),
                                watched.path("/saran"),
                                ""));
    }

    @Override
    public List<Link> links(Watched watched) {
        return List.of(new Link(watched.page().t("survey.comments.title"), watched.path("/saran")));
    }
}
