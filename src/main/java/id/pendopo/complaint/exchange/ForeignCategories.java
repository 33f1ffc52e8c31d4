package id.pendopo.complaint.exchange;

import id.pendopo.access.Officer;
import id.pendopo.access.Role;
import id.pendopo.audit.AuditTrail;
import id.pendopo.complaint.Category;
import id.pendopo.complaint.Law;
import id.pendopo.shared.Outcome;
import java.time.Clock;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the categories of other systems are here. An officer says it once; it holds for every file
 * of that system, also for those that programs bring.
 */
@Component
class ForeignCategories {

    /** So many words are asked for at once; the others after them. */
    private static final int MOST = 100;

    private final CaseImports imports;
    private final ForeignCategoryStore store;
    private final Law law;
    private final AuditTrail audit;
    private final Clock clock;

    ForeignCategories(
            CaseImports imports,
            ForeignCategoryStore store,
            Law law,
            AuditTrail audit,
            Clock clock) {
        this.imports = imports;
        this.store = store;
        this.law = law;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * The words of a file that are none of ours.
     *
     * @param ours our category for each, as an officer said; empty where none did
     * @param open is there one that nobody has been asked about?
     */
    record Words(SequencedMap<ForeignWord, String> ours, boolean open) {}

    /** Those that nobody has been asked about come first. */
    @Transactional(readOnly = true)
    public Words words(Officer officer, CaseImport file) {
        var said = store.said(officer.organisation());
        var found = imports.words(officer, file);
        var ours = new LinkedHashMap<ForeignWord, String>();
        found.stream()
                .sorted(Comparator.comparing(said::containsKey))
                .limit(MOST)
                .forEach(word -> ours.put(word, said.getOrDefault(word, "")));
        return new Words(ours, !said.keySet().containsAll(found));
    }

    /** What holds for every unit is not for an officer of one, who may be complained about. */
    boolean maySay(Officer officer) {
        return officer.holdsForAll(Role.COMPLAINT_OFFICER);
    }

    /**
     * An officer of the whole says what they are.
     *
     * @param chosen codes of our categories by the fields of the words; an empty one leaves the
     *     cases to the desk, as each file says
     */
    @Transactional
    public Outcome<CaseImport> say(Officer officer, CaseImport file, Map<String, String> chosen) {
        if (!maySay(officer)) {
            return Outcome.refused("", Refusal.HOLDS_FOR_ALL);
        }
        var codes = law.categories().stream().map(Category::code).collect(Collectors.toSet());
        var said = store.said(officer.organisation());
        for (var word : imports.words(officer, file)) {
            var code = chosen.get(word.field());
            if (code != null
                    && (code.isEmpty() || codes.contains(code))
                    && !code.equals(said.get(word))) {
                store.say(officer, word, code, clock.instant());
                written(officer, word, said.getOrDefault(word, ""), code);
            }
        }
        return Outcome.done(file);
    }

    private void written(Officer officer, ForeignWord word, String before, String now) {
        audit.record(
                officer.organisation(),
                officer.actor(),
                "complaint.category_said",
                word.system(),
                Map.of("word", word.key(), "from", before, "to", now));
    }
}
