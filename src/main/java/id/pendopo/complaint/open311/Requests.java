package id.pendopo.complaint.open311;

import id.pendopo.complaint.Law;
import id.pendopo.complaint.open311.Content.Items;
import id.pendopo.complaint.open311.Content.Reply;
import id.pendopo.shared.Outcome;
import id.pendopo.shared.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The public cases as other systems read them. Not in one transaction: whoever reads first in a
 * week has the places counted, which is written.
 */
@Component
class Requests {

    private final RequestStore store;
    private final NoteStore notes;
    private final RequestWords words;
    private final RuleStore rules;
    private final Law law;

    Requests(RequestStore store, NoteStore notes, RequestWords words, RuleStore rules, Law law) {
        this.store = store;
        this.notes = notes;
        this.words = words;
        this.rules = rules;
        this.law = law;
    }

    Outcome<Sheet> list(Parameters asked, Page page) {
        var asking = new Asking(asked, rules.rule(), page.now(), page.site().zone());
        return asking.requests(law, true).map(wanted -> list(wanted, page));
    }

    Outcome<Reply> one(String code, boolean extended, Page page) {
        var found = store.some(page.site().organisation(), List.of(code));
        return found.isEmpty()
                ? Outcome.refused("service_request_id", Refusal.REQUEST_UNKNOWN, code)
                : Outcome.done(reply(found, extended, page));
    }

    private Sheet list(Wanted wanted, Page page) {
        if (!wanted.codes().isEmpty()) {
            var found = store.some(page.site().organisation(), wanted.codes());
            return Sheet.only(reply(found, wanted.extended(), page));
        }
        var leaf = wanted.leaf();
        var near = wanted.near();
        return Sheet.of(
                leaf,
                near == null
                        ? rows(wanted, leaf.most(), leaf.offset(), page)
                        : leaf.of(near(wanted, near, page)),
                rows -> reply(rows, wanted.extended(), page),
                row -> near == null ? row.cursor(wanted.changed() != null) : null);
    }

    /** By the places that are told alone: else the edge of a search would tell the others. */
    private Stream<RequestRow> near(Wanted wanted, Wanted.Near near, Page page) {
        return rows(wanted, rules.rule().rows(), 0, page).stream()
                .filter(
                        row -> {
                            var spot = words.place(page, row);
                            return near.holds(spot.lat(), spot.lon());
                        });
    }

    private List<RequestRow> rows(Wanted wanted, int most, int offset, Page page) {
        var organisation = page.site().organisation();
        var behind = wanted.leaf().behind();
        var changed = wanted.changed();
        if (changed == null) {
            var last = behind == null ? null : known(behind, page);
            return store.list(organisation, wanted, last, most, last == null ? offset : 0);
        }
        return behind == null && offset > 0
                ? store.changed(organisation, wanted, changed, most, offset)
                : Parts.first(
                        changed.behind(behind),
                        most,
                        (span, limit) -> store.changed(organisation, wanted, span, limit, 0));
    }

    /** Null when nobody may read it any more: then the number of the page counts. */
    private @Nullable RequestRow known(Cursor line, Page page) {
        return store.some(page.site().organisation(), List.of(line.code())).stream()
                .findFirst()
                .orElse(null);
    }

    private Reply reply(List<RequestRow> rows, boolean extended, Page page) {
        var ids = rows.stream().map(RequestRow::id).toList();
        Map<UUID, List<Note>> told =
                extended
                        ? notes.of(page.site().organisation(), ids).stream()
                                .collect(Collectors.groupingBy(Note::complaint))
                        : Map.of();
        var lookup = words.lookup();
        var requests = new ArrayList<Content>();
        for (var row : rows) {
            var request = words.request(page, row, lookup);
            if (extended) {
                words.extend(page, row, request, told.getOrDefault(row.id(), List.of()), lookup);
            }
            requests.add(request);
        }
        return new Reply("service_requests", new Items("request", requests));
    }
}
