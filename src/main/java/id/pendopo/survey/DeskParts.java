package id.pendopo.survey;

import gg.jte.Content;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;

/** All parts of the page on which officers watch a survey, in their order. */
@Component
class DeskParts {

    private final List<DeskPart> parts;

    DeskParts(List<DeskPart> parts) {
        this.parts = parts.stream().sorted(Comparator.comparingInt(DeskPart::order)).toList();
    }

    /** What the parts bring to the page of one survey. */
    record Brought(List<Content> sections, List<DeskPart.Todo> todo, List<DeskPart.Link> links) {}

    Brought of(DeskPart.Watched watched) {
        return new Brought(
                parts.stream().flatMap(part -> part.section(watched).stream()).toList(),
                parts.stream().flatMap(part -> part.todo(watched).stream()).toList(),
                parts.stream().flatMap(part -> part.links(watched).stream()).toList());
    }
}
