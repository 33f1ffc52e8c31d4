package id.pendopo.complaint.intake;

import gg.jte.Content;
import id.pendopo.shared.HomePart;
import id.pendopo.shared.Page;
import id.pendopo.web.Templates;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The ways from the home page to both desks. */
@Component
class IntakeHome implements HomePart {

    private final Templates templates;

    IntakeHome(Templates templates) {
        this.templates = templates;
    }

    /** Before what became of other people's complaints. */
    @Override
    public int order() {
        return 31;
    }

    @Override
    public Optional<Content> section(Page page) {
        return Optional.of(templates.fragment("complaint/intake/home", Map.of("page", page)));
    }
}
