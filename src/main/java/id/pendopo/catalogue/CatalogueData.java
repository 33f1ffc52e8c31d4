package id.pendopo.catalogue;

import id.pendopo.shared.Page;
import id.pendopo.web.OpenDataPart;
import java.util.List;
import org.springframework.stereotype.Component;

/** The catalogue as open data. */
@Component
class CatalogueData implements OpenDataPart {

    private final Offers offers;

    CatalogueData(Offers offers) {
        this.offers = offers;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public List<DataSet> sets(Page page) {
        var extent = offers.extent(page.site().organisation());
        return List.of(
                new DataSet(
                        "layanan",
                        page.t("catalogue.data.name"),
                        page.t("catalogue.data.text"),
                        extent.changed(),
                        extent.services(),
                        List.of(
                                new File("CSV", "/api/v1/services.csv"),
                                new File("XLSX", "/api/v1/services.xlsx"),
                                new File("JSON", "/api/v1/services"))));
    }
}
