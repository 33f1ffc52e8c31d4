package id.pendopo.complaint;

import gg.jte.Content;
import id.pendopo.access.Officer;
import id.pendopo.shared.Page;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What other modules tell on the pages of a case. */
@Component
public class CaseParts {

    private final List<CasePart> parts;

    CaseParts(ObjectProvider<CasePart> parts) {
        this.parts = parts.stream().toList();
    }

    public List<Content> told(Page page, String code) {
        return parts.stream().map(part -> part.told(page, code)).flatMap(Optional::stream).toList();
    }

    public List<Content> desk(Page page, Officer officer, String code) {
        return parts.stream()
                .map(part -> part.desk(page, officer, code))
                .flatMap(Optional::stream)
                .toList();
    }
}
