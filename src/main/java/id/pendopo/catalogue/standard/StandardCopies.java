package id.pendopo.catalogue.standard;

import id.pendopo.access.Officer;
import id.pendopo.audit.AuditTrail;
import id.pendopo.catalogue.Body;
import id.pendopo.catalogue.LawComponent;
import id.pendopo.catalogue.Services;
import id.pendopo.shared.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/**
 * Beginning a draft with the words of a similar service, component by component. Words that stand
 * there already are only replaced when the officer says so.
 */
@Component
class StandardCopies {

    private static final int SUGGESTIONS = 8;

    private final Services services;
    private final Standards standards;
    private final StandardDrafts drafts;
    private final CopiedStore store;
    private final AuditTrail audit;

    StandardCopies(
            Services services,
            Standards standards,
            StandardDrafts drafts,
            CopiedStore store,
            AuditTrail audit) {
        this.services = services;
        this.standards = standards;
        this.drafts = drafts;
        this.store = store;
        this.audit = audit;
    }

    /**
     * A component that could be copied.
     *
     * @param theirs what the other service says
     * @param own what the draft says; null when nothing
     * @param revision of the draft's own words; 0 when there are none yet
     */
    record Line(LawComponent component, Body theirs, @Nullable Body own, int revision) {}

    /** Services whose words may fit; without words of the officer, those with a similar name. */
    List<Services.Found> suggestions(Subject subject, String words) {
        var asked = words.isBlank() ? subject.service().name() : words;
        return services.search(subject.organisation(), asked, SUGGESTIONS + 1).stream()
                .filter(found -> !found.code().equals(subject.service().code()))
                .limit(SUGGESTIONS)
                .toList();
    }

    /** The service to copy from, if it has a standard in force; any unit may be learnt from. */
    Optional<Subject> source(Subject subject, String code) {
        return standards
                .find(subject.organisation(), code)
                .filter(one -> one.inForce().isPresent())
                .filter(one -> !one.service().code().equals(subject.service().code()));
    }

    /** What the other service says, beside what the draft says. */
    List<Line> lines(Subject subject, Version draft, Subject source, String language) {
        var theirs = standards.bodies(source, source.inForce().orElseThrow().number());
        var own = standards.kept(subject, draft.number());
        var lines = new ArrayList<Line>();
        for (var law : standards.law(language)) {
            var body = theirs.get(law.code());
            if (body != null && !body.blank()) {
                var kept = own.get(law.code());
                var said = kept == null || kept.body().blank() ? null : kept.body();
                lines.add(new Line(law, body, said, kept == null ? 0 : kept.revision()));
            }
        }
        return lines;
    }

    /**
     * StandardCopies components into the draft; all that were chosen, or none.
     *
     * @param chosen the revision of the draft's own words that the officer saw, by component
     * @param overwrite the officer agrees that words which stand there are replaced
     */
    @Transactional
    public Outcome<List<String>> copy(
            Officer officer,
            Subject subject,
            Version draft,
            Subject source,
            Map<String, Integer> chosen,
            boolean overwrite) {
        var lines =
                lines(subject, draft, source, "id").stream()
                        .filter(line -> chosen.containsKey(line.component().code()))
                        .toList();
        if (lines.isEmpty()) {
            return Outcome.refused("bagian", Refusal.NOTHING_CHOSEN);
        }
        if (!overwrite && lines.stream().anyMatch(line -> line.own() != null)) {
            return Outcome.refused("timpa", Refusal.OVERWRITE_UNCONFIRMED);
        }
        for (var line : lines) {
            var kept = standards.kept(subject, draft.number()).get(line.component().code());
            if (line.revision() != chosen.getOrDefault(line.component().code(), 0)) {
                var by = kept == null ? "" : kept.changedBy();
                return Outcome.refused("bagian", Refusal.CHANGED_MEANWHILE, by);
            }
        }
        for (var line : lines) {
            var code = line.component().code();
            int seen = line.revision();
            var saved = drafts.save(officer, subject, draft.number(), code, line.theirs(), seen);
            if (saved instanceof Outcome.Refused<Integer> refused) {
                TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
                return refused.as();
            }
            store.mark(subject, draft.number(), code, source.service().code());
        }
        var copied = lines.stream().map(line -> line.component().code()).toList();
        audit.record(
                officer.organisation(),
                officer.actor(),
                "standard.copied",
                subject.service().code(),
                Map.of(
                        "version",
                        draft.number(),
                        "from",
                        source.service().code(),
                        "components",
                        copied));
        return Outcome.done(copied);
    }
}
