package id.pendopo.survey.counter;

import id.pendopo.access.Officer;
import id.pendopo.access.Role;
import id.pendopo.access.StaffPart;
import id.pendopo.shared.Page;
import id.pendopo.survey.FormViews;
import id.pendopo.survey.Survey;
import id.pendopo.survey.SurveyLists;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Surveys on the start page of those who work at counters: help a citizen, type paper forms. */
@Component
class CounterStaff implements StaffPart {

    private static final int MOST = 10;

    private final SurveyLists lists;
    private final FormViews views;

    CounterStaff(SurveyLists lists, FormViews views) {
        this.lists = lists;
        this.views = views;
    }

    @Override
    public int order() {
        return 23;
    }

    @Override
    public Group group(Page page, Officer officer) {
        if (!officer.holds(Role.COUNTER_OFFICER)) {
            return Group.NONE;
        }
        var tasks =
                lists.openAt(officer, MOST, Role.COUNTER_OFFICER).stream()
                        .flatMap(survey -> tasks(survey, page))
                        .toList();
        return new Group("survey.counter.staff", List.of(), tasks);
    }

    private Stream<Task> tasks(Survey survey, Page page) {
        var path = "/petugas/survei/" + survey.code();
        var unit = views.head(survey).shortUnit();
        return Stream.of(
                new Task(page.t("survey.counter.assisted.title"), path + "/bantu", unit),
                new Task(page.t("survey.paper.title"), path + "/kertas", unit));
    }
}
