package id.pendopo.audit;

import id.pendopo.shared.Page;
import id.pendopo.web.OpenDataPart;
import java.util.List;
import org.springframework.stereotype.Component;

/** The heads of the trail among the open data. */
@Component
class AuditOpenData implements OpenDataPart {

    private final PublishedHeads heads;

    AuditOpenData(PublishedHeads heads) {
        this.heads = heads;
    }

    @Override
    public int order() {
        return 90;
    }

    @Override
    public List<DataSet> sets(Page page) {
        var latest = heads.latest(page.site().organisation());
        return List.of(
                new DataSet(
                        "kepala-audit",
                        page.t("audit.data.name"),
                        page.t("audit.data.text"),
                        latest.isEmpty() ? null : latest.getFirst().at(),
                        (long) latest.size(),
                        List.of(
                                new File("HTML", page.link("/audit/kepala")),
                                new File("JSON", "/api/v1/audit/head"))));
    }
}
