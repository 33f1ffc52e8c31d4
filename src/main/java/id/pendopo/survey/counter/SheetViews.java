package id.pendopo.survey.counter;

import id.pendopo.layout.Option;
import id.pendopo.shared.Page;
import id.pendopo.survey.FormViews;
import id.pendopo.survey.Given;
import id.pendopo.survey.Question;
import id.pendopo.survey.Survey;
import java.util.List;
import org.springframework.stereotype.Component;

/** What a page with the whole questionnaire shows. */
@Component
class SheetViews {

    private final FormViews views;

    SheetViews(FormViews views) {
        this.views = views;
    }

    /** A question with its answers. */
    record Asked(Question question, List<Option> options) {}

    /**
     * Everything that is asked.
     *
     * @param services empty when there is only one
     */
    record Sheet(
            List<Asked> questions,
            List<Option> services,
            List<Option> sexes,
            List<Option> educations,
            List<Option> occupations,
            List<Option> needs) {}

    Sheet sheet(Survey survey, Page page) {
        var questions =
                views.instrument(survey).questions().stream()
                        .map(one -> new Asked(one, views.answers(one, survey, page)))
                        .toList();
        var services = views.services(survey);
        return new Sheet(
                questions,
                services.size() > 1 ? services : List.of(),
                views.choices(Given.SEX, page),
                views.choices(Given.EDUCATION, page),
                views.choices(Given.OCCUPATION, page),
                views.needs(page));
    }

    List<Question> questions(Survey survey) {
        return views.instrument(survey).questions();
    }

    FormViews.SurveyHead head(Survey survey) {
        return views.head(survey);
    }
}
