package id.pendopo.complaint.exchange;

import id.pendopo.complaint.Channel;
import id.pendopo.complaint.Location;
import id.pendopo.complaint.NewComplaint;
import id.pendopo.complaint.Reporter;
import id.pendopo.document.CellFault;
import id.pendopo.document.Harmless;
import id.pendopo.document.TableBook;
import id.pendopo.shared.Problem;
import id.pendopo.shared.Reason;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Understands one row of a file; every cell that it cannot understand is named. */
final class RowReading {

    private static final int TITLE = 150;
    private static final int LONGEST_NAME = 80;
    private final TableBook.Line line;
    private final CaseTable table;
    private final Meaning meaning;
    private final Places places;
    private final List<CellFault> faults = new ArrayList<>();
    private final Map<Column, String> note = new EnumMap<>(Column.class);

    RowReading(TableBook.Line line, CaseTable table, Meaning meaning, Places places) {
        this.line = line;
        this.table = table;
        this.meaning = meaning;
        this.places = places;
    }

    /** In the order of the columns. */
    List<CellFault> faults() {
        return faults.stream()
                .sorted(
                        Comparator.comparingInt((CellFault one) -> one.cell().length())
                                .thenComparing(CellFault::cell))
                .toList();
    }

    /** The case of this row; null when something in it is wrong. */
    @Nullable ForeignCase read() {
        cellsAreValues();
        var id = text(Column.ID);
        if (id.isEmpty()) {
            fault(Column.ID, Refusal.ID_MISSING);
        }
        for (var column : List.of(Column.ID, Column.SYSTEM)) {
            if (text(column).length() > LONGEST_NAME) {
                fault(column, Refusal.TOO_LONG, LONGEST_NAME);
            }
        }
        if (!text(Column.STATUS).isEmpty()) {
            note.put(Column.STATUS, text(Column.STATUS));
        }
        var fresh = fresh(received());
        for (var problem : places.check(fresh)) {
            var column = Column.ofField(problem.field());
            // A title is made of the story; where there is none, that is said already.
            if (column != Column.TITLE || meaning.at(Column.TITLE) >= 0) {
                fault(column, problem);
            }
        }
        return faults.isEmpty() ? new ForeignCase(line.row(), system(), id, fresh, note) : null;
    }

    private NewComplaint fresh(@Nullable Instant received) {
        var body = text(Column.BODY);
        return new NewComplaint(
                category(),
                caseClass(),
                title(body),
                body,
                text(Column.REMEDY),
                eventDate(),
                location(),
                target(),
                "",
                yes(Column.ANONYMOUS),
                yes(Column.SECRET),
                Reporter.UNKNOWN,
                "id",
                channel(),
                received,
                List.of());
    }

    private void cellsAreValues() {
        for (var column : Column.values()) {
            int at = meaning.at(column);
            if (at >= 0) {
                switch (line.cell(at).content()) {
                    case FORMULA -> fault(column, Refusal.FORMULA);
                    case ERROR -> fault(column, Refusal.BROKEN_CELL);
                    case VALUE -> {}
                }
            }
        }
    }

    private @Nullable Instant received() {
        var typed = text(Column.RECEIVED);
        var received = places.moment(typed);
        if (typed.isEmpty()) {
            fault(Column.RECEIVED, Refusal.RECEIVED_MISSING);
        } else if (received.isEmpty()) {
            fault(Column.RECEIVED, Refusal.NOT_A_MOMENT);
        }
        return received.orElse(null);
    }

    private @Nullable LocalDate eventDate() {
        var typed = text(Column.EVENT_DATE);
        var day = Moments.day(typed);
        if (!typed.isEmpty() && day.isEmpty()) {
            unknown(Column.EVENT_DATE, Refusal.NOT_A_MOMENT);
        }
        return day.orElse(null);
    }

    private String system() {
        return text(Column.SYSTEM).isEmpty() ? meaning.system() : text(Column.SYSTEM);
    }

    /** Does the row come from another system, so that it may have words of its own? */
    private boolean theirs() {
        return meaning.foreign() || !text(Column.SYSTEM).isEmpty();
    }

    /** What that system calls the category, if it is none of ours. */
    Optional<ForeignWord> word() {
        var typed = text(Column.CATEGORY);
        return theirs() && places.category(typed).isEmpty()
                ? Optional.of(new ForeignWord(system(), typed)).filter(ForeignWord::likely)
                : Optional.empty();
    }

    private String category() {
        var typed = text(Column.CATEGORY);
        var known = places.category(typed);
        if (known.isPresent() || !theirs() || typed.isEmpty()) {
            return known.orElse(typed.isEmpty() ? meaning.category() : typed);
        }
        note.put(Column.CATEGORY, typed);
        return word().flatMap(it -> Optional.ofNullable(places.said().get(it)))
                .filter(code -> !code.isEmpty())
                .orElse(meaning.foreign() ? meaning.category() : places.other());
    }

    private String caseClass() {
        var typed = text(Column.CLASS);
        var known = places.caseClass(typed);
        if (known.isEmpty() && !typed.isEmpty() && meaning.foreign()) {
            note.put(Column.CLASS, typed);
            return "";
        }
        return known.orElse(typed);
    }

    private String target() {
        var typed = text(Column.TARGET);
        var known = places.unit(typed);
        if (known.isEmpty() && !typed.isEmpty()) {
            unknown(Column.TARGET, Refusal.UNIT_UNKNOWN);
        }
        return known.orElse("");
    }

    /** A district that we know by its name gives the region; any other word stays a word. */
    private Location location() {
        var place = text(Column.PLACE);
        var typed = text(Column.REGION);
        var code = places.region(typed);
        if (code.isPresent() || typed.isEmpty()) {
            return new Location(place, code.orElse(null), null, null);
        }
        return new Location(place.isEmpty() ? typed : place + ", " + typed, null, null, null);
    }

    private Channel channel() {
        var typed = text(Column.CHANNEL);
        if (typed.isEmpty()) {
            return Channel.IMPORT;
        }
        var known = CellWords.channel(typed);
        if (known.isEmpty()) {
            unknown(Column.CHANNEL, Refusal.CHANNEL_UNKNOWN);
        }
        return known.orElse(Channel.IMPORT);
    }

    /** Whether a case is secret is never guessed, also in another maker's file. */
    private boolean yes(Column column) {
        var typed = text(column);
        var said = CellWords.yes(typed);
        if (said.isEmpty()) {
            fault(column, Refusal.NOT_YES_OR_NO);
        }
        return said.orElse(true);
    }

    private String title(String body) {
        var typed = text(Column.TITLE).replaceAll("\\s+", " ");
        if (typed.isEmpty()) {
            return CellWords.shortened(body.replaceAll("\\s+", " "), TITLE / 2);
        }
        return meaning.foreign() ? CellWords.shortened(typed, TITLE) : typed;
    }

    /** In our own layout it is a fault, in another maker's a word that is kept beside the case. */
    private void unknown(Column column, Reason reason) {
        if (meaning.foreign()) {
            note.put(column, text(column));
        } else {
            fault(column, reason, text(column));
        }
    }

    private String text(Column column) {
        int at = meaning.at(column);
        return at < 0 ? "" : Harmless.bare(line.cell(at).text().strip());
    }

    void fault(Column column, Reason reason, Object... arguments) {
        fault(column, Problem.of("", reason, arguments));
    }

    private void fault(Column column, Problem problem) {
        int at = meaning.at(column);
        var name = at < 0 ? column.key() : table.header().cell(at).text();
        faults.add(
                CellFault.at(
                        table.sheet().name(),
                        line.row(),
                        TableBook.address(Math.max(0, at), line.row()),
                        column.key(),
                        name,
                        text(column),
                        problem));
    }
}
