package id.pendopo.catalogue.maklumat;

import gg.jte.Content;
import id.pendopo.organisation.Unit;
import id.pendopo.organisation.UnitPagePart;
import id.pendopo.shared.Page;
import id.pendopo.web.Templates;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** On a unit's page: that it has pledged, and where to read it. */
@Component
class MaklumatOfUnit implements UnitPagePart {

    private final Maklumats maklumats;
    private final Templates templates;

    MaklumatOfUnit(Maklumats maklumats, Templates templates) {
        this.maklumats = maklumats;
        this.templates = templates;
    }

    @Override
    public int order() {
        return 15;
    }

    @Override
    public Optional<Content> section(Page page, Unit unit) {
        return maklumats
                .current(page.site().organisation(), unit)
                .map(
                        current ->
                                templates.fragment(
                                        "catalogue/maklumat/unitPart",
                                        Map.of("page", page, "unit", unit, "maklumat", current)));
    }
}
