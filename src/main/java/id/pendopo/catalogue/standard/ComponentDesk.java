package id.pendopo.catalogue.standard;

import id.pendopo.access.Officer;
import id.pendopo.catalogue.LawComponent;
import id.pendopo.shared.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the pages about one component of a draft have in common. */
@Component
class ComponentDesk {

    private final StandardDesk desk;
    private final Standards standards;

    ComponentDesk(StandardDesk desk, Standards standards) {
        this.desk = desk;
        this.standards = standards;
    }

    /**
     * What the page is about.
     *
     * @param kept what the draft says; null when nothing
     */
    record Asked(
            Subject subject,
            Version version,
            LawComponent component,
            StandardVersionStore.@Nullable Kept kept) {

        int revision() {
            return kept == null ? 0 : kept.revision();
        }

        String path() {
            return "/petugas/layanan/" + subject.service().code() + "/standar/" + version.number();
        }
    }

    /** The component of a draft in the officer's care. */
    Asked asked(Officer officer, String code, int version, String component, Page page) {
        var subject = desk.subject(officer, code);
        var draft = StandardDesk.known(subject.version(version).filter(Version::draft));
        var law =
                StandardDesk.known(
                        standards.law(page.language()).stream()
                                .filter(one -> one.code().equals(component))
                                .findFirst());
        return new Asked(subject, draft, law, standards.kept(subject, version).get(component));
    }

    /** Who saved these words, and when. */
    static String byline(StandardVersionStore.Kept kept, Page page) {
        var at = kept.changedAt();
        return at == null
                ? page.t("catalogue.draft.others.by", kept.changedBy())
                : page.t("catalogue.draft.others.at", kept.changedBy(), page.dateTime(at));
    }
}
