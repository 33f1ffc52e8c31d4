package id.pendopo.complaint.intake;

import gg.jte.Content;
import id.pendopo.organisation.Unit;
import id.pendopo.organisation.UnitPagePart;
import id.pendopo.shared.Page;
import id.pendopo.web.Templates;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** On the page of a unit: the way to complain about it. */
@Component
class IntakeOfUnit implements UnitPagePart {

    private final Templates templates;

    IntakeOfUnit(Templates templates) {
        this.templates = templates;
    }

    @Override
    public int order() {
        return 31;
    }

    @Override
    public Optional<Content> section(Page page, Unit unit) {
        return Optional.of(
                templates.fragment(
                        "complaint/intake/way",
                        Map.of("page", page, "query", "?unit=" + unit.code(), "aside", false)));
    }
}
