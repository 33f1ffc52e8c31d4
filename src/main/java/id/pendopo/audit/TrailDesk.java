package id.pendopo.audit;

import id.pendopo.access.Officer;
import id.pendopo.layout.Option;
import id.pendopo.shared.Page;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** Puts together what the readers of the trail see. */
@Component
class TrailDesk {

    private static final int SIZE = 50;
    private static final Pattern ACCOUNT =
            Pattern.compile("\\p{XDigit}{8}(?:-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");

    private final Trails trails;

    TrailDesk(Trails trails) {
        this.trails = trails;
    }

    /**
     * A page of the trail.
     *
     * @param before entries before this number, or 0
     * @param after else entries after this number, or 0
     */
    TrailView view(Officer officer, TrailQuestion question, long before, long after, Page page) {
        if (!question.problems().isEmpty()) {
            return view(officer, question, List.of(), new Ends(false, false), page);
        }
        var sieve = trails.sieve(officer, question, page.site().zone());
        if (after > 0) {
            var found = trails.newer(officer, sieve, after, SIZE + 1);
            boolean more = found.size() > SIZE;
            var shown = more ? found.subList(1, found.size()) : found;
            return view(officer, question, shown, new Ends(more, true), page);
        }
        long than = before > 0 ? before : Long.MAX_VALUE;
        var found = trails.older(officer, sieve, than, SIZE + 1);
        boolean more = found.size() > SIZE;
        var shown = more ? found.subList(0, SIZE) : found;
        return view(officer, question, shown, new Ends(before > 0, more), page);
    }

    /** For paper: up to so many entries, the newest. */
    TrailView sheet(Officer officer, TrailQuestion question, int most, Page page) {
        var sieve = trails.sieve(officer, question, page.site().zone());
        var found = trails.older(officer, sieve, Long.MAX_VALUE, most + 1);
        boolean more = found.size() > most;
        return view(
                officer,
                question,
                more ? found.subList(0, most) : found,
                new Ends(false, more),
                page);
    }

    /** The words for these entries. */
    TrailWords words(Officer officer, List<AuditEntry> entries, Page page) {
        var accounts = new HashSet<String>();
        for (var entry : entries) {
            accounts.add(entry.actor());
            accounts.add(entry.subject());
            ACCOUNT.matcher(entry.details())
                    .results()
                    .map(MatchResult::group)
                    .forEach(accounts::add);
        }
        return new TrailWords(page, trails.names(officer, accounts));
    }

    private record Ends(boolean newer, boolean older) {}

    private TrailView view(
            Officer officer, TrailQuestion question, List<AuditEntry> found, Ends ends, Page page) {
        var words = words(officer, found, page);
        var actions =
                trails.actions(officer).stream()
                        .map(action -> new Option(action, words.action(action), ""))
                        .sorted(
                                Comparator.comparing(
                                        option -> option.label().toLowerCase(page.locale())))
                        .toList();
        var path = TrailView.PATH + "?" + question.query();
        return new TrailView(
                question,
                question.form(),
                actions,
                found.stream().map(entry -> TrailRow.of(entry, words)).toList(),
                trails.state(officer),
                ends.newer() && !found.isEmpty()
                        ? path + "sesudah=" + found.getFirst().sequence()
                        : "",
                ends.older() && !found.isEmpty()
                        ? path + "sebelum=" + found.getLast().sequence()
                        : "");
    }
}
