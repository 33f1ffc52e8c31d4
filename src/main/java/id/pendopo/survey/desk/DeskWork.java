package id.pendopo.survey.desk;

import gg.jte.Content;
import id.pendopo.shared.Page;
import id.pendopo.survey.DeskPart;
import id.pendopo.survey.SurveyChanges;
import id.pendopo.survey.SurveyLists.Standing;
import id.pendopo.web.Templates;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What to do next with a survey, in plain words. */
@Component
class DeskWork implements DeskPart {

    private final SurveyChanges changes;
    private final DeskStore store;
    private final Templates templates;

    DeskWork(SurveyChanges changes, DeskStore store, Templates templates) {
        this.changes = changes;
        this.store = store;
        this.templates = templates;
    }

    @Override
    public int order() {
        return 0;
    }

    @Override
    public Optional<Content> section(Watched watched) {
        return changes.archived(watched.survey())
                .map(
                        archived ->
                                templates.fragment(
                                        "survey/desk/archived",
                                        Map.of(
                                                "page", watched.page(),
                                                "archived", archived,
                                                "path", watched.path("/arsip"),
                                                "may", watched.may())));
    }

    @Override
    public List<Todo> todo(Watched watched) {
        if (!watched.may() || changes.archived(watched.survey()).isPresent()) {
            return List.of();
        }
        var page = watched.page();
        var progress = watched.progress();
        return switch (watched.standing()) {
            case DRAFT -> List.of(todo(watched, "OPEN", "/buka", ""));
            case WAITING -> List.of(todo(watched, "QR", "/qr", begins(watched)));
            case OPEN ->
                    progress.responses() == 0
                            ? List.of(todo(watched, "QR", "/qr", left(watched)))
                            : progress.behind()
                                    ? List.of(todo(watched, "MORE", "/bantu", left(watched)))
                                    : List.of();
            case CLOSED ->
                    progress.responses() == 0
                            ? List.of(todo(watched, "ARCHIVE", "/arsip", ""))
                            : List.of(
                                    watched.survey().computed()
                                            ? todo(watched, "PUBLISH", "/umumkan", "")
                                            : todo(watched, "COMPUTE", "/hitung", ""));
            case PUBLISHED ->
                    store.copies(watched.survey())
                            ? List.of()
                            : List.of(
                                    new Todo(
                                            page.t("survey.work.todo.COPY"),
                                            watched.path("/salin"),
                                            ""));
        };
    }

    private static Todo todo(Watched watched, String key, String below, String note) {
        return new Todo(watched.page().t("survey.work.todo." + key), watched.path(below), note);
    }

    private static String begins(Watched watched) {
        var opens = watched.survey().opensAt();
        return opens == null ? "" : watched.page().date(opens);
    }

    private static String left(Watched watched) {
        var progress = watched.progress();
        Page page = watched.page();
        return progress.lastDay() == null
                ? ""
                : page.t("survey.work.left", page.number(progress.daysLeft()));
    }

    @Override
    public List<Link> links(Watched watched) {
        if (!watched.may()) {
            return List.of();
        }
        boolean archived = changes.archived(watched.survey()).isPresent();
        var links = new ArrayList<Link>();
        if (watched.standing() == Standing.DRAFT && !archived) {
            links.add(link(watched, "edit", "/ubah"));
        }
        if (watched.survey().closesAt() != null
                && (watched.standing() == Standing.OPEN
                        || watched.standing() == Standing.WAITING)) {
            links.add(link(watched, "extend", "/perpanjang"));
        }
        links.add(link(watched, "copy", "/salin"));
        links.add(link(watched, "reminders", "/pengingat"));
        if (!archived
                && watched.standing() != Standing.OPEN
                && watched.standing() != Standing.WAITING) {
            links.add(link(watched, "archive", "/arsip"));
        }
        return links;
    }

    private static Link link(Watched watched, String key, String below) {
        return new Link(watched.page().t("survey.work." + key), watched.path(below));
    }
}
