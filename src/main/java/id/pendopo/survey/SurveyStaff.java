package id.pendopo.survey;

import id.pendopo.access.Officer;
import id.pendopo.access.Role;
import id.pendopo.access.StaffPart;
import id.pendopo.shared.Page;
import id.pendopo.survey.SurveyLists.Standing;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Surveys on the officers' start page: those that wait to be published, and those that run. */
@Component
class SurveyStaff implements StaffPart {

    private static final int MOST = 5;

    private final SurveyLists lists;
    private final DeskViews views;

    SurveyStaff(SurveyLists lists, DeskViews views) {
        this.lists = lists;
        this.views = views;
    }

    @Override
    public int order() {
        return 22;
    }

    @Override
    public Group group(Page page, Officer officer) {
        if (!officer.holds(Role.SURVEY_OFFICER, Role.UNIT_HEAD)) {
            return Group.NONE;
        }
        var links = new ArrayList<Link>();
        links.add(new Link("survey.desk.title", "/petugas/survei"));
        var tasks = new ArrayList<Task>();
        if (officer.holds(Role.SURVEY_OFFICER)) {
            links.add(new Link("survey.desk.new", "/petugas/survei/baru"));
            waiting(officer, Standing.CLOSED)
                    .forEach(line -> tasks.add(task("survey.desk.task.publish", line, page)));
            waiting(officer, Standing.DRAFT)
                    .forEach(line -> tasks.add(task("survey.desk.task.open", line, page)));
        }
        return new Group("survey.menu.officer", links, tasks);
    }

    private List<SurveyListStore.Line> waiting(Officer officer, Standing standing) {
        return lists.of(officer, List.of(standing), false, "", 0, MOST);
    }

    private Task task(String key, SurveyListStore.Line line, Page page) {
        var shown = views.line(line, page);
        return new Task(
                page.t(key, shown.head().unit()),
                "/petugas/survei/" + shown.head().code(),
                shown.head().title());
    }
}
