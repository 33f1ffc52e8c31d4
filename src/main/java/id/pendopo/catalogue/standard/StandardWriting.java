package id.pendopo.catalogue.standard;

import id.pendopo.access.Officer;
import id.pendopo.catalogue.Body;
import id.pendopo.shared.Outcome;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Drafts that are written from a file instead of a form, under the same rules: what is decreed
 * never changes, and a service has one draft at most.
 */
@Component
public class StandardWriting {

    private final Standards standards;
    private final StandardDrafts drafts;
    private final Decisions decisions;
    private final DecisionStore store;
    private final StandardVersionStore versions;

    StandardWriting(
            Standards standards,
            StandardDrafts drafts,
            Decisions decisions,
            DecisionStore store,
            StandardVersionStore versions) {
        this.standards = standards;
        this.drafts = drafts;
        this.decisions = decisions;
        this.store = store;
        this.versions = versions;
    }

    /**
     * What was written.
     *
     * @param made the draft did not exist before
     * @param revisions of all its components afterwards, so that a later hand shows
     */
    public record Written(int version, boolean made, Map<String, Integer> revisions) {}

    /** Writes components into the draft of a service; begins one where there is none. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Outcome<Written> write(Officer officer, String code, Map<String, Body> components) {
        var found = standards.find(officer, code);
        if (found.isEmpty()) {
            return Outcome.refused("code", Refusal.NOT_YOURS);
        }
        var subject = found.get();
        var draft = subject.draft();
        int version;
        if (draft.isPresent()) {
            version = draft.get().number();
        } else {
            switch (drafts.make(officer, subject)) {
                case Outcome.Done<Integer>(var number) -> version = number;
                case Outcome.Refused<Integer> refused -> {
                    return refused.as();
                }
            }
        }
        var revisions = new HashMap<String, Integer>();
        standards
                .kept(subject, version)
                .forEach((key, kept) -> revisions.put(key, kept.revision()));
        for (var one : components.entrySet()) {
            int revision = revisions.getOrDefault(one.getKey(), 0);
            var saved =
                    drafts.save(officer, subject, version, one.getKey(), one.getValue(), revision);
            if (saved instanceof Outcome.Refused<Integer> refused) {
                return refused.as();
            }
            revisions.put(one.getKey(), revision + 1);
        }
        return Outcome.done(new Written(version, draft.isEmpty(), revisions));
    }

    /** Is the draft still as it was written? */
    public boolean untouched(Officer officer, String code, Written written) {
        return standards
                .find(officer, code)
                .filter(
                        subject ->
                                subject.draft()
                                        .map(Version::number)
                                        .equals(Optional.of(written.version())))
                .map(subject -> revisions(subject, written.version()))
                .filter(written.revisions()::equals)
                .isPresent();
    }

    private Map<String, Integer> revisions(Subject subject, int version) {
        var revisions = new HashMap<String, Integer>();
        standards
                .kept(subject, version)
                .forEach((key, kept) -> revisions.put(key, kept.revision()));
        return revisions;
    }

    /**
     * Takes back what was written, if nobody has touched it since: a draft that was made for it is
     * discarded, otherwise the components say again what they said.
     *
     * @param before null where a component said nothing
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Outcome<Integer> takeBack(
            Officer officer,
            String code,
            Written written,
            Map<String, @Nullable Body> before,
            String reason) {
        var found = standards.find(officer, code);
        if (found.isEmpty()) {
            return Outcome.refused("", Refusal.NOT_YOURS);
        }
        var subject = found.get();
        // From here on nobody decrees it: what is compared is what is taken back.
        if (!versions.lock(subject, written.version()) || !untouched(officer, code, written)) {
            return Outcome.refused("", Refusal.NOT_A_DRAFT);
        }
        if (written.made()) {
            var version = subject.version(written.version()).orElseThrow();
            var typed = TypedFields.of(Map.of("alasan", reason));
            return decisions
                    .decide(officer, subject, version, Act.WITHDRAW, typed)
                    .map(_ -> written.version());
        }
        for (var one : before.entrySet()) {
            int revision = written.revisions().getOrDefault(one.getKey(), 0);
            var body = one.getValue();
            if (body == null) {
                store.unsay(subject, written.version(), one.getKey());
                continue;
            }
            var saved =
                    drafts.save(officer, subject, written.version(), one.getKey(), body, revision);
            if (saved instanceof Outcome.Refused<Integer> refused) {
                return refused.as();
            }
        }
        return Outcome.done(written.version());
    }
}
