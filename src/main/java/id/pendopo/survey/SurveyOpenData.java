package id.pendopo.survey;

import id.pendopo.shared.Page;
import id.pendopo.web.OpenDataPart;
import java.util.List;
import org.springframework.stereotype.Component;

/** The results among the open data. */
@Component
class SurveyOpenData implements OpenDataPart {

    private final Publications publications;

    SurveyOpenData(Publications publications) {
        this.publications = publications;
    }

    @Override
    public int order() {
        return 22;
    }

    @Override
    public List<DataSet> sets(Page page) {
        var extent = publications.extent(page.site().organisation());
        return List.of(
                new DataSet(
                        "hasil-survei",
                        page.t("survey.data.name"),
                        page.t("survey.data.text"),
                        extent.latest(),
                        extent.surveys(),
                        List.of(new File("CSV", "/skm/hasil.csv"))),
                new DataSet(
                        "ringkasan-survei",
                        page.t("survey.data.groups.name"),
                        page.t("survey.data.groups.text"),
                        extent.latest(),
                        null,
                        List.of(
                                new File("CSV", "/skm/ringkasan.csv"),
                                new File("JSON", "/skm/ringkasan.json"))));
    }
}
