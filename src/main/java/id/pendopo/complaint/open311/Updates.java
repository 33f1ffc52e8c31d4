package id.pendopo.complaint.open311;

import id.pendopo.complaint.CaseBook;
import id.pendopo.complaint.CaseEvent;
import id.pendopo.complaint.Complaint;
import id.pendopo.complaint.open311.Content.Fields;
import id.pendopo.complaint.open311.Content.Items;
import id.pendopo.complaint.open311.Content.Reply;
import id.pendopo.shared.Outcome;
import id.pendopo.shared.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What happens in public cases, told to other systems; and what they tell us. Theirs is a note for
 * officers: a case moves only by those who answer for it and by its reporter.
 */
@Component
class Updates {

    private static final String ACTOR = "open311";
    private static final int MOST_WORDS = 4_000;

    private final NoteStore notes;
    private final RequestWords words;
    private final RuleStore rules;
    private final LedgerStore ledger;
    private final CaseBook book;

    Updates(
            NoteStore notes,
            RequestWords words,
            RuleStore rules,
            LedgerStore ledger,
            CaseBook book) {
        this.notes = notes;
        this.words = words;
        this.rules = rules;
        this.ledger = ledger;
        this.book = book;
    }

    Outcome<Sheet> list(Parameters asked, Page page) {
        var asking = new Asking(asked, rules.rule(), page.now(), page.site().zone());
        return asking.updates()
                .map(
                        wanted ->
                                Sheet.of(
                                        wanted.leaf(),
                                        notes(wanted, page),
                                        some -> reply(some, note -> update(note, page)),
                                        Note::cursor));
    }

    private List<Note> notes(Wanted wanted, Page page) {
        var organisation = page.site().organisation();
        var leaf = wanted.leaf();
        var behind = leaf.behind();
        return behind == null && leaf.offset() > 0
                ? notes.within(organisation, wanted.received(), null, leaf.most(), leaf.offset())
                : Parts.first(
                        wanted.received().behind(behind),
                        leaf.most(),
                        (span, limit) -> notes.within(organisation, span, behind, limit, 0));
    }

    private Content update(Note note, Page page) {
        return new Fields()
                .with("update_id", note.id())
                .with("service_request_id", note.code())
                .with("status", note.word().name())
                .with("description", words.sentence(page, note))
                .with("updated_datetime", Moments.wire(note.at(), page))
                .with("media_url", null)
                .with("external_status_code", note.status().name());
    }

    /** Keeps what a system says of a case that it sent, or that everybody may read. */
    @Transactional
    public Outcome<Reply> take(Update update, Key key, Page page) {
        var organisation = page.site().organisation();
        var spoken = ledger.spokenOf(organisation, key.name(), update.code());
        if (spoken.isEmpty()) {
            return Outcome.refused("service_request_id", Refusal.UPDATE_OF_NONE, update.code());
        }
        var c = book.lock(organisation, spoken.get()).orElseThrow();
        if (!ledger.addUpdate(organisation, key.name(), update.id(), c.id())) {
            return Outcome.refused("update_id", Refusal.UPDATE_TWICE, update.id());
        }
        return Outcome.done(taken(note(c, update, key, page)));
    }

    private String note(Complaint c, Update update, Key key, Page page) {
        var lines = new ArrayList<String>();
        lines.add(
                page.t(
                        "complaint.open311.update",
                        key.name(),
                        page.dateTime(update.at()),
                        update.status().name()));
        lines.add(update.description());
        update.links().forEach(one -> lines.add(page.t("complaint.open311.note.link", one)));
        var text = String.join("\n", lines);
        var after =
                book.write(
                        c,
                        CaseBook.Entry.of(c, CaseEvent.Kind.NOTE, ACTOR)
                                .words(text.substring(0, Math.min(text.length(), MOST_WORDS)))
                                .audience(CaseEvent.Audience.STAFF));
        return c.code() + "." + after.version();
    }

    static Reply taken(String id) {
        return reply(List.of(id), one -> new Fields().with("update_id", one));
    }

    static <T> Reply reply(List<T> updates, Function<T, Content> update) {
        return new Reply("service_request_updates", Items.of("request_update", updates, update));
    }
}
