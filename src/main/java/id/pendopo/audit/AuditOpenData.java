package id.pendopo.audit;

import id.pendopo.shared.Page;
import id.pendopo.web.OpenDataPart;
import java.util.List;
import org.springframework.stereotype.Component;

/** The heads of the trail among the open data. */
@Component
class AuditOpenData implements OpenDataPart {

    @Override
    public List<DataSet> sets(Page page) {
        return List.of(
                new DataSet(
                        page.t("audit.data.name"),
                        page.t("audit.data.text"),
                        List.of(
                                new File("HTML", page.link("/audit/kepala")),
                                new File("JSON", "/api/v1/audit/head"))));
    }
}
