package id.pendopo.survey.national;

import id.pendopo.survey.DeskPart;
import id.pendopo.survey.SurveyLists.Standing;
import java.util.List;
import org.springframework.stereotype.Component;

/** The national application's part of the page on which officers watch a survey. */
@Component
class NationalDesk implements DeskPart {

    private final NationalFiles files;

    NationalDesk(NationalFiles files) {
        this.files = files;
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public List<Todo> todo(Watched watched) {
        boolean waits =
                files.of(watched.survey()).stream()
                        .findFirst()
                        .filter(file -> file.state() == NationalFile.State.PREPARED)
                        .isPresent();
        return waits && watched.may()
                ? List.of(
                        new Todo(
                                watched.page().t("survey.national.todo"),
                                watched.path("/nasional"),
                                ""))
                : List.of();
    }

    @Override
    public List<Link> links(Watched watched) {
        boolean over =
                watched.standing() == Standing.CLOSED || watched.standing() == Standing.PUBLISHED;
        return over
                ? List.of(
                        new Link(
                                watched.page().t("survey.national.title"),
                                watched.path("/nasional")))
                : List.of();
    }
}
