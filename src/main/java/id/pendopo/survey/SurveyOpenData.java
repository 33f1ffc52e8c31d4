package id.pendopo.survey;

import id.pendopo.shared.Page;
import id.pendopo.web.OpenDataPart;
import java.util.List;
import org.springframework.stereotype.Component;

/** The results among the open data. */
@Component
class SurveyOpenData implements OpenDataPart {

    @Override
    public List<DataSet> sets(Page page) {
        return List.of(
                new DataSet(
                        page.t("survey.data.name"),
                        page.t("survey.data.text"),
                        List.of(new File("CSV", "/skm/hasil.csv"))),
                new DataSet(
                        page.t("survey.data.groups.name"),
                        page.t("survey.data.groups.text"),
                        List.of(
                                new File("CSV", "/skm/ringkasan.csv"),
                                new File("JSON", "/skm/ringkasan.json"))));
    }
}
