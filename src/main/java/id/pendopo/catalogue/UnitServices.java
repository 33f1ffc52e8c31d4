package id.pendopo.catalogue;

import gg.jte.Content;
import id.pendopo.organisation.Unit;
import id.pendopo.organisation.UnitPagePart;
import id.pendopo.shared.Page;
import id.pendopo.web.Templates;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The services on a unit's page: the first of them, and the way to all. */
@Component
class UnitServices implements UnitPagePart {

    private static final int SHOWN = 12;

    private final Services services;
    private final Templates templates;

    UnitServices(Services services, Templates templates) {
        this.services = services;
        this.templates = templates;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Optional<Content> section(Page page, Unit unit) {
        var given = services.ofUnit(page.site().organisation(), unit.id());
        if (given.isEmpty()) {
            return Optional.empty();
        }
        var model =
                Map.<String, Object>of(
                        "page", page,
                        "services", given.stream().limit(SHOWN).toList(),
                        "total", given.size(),
                        "unit", unit.code());
        return Optional.of(templates.fragment("catalogue/unitServices", model));
    }
}
