package id.pendopo.complaint.exchange;

import id.pendopo.access.Officer;
import id.pendopo.complaint.Category;
import id.pendopo.complaint.Law;
import java.time.Clock;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
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
    private final CasePlans plans;
    private final ForeignCategoryStore store;
    private final Law law;
    private final Clock clock;

    ForeignCategories(
            CaseImports imports,
            CasePlans plans,
            ForeignCategoryStore store,
            Law law,
            Clock clock) {
        this.imports = imports;
        this.plans = plans;
        this.store = store;
        this.law = law;
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
        var found = found(officer, file);
        var ours = new LinkedHashMap<ForeignWord, String>();
        found.stream()
                .sorted(Comparator.comparing(said::containsKey))
                .limit(MOST)
                .forEach(word -> ours.put(word, said.getOrDefault(word, "")));
        return new Words(ours, !said.keySet().containsAll(found));
    }

    /**
     * The officer says what they are.
     *
     * @param chosen codes of our categories by the fields of the words; an empty one leaves the
     *     cases to the desk, as each file says
     */
    @Transactional
    public void say(Officer officer, CaseImport file, Map<String, String> chosen) {
        var codes = law.categories().stream().map(Category::code).collect(Collectors.toSet());
        for (var word : found(officer, file)) {
            var code = chosen.get(word.field());
            if (code != null && (code.isEmpty() || codes.contains(code))) {
                store.say(officer, word, code, clock.instant());
            }
        }
    }

    private List<ForeignWord> found(Officer officer, CaseImport file) {
        var meaning = file.meaning();
        return meaning == null || file.state() != CaseImport.State.READY
                ? List.of()
                : imports.table(file)
                        .map(table -> plans.words(officer, table, meaning))
                        .orElse(List.of());
    }
}
