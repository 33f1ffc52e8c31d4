package id.pendopo.complaint.intake;

import gg.jte.Content;
import id.pendopo.catalogue.ServicePagePart;
import id.pendopo.catalogue.ServiceRef;
import id.pendopo.shared.Page;
import id.pendopo.web.Templates;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** On the page of a service: the way to complain about it. */
@Component
class IntakeOfService implements ServicePagePart {

    private final Templates templates;

    IntakeOfService(Templates templates) {
        this.templates = templates;
    }

    @Override
    public int order() {
        return 31;
    }

    @Override
    public Optional<Content> aside(Page page, ServiceRef service) {
        return Optional.of(
                templates.fragment(
                        "complaint/intake/way",
                        Map.of(
                                "page",
                                page,
                                "query",
                                "?layanan=" + service.code(),
                                "aside",
                                true)));
    }
}
