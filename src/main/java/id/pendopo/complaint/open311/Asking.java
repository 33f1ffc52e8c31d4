package id.pendopo.complaint.open311;

import id.pendopo.complaint.Law;
import id.pendopo.complaint.open311.Wanted.Leaf;
import id.pendopo.complaint.open311.Wanted.Near;
import id.pendopo.complaint.open311.Wanted.Span;
import id.pendopo.shared.Outcome;
import id.pendopo.shared.Problem;
import id.pendopo.shared.Reason;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads what somebody asks for; all that is wrong with it at once. */
final class Asking {

    private static final Set<String> STATES = Set.of("open", "closed");
    private static final int MOST_PAGES = 100_000;

    private final Parameters asked;
    private final Rule rule;
    private final Instant now;
    private final ZoneId zone;
    private final List<Problem> problems = new ArrayList<>();

    Asking(Parameters asked, Rule rule, Instant now, ZoneId zone) {
        this.asked = asked;
        this.rule = rule;
        this.now = now;
        this.zone = zone;
    }

    /**
     * Requests; when single ones are named, nothing else matters.
     *
     * @param byDay whether it is told by the day when they came
     */
    Outcome<Wanted> requests(Law law, boolean byDay) {
        var codes = asked.listed("service_request_id");
        if (codes.size() > rule.rows()) {
            return Outcome.refused("service_request_id", Refusal.TOO_MANY_IDS, rule.rows());
        }
        var all = new Span(now, now);
        boolean extended = asked.on("extensions");
        if (!codes.isEmpty()) {
            var leaf = new Leaf(1, rule.rows(), null);
            return Outcome.done(
                    new Wanted(codes, List.of(), true, true, all, null, null, leaf, extended));
        }
        var categories = asked.listed("service_code");
        for (var code : categories) {
            if (law.category(code).isEmpty()) {
                refuse("service_code", Refusal.SERVICE_UNKNOWN, code);
            }
        }
        var changed =
                given("updated_after") || given("updated_before")
                        ? span("updated_after", "updated_before")
                        : null;
        var states = states();
        var wanted =
                new Wanted(
                        List.of(),
                        categories,
                        states.contains("open"),
                        states.contains("closed"),
                        received(changed != null, byDay),
                        changed,
                        near(),
                        leaf(changed != null),
                        extended);
        return problems.isEmpty() ? Outcome.done(wanted) : Outcome.refused(problems);
    }

    /** Updates in a time. */
    Outcome<Wanted> updates() {
        var span = span("start_date", "end_date");
        var wanted =
                new Wanted(List.of(), List.of(), true, true, span, null, null, leaf(true), false);
        return problems.isEmpty() ? Outcome.done(wanted) : Outcome.refused(problems);
    }

    /** Whoever asks for changes and for no days means requests of any day. */
    private Span received(boolean changes, boolean byDay) {
        if (changes && !given("start_date") && !given("end_date")) {
            return new Span(Instant.EPOCH.minusSeconds(2_208_988_800L), now.plusSeconds(1));
        }
        var span = span("start_date", "end_date");
        return byDay ? days(span) : span;
    }

    /** Of a day only its beginning is told: a span means each day that it touches. */
    private Span days(Span span) {
        var first = LocalDate.ofInstant(span.from(), zone);
        var last = LocalDate.ofInstant(span.to(), zone);
        return new Span(
                first.atStartOfDay(zone).toInstant(),
                last.plusDays(1).atStartOfDay(zone).toInstant());
    }

    /** One end gives the other one: a span is never longer than the rule has it. */
    private Span span(String first, String last) {
        var from = time(first);
        var to = time(last);
        if (from != null && to != null) {
            if (to.isBefore(from)) {
                refuse(last, Refusal.WINDOW_TURNED, last, first);
            } else if (from.isBefore(before(to))) {
                refuse(first, Refusal.WINDOW_TOO_LONG, rule.days());
            }
            return new Span(from, to);
        }
        if (from != null) {
            var most = from.atZone(zone).plusDays(rule.days()).toInstant();
            var end = most.isBefore(now) ? most : now;
            return new Span(from, end.isBefore(from) ? from : end);
        }
        var end = to == null ? now : to;
        return new Span(before(end), end);
    }

    private Instant before(Instant end) {
        return end.atZone(zone).minusDays(rule.days()).toInstant();
    }

    private @Nullable Instant time(String name) {
        if (!given(name)) {
            return null;
        }
        var time = Moments.read(asked.text(name), zone);
        if (time.isEmpty()) {
            refuse(name, Refusal.NOT_A_TIME, name);
        }
        return time.orElse(null);
    }

    private List<String> states() {
        var states =
                asked.listed("status").stream().map(one -> one.toLowerCase(Locale.ROOT)).toList();
        for (var state : states) {
            if (!STATES.contains(state)) {
                refuse("status", Refusal.STATUS_UNKNOWN, state, "open, closed");
            }
        }
        return states.isEmpty() ? List.copyOf(STATES) : states;
    }

    private @Nullable Near near() {
        var lat = asked.text("lat");
        var lon = asked.text("long", "lng");
        if (lat.isEmpty() && lon.isEmpty()) {
            return null;
        }
        var position = Position.read(lat, lon);
        if (position.isEmpty()) {
            refuse("lat", Refusal.NOT_A_POSITION);
            return null;
        }
        int metres = number("radius", rule.metres().usual(), rule.metres().most());
        return new Near(position.get().lat(), position.get().lon(), metres);
    }

    /** By times, a page that follows another one begins at a time. */
    private Leaf leaf(boolean timed) {
        int size = number("page_size", rule.rows(), rule.rows());
        int number = number("page", 1, MOST_PAGES);
        if (!given("cursor")) {
            return new Leaf(number, size, null);
        }
        var behind = Cursor.read(asked.text("cursor")).orElse(null);
        if (behind == null || timed && behind.at() == null) {
            refuse("cursor", Refusal.CURSOR_UNKNOWN);
        }
        return new Leaf(number, size, behind);
    }

    private int number(String name, int otherwise, int most) {
        var typed = asked.text(name);
        if (typed.isEmpty()) {
            return otherwise;
        }
        int number = typed.matches("\\d{1,6}") ? Integer.parseInt(typed) : 0;
        if (number < 1 || number > most) {
            refuse(name, Refusal.NOT_A_NUMBER, name, 1, most);
            return otherwise;
        }
        return number;
    }

    private boolean given(String name) {
        return !asked.text(name).isEmpty();
    }

    private void refuse(String field, Reason reason, Object... arguments) {
        problems.add(Problem.of(field, reason, arguments));
    }
}
