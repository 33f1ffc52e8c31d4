package id.pendopo.catalogue.standard;

import id.pendopo.access.Officer;
import id.pendopo.shared.Page;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** What the pages of officers about standards have in common. */
@Component
class StandardDesk {

    private final Standards standards;
    private final CopiedStore copies;
    private final UnsavedTexts texts;

    StandardDesk(Standards standards, CopiedStore copies, UnsavedTexts texts) {
        this.standards = standards;
        this.copies = copies;
        this.texts = texts;
    }

    /** From which services words of the version were copied, by component. */
    Map<String, CopiedStore.Origin> origins(Subject subject, Version version) {
        return copies.origins(subject, version.number());
    }

    /** Components in which a text of the officer waits, and since when. */
    Map<String, Instant> waiting(Officer officer, Subject subject, Version version) {
        return version.draft() ? texts.waiting(officer, subject, version) : Map.of();
    }

    /** May everybody read of the service already? */
    boolean shown(Subject subject) {
        return standards.find(subject.organisation(), subject.service().code()).isPresent();
    }

    /** The service, if it is in the officer's care. */
    Subject subject(Officer officer, String code) {
        return known(standards.find(officer, code));
    }

    Version version(Subject subject, int number) {
        return known(subject.version(number));
    }

    StandardView view(Subject subject, Version version, Page page) {
        var law = standards.law(page.language());
        return new StandardView(subject, version, law, standards.bodies(subject, version.number()));
    }

    /** Codes of the components that say something else than in the version it was made from. */
    List<String> changed(Subject subject, Version version, Page page) {
        var base = version.basedOn();
        if (base == null) {
            return List.of();
        }
        var before = standards.bodies(subject, base);
        var after = standards.bodies(subject, version.number());
        var lines = BodyLines.in(page);
        return standards.law(page.language()).stream()
                .map(component -> component.code())
                .filter(code -> !lines.of(before.get(code)).equals(lines.of(after.get(code))))
                .toList();
    }

    static <T> T known(Optional<T> found) {
        return found.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
