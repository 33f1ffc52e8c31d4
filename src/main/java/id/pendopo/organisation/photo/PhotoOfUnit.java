package id.pendopo.organisation.photo;

import gg.jte.Content;
import id.pendopo.organisation.Unit;
import id.pendopo.organisation.UnitPagePart;
import id.pendopo.shared.Page;
import id.pendopo.web.Templates;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** On a unit's page: what the place looks like. */
@Component
class PhotoOfUnit implements UnitPagePart {

    private final Photos photos;
    private final Templates templates;

    PhotoOfUnit(Photos photos, Templates templates) {
        this.photos = photos;
        this.templates = templates;
    }

    @Override
    public int order() {
        return 7;
    }

    @Override
    public Optional<Content> section(Page page, Unit unit) {
        return photos.find(page.site().organisation(), unit)
                .map(
                        photo ->
                                templates.fragment(
                                        "organisation/photo/unitPart",
                                        Map.of("page", page, "unit", unit, "photo", photo)));
    }
}
