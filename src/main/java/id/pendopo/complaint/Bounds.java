package id.pendopo.complaint;

import id.pendopo.shared.Problem;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What bounds a reporter in the own case: what may be done now, until when, and how often. */
@Component
public class Bounds {

    static final int MOST_WORDS = 4_000;
    private static final int MEGABYTE = 1024 * 1024;

    private final CaseBook book;
    private final FileStore files;
    private final Clockwork clockwork;
    private final Law law;

    Bounds(CaseBook book, FileStore files, Clockwork clockwork, Law law) {
        this.book = book;
        this.files = files;
        this.clockwork = clockwork;
        this.law = law;
    }

    /**
     * What stands in the way of a move of the reporter; nothing is written.
     *
     * @param bytes of the files that come with it
     */
    public List<Problem> problems(Complaint c, Move move, String words, long bytes) {
        return switch (move) {
            case REPLY -> reply(c, words, bytes);
            case CONTEST -> contest(c, words);
            case REOPEN -> reopen(c, words);
            default -> c.may(move) ? List.of() : no("", Refusal.NOT_NOW);
        };
    }

    List<Problem> reply(Complaint c, String words, long bytes) {
        var wrong = words(words);
        if (!wrong.isEmpty()) {
            return wrong;
        }
        if (!c.status().open()) {
            return no("", Refusal.NOT_NOW);
        }
        if (c.may(Move.REPLY)) {
            return List.of();
        }
        if (enough(c, CaseEvent.Kind.ADDED)) {
            return no("kata", Refusal.ENOUGH_FOR_TODAY, perDay(c));
        }
        int most = law.version(c.rules()).addedMegabytes();
        return bytes > 0 && added(c) + bytes > (long) most * MEGABYTE
                ? no("berkas", Refusal.ENOUGH_FILES, most)
                : List.of();
    }

    List<Problem> contest(Complaint c, String words) {
        if (!c.may(Move.CONTEST)) {
            return no("", Refusal.NOT_NOW);
        }
        var wrong = words(words);
        return wrong.isEmpty() && late(c) ? no("", Refusal.TOO_LATE) : wrong;
    }

    List<Problem> reopen(Complaint c, String words) {
        if (!c.may(Move.REOPEN)) {
            return no("", Refusal.NOT_NOW);
        }
        var wrong = words(words);
        if (!wrong.isEmpty()) {
            return wrong;
        }
        if (c.counts().reopened() > 0) {
            return no("", Refusal.ONCE_ONLY);
        }
        return late(c) ? no("", Refusal.TOO_LATE) : List.of();
    }

    /**
     * What stands in the way of a new case that goes on with this one. As long as the case itself
     * can be objected to or opened again, that is the way.
     */
    public List<Problem> goOn(Complaint c) {
        if (c.status().open() || !c.status().shown() || mayContest(c) || mayReopen(c)) {
            return no("", Refusal.NOT_NOW);
        }
        int begun = 0;
        var last = c;
        while (last.continues() != null && ofToday(last)) {
            begun++;
            last = book.find(c.organisation(), last.continues()).orElseThrow();
        }
        return begun < law.version(c.rules()).goOnPerDay()
                ? List.of()
                : no("", Refusal.GOES_ON_TOMORROW);
    }

    public boolean mayContest(Complaint c) {
        return c.may(Move.CONTEST) && !late(c);
    }

    public boolean mayReopen(Complaint c) {
        return c.may(Move.REOPEN) && c.counts().reopened() == 0 && !late(c);
    }

    /** The last day on which an ended case may be objected to or opened again; null without one. */
    public @Nullable LocalDate until(Complaint c) {
        if (c.times().ended() == null) {
            return null;
        }
        var version = law.version(c.rules());
        return switch (c.status()) {
            case CLOSED_SILENT -> lastDay(c, version.objectWithin());
            case CLOSED, ARCHIVED -> lastDay(c, version.reopenWithin());
            // What lapsed is opened again as long as what was agreed on; what was taken back,
            // never.
            case WITHDRAWN -> c.may(Move.REOPEN) ? lastDay(c, version.reopenWithin()) : null;
            default -> null;
        };
    }

    /**
     * Did the reporter do this so often today that it has to wait until tomorrow? What an officer
     * asks may always be answered, and moves end by themselves.
     */
    public boolean enough(Complaint c, CaseEvent.Kind kind) {
        var today = clockwork.today(c.organisation());
        var zone = clockwork.zone(c.organisation());
        return own(c, kind).stream()
                        .filter(event -> LocalDate.ofInstant(event.at(), zone).equals(today))
                        .count()
                >= perDay(c);
    }

    public int perDay(Complaint c) {
        return law.version(c.rules()).perDay();
    }

    /** Bytes of the files that nobody asked for. */
    private long added(Complaint c) {
        var events =
                own(c, CaseEvent.Kind.ADDED).stream()
                        .map(CaseEvent::number)
                        .collect(Collectors.toSet());
        return files.of(c).stream()
                .filter(file -> events.contains(file.event()))
                .mapToLong(CaseFile::bytes)
                .sum();
    }

    private List<CaseEvent> own(Complaint c, CaseEvent.Kind kind) {
        return book.events(c).stream()
                .filter(event -> event.actor().equals(CaseEvent.REPORTER))
                .filter(event -> event.kind().equals(kind.name()))
                .toList();
    }

    private boolean ofToday(Complaint c) {
        var entered = c.times().entered().atZone(clockwork.zone(c.organisation())).toLocalDate();
        return entered.equals(clockwork.today(c.organisation()));
    }

    private boolean late(Complaint c) {
        var until = until(c);
        return until != null && clockwork.today(c.organisation()).isAfter(until);
    }

    private LocalDate lastDay(Complaint c, int workingDays) {
        var ended = Objects.requireNonNull(c.times().ended());
        var place = clockwork.place(c.organisation(), c.owner());
        long day = ended.atZone(place.zone()).toLocalDate().toEpochDay();
        return LocalDate.ofEpochDay(place.working().after(day, workingDays));
    }

    private static List<Problem> words(String words) {
        if (words.isBlank()) {
            return no("kata", Refusal.WORDS_MISSING);
        }
        return words.length() > MOST_WORDS ? no("kata", Refusal.WORDS_TOO_LONG) : List.of();
    }

    private static List<Problem> no(String field, Refusal reason, Object... arguments) {
        return List.of(Problem.of(field, reason, arguments));
    }
}
