package id.pendopo.survey.comments;

import id.pendopo.access.Officer;
import id.pendopo.survey.Instruments;
import id.pendopo.survey.Survey;
import id.pendopo.survey.SurveyRecord;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The comments of a survey, as its officers look at them. */
@Component
class Comments {

    /** Fewer comments in a group could be told apart by one who knows the people. */
    static final int FEWEST = 10;

    /** So many are grouped and shown at once; a search or a group of people leads to the others. */
    static final int MOST = 5_000;

    private static final int BATCH = 500;

    private final RemarkStore store;
    private final Instruments instruments;
    private final SurveyRecord record;

    Comments(RemarkStore store, Instruments instruments, SurveyRecord record) {
        this.store = store;
        this.instruments = instruments;
        this.record = record;
    }

    /**
     * What was found.
     *
     * @param shown groups of people that may be looked at apart
     * @param total comments of the survey in all
     * @param spelling whether no comment has the words and those spelt alike are given
     */
    record Found(
            List<RemarkGroup> groups,
            List<Selection.Size> shown,
            Selection selection,
            long total,
            boolean spelling) {

        int comments() {
            return groups.stream().mapToInt(RemarkGroup::size).sum();
        }
    }

    /** How many were written. */
    long written(Survey survey) {
        return store.written(survey);
    }

    /** Makes the next new comments readable; false when there are none left. */
    @Transactional
    public boolean read(Survey survey) {
        var written = store.unread(survey, BATCH);
        var covered =
                written.stream()
                        .collect(
                                Collectors.toMap(
                                        RemarkStore.Written::response,
                                        one -> Covering.covered(one.comment())));
        var words =
                covered.values().stream()
                        .flatMap(text -> Wording.words(text).stream())
                        .map(Wording.Word::text)
                        .collect(Collectors.toSet());
        var stems = words.isEmpty() ? Map.<String, String>of() : store.stems(words);
        covered.forEach(
                (response, text) ->
                        store.keep(
                                survey,
                                response,
                                text,
                                String.join(" ", Wording.plain(text)),
                                stems(text, stems)));
        return written.size() == BATCH;
    }

    private static Set<String> stems(String text, Map<String, String> stems) {
        return Wording.words(text).stream()
                .map(word -> word.with(stems.getOrDefault(word.text(), word.text())))
                .collect(Collectors.toSet());
    }

    /** A selection that may not be shown apart gives nothing. */
    @Transactional(readOnly = true)
    public Found find(Survey survey, Selection selection, String sought) {
        var keys = instruments.of(survey.instrument()).keys();
        long total = store.count(survey);
        var shown = Selection.showable(store.sizes(survey, keys), total, FEWEST);
        var named =
                shown.stream()
                        .map(Selection.Size::selection)
                        .collect(Collectors.toCollection(HashSet::new));
        named.add(Selection.ALL);
        var words = words(sought);
        boolean nothingSought = words.isEmpty() && !sought.isEmpty();
        if (!named.contains(selection) || nothingSought) {
            return new Found(List.of(), shown, selection, total, false);
        }
        int place = keys.indexOf(selection.code()) + 1;
        var remarks =
                words.isEmpty()
                        ? store.find(survey, selection, place, MOST)
                        : store.withWords(survey, selection, place, words, MOST);
        boolean spelling = remarks.isEmpty() && !words.isEmpty();
        if (spelling) {
            remarks = store.speltAlike(survey, selection, place, words, MOST);
        }
        var quiet = remarks.stream().map(remark -> without(remark, named)).toList();
        return new Found(RemarkGroup.of(quiet), shown, selection, total, spelling);
    }

    /** The same for a file, which is written into the audit trail. */
    @Transactional
    public Found take(
            Officer officer, Survey survey, Selection selection, String sought, String form) {
        var found = find(survey, selection, sought);
        record.act(
                officer,
                "survey.comments_taken",
                survey,
                Map.of("comments", found.comments(), "form", form));
        return found;
    }

    /** The service stands beside a comment only where enough comments are about it. */
    private static Remark without(Remark remark, Set<Selection> named) {
        var service = new Selection(Selection.Kind.SERVICE, remark.service());
        return named.contains(service)
                ? remark
                : new Remark(remark.id(), remark.text(), remark.stems(), "");
    }

    /** What is sought, in full words; numbers are never found, they are covered. */
    private static List<String> words(String sought) {
        var telling = Wording.words(sought).stream().map(Wording.Word::text).toList();
        return telling.isEmpty() ? Wording.plain(sought) : telling;
    }
}
