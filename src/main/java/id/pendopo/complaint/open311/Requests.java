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

    /**
     * One page of an answer.
     *
     * @param more whether there is a next page
     */
    record Sheet(Reply reply, int number, boolean more) {}

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
        var organisation = page.site().organisation();
        var sheet = wanted.sheet();
        if (!wanted.codes().isEmpty()) {
            var found = store.some(organisation, wanted.codes());
            return new Sheet(reply(found, wanted.extended(), page), 1, false);
        }
        int most = sheet.size() + 1;
        var rows =
                wanted.near() == null
                        ? store.list(organisation, wanted, most, sheet.offset())
                        : near(wanted, wanted.near(), page);
        boolean more = rows.size() > sheet.size();
        var shown = more ? rows.subList(0, sheet.size()) : rows;
        return new Sheet(reply(shown, wanted.extended(), page), sheet.number(), more);
    }

    /** By the places that are told alone: else the edge of a search would tell the others. */
    private List<RequestRow> near(Wanted wanted, Wanted.Near near, Page page) {
        return store.list(page.site().organisation(), wanted, rules.rule().rows(), 0).stream()
                .filter(row -> within(row, near, page))
                .skip(wanted.sheet().offset())
                .limit(wanted.sheet().size() + 1L)
                .toList();
    }

    private boolean within(RequestRow row, Wanted.Near near, Page page) {
        var spot = words.place(page, row);
        var lat = spot.lat();
        var lon = spot.lon();
        return lat != null && lon != null && near.holds(lat, lon);
    }

    private Reply reply(List<RequestRow> rows, boolean extended, Page page) {
        Map<UUID, List<Note>> told =
                extended
                        ? notes
                                .of(
                                        page.site().organisation(),
                                        rows.stream().map(RequestRow::id).toList())
                                .stream()
                                .collect(Collectors.groupingBy(Note::complaint))
                        : Map.of();
        var requests = new ArrayList<Content>();
        for (var row : rows) {
            var request = words.request(page, row);
            if (extended) {
                words.extend(page, row, request, told.getOrDefault(row.id(), List.of()));
            }
            requests.add(request);
        }
        return new Reply("service_requests", new Items("request", requests));
    }
}
