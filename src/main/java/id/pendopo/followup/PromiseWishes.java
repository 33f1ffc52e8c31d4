package id.pendopo.followup;

import id.pendopo.access.Officer;
import id.pendopo.organisation.Organisations;
import id.pendopo.organisation.UnitId;
import id.pendopo.shared.Outcome;
import id.pendopo.shared.Problem;
import id.pendopo.shared.Reason;
import java.net.URI;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads what an officer typed, or says all that is wrong with it. */
@Component
class PromiseWishes {

    static final int SHORT = 200;
    static final int LONG = 2_000;
    private static final int MOST_STEPS = 20;
    private static final UnitId NOWHERE = new UnitId(new UUID(0, 0));

    private final Organisations organisations;
    private final MeasureNames measures;

    PromiseWishes(Organisations organisations, MeasureNames measures) {
        this.organisations = organisations;
        this.measures = measures;
    }

    /**
     * The promise.
     *
     * @param kept its day if that is not asked for; null for a new one
     */
    Outcome<Promise> promise(
            Officer officer,
            Wish wish,
            Finding finding,
            @Nullable LocalDate kept,
            LocalDate today) {
        var problems = new ArrayList<Problem>();
        var unit = unit(officer, wish, problems);
        var title = text(wish, Field.TITLE, SHORT, Refusal.TITLE_MISSING, problems);
        var why = text(wish, Field.WHY, LONG, Refusal.WHY_MISSING, problems);
        var partners = text(wish, Field.PARTNERS, LONG, null, problems);
        var due = kept == null ? day(wish, Field.DUE, problems) : kept;
        if (kept == null && due != null && due.isBefore(today)) {
            problems.add(Problem.of(Field.DUE, Refusal.DAY_OVER));
        }
        var budget = text(wish, Field.BUDGET, SHORT, null, problems);
        var indicator = text(wish, Field.INDICATOR, SHORT, Refusal.INDICATOR_MISSING, problems);
        var baseline = text(wish, Field.BASELINE, SHORT, null, problems);
        var target = text(wish, Field.TARGET, SHORT, Refusal.TARGET_MISSING, problems);
        var measure = measure(wish, finding, problems);
        steps(wish, problems);
        if (!problems.isEmpty() || due == null) {
            return Outcome.refused(problems);
        }
        return Outcome.done(
                new Promise(
                        unit, title, why, partners, due, budget, indicator, baseline, target,
                        measure));
    }

    private UnitId unit(Officer officer, Wish wish, List<Problem> problems) {
        var unit = organisations.unit(officer.organisation(), wish.of(Field.UNIT));
        if (unit.isEmpty()) {
            problems.add(Problem.of(Field.UNIT, Refusal.UNIT_MISSING));
            return NOWHERE;
        }
        if (!officer.mayAt(unit.get(), Ledger.KEEPERS)) {
            problems.add(Problem.of(Field.UNIT, Refusal.OUT_OF_SCOPE, unit.get().name()));
        }
        return unit.get().id();
    }

    /** What should move; may be left open until the commitment is done. */
    String measure(Wish wish, Finding finding, List<Problem> problems) {
        var key = wish.of(Field.MEASURE);
        boolean known = key.isEmpty() || measures.keys(finding).contains(key);
        if (!known) {
            problems.add(Problem.of(Field.MEASURE, Refusal.MEASURE_UNKNOWN));
        }
        return known ? key : "";
    }

    /** The steps, one a line. */
    List<Step> steps(Wish wish, List<Problem> problems) {
        var lines =
                wish.of(Field.STEPS)
                        .lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList();
        if (lines.size() > MOST_STEPS) {
            problems.add(Problem.of(Field.STEPS, Refusal.TOO_MANY_STEPS, MOST_STEPS));
        }
        if (lines.stream().anyMatch(line -> line.length() > SHORT)) {
            problems.add(Problem.of(Field.STEPS, Refusal.TOO_LONG, SHORT));
        }
        return IntStream.range(0, lines.size())
                .mapToObj(i -> new Step(i + 1, lines.get(i), null))
                .toList();
    }

    /**
     * A text that is not too long.
     *
     * @param missing why it may not be empty; null when it may
     */
    String text(
            Wish wish, String field, int most, @Nullable Reason missing, List<Problem> problems) {
        var text = wish.of(field);
        if (text.isEmpty() && missing != null) {
            problems.add(Problem.of(field, missing));
        }
        if (text.length() > most) {
            problems.add(Problem.of(field, Refusal.TOO_LONG, most));
        }
        return text;
    }

    @Nullable LocalDate day(Wish wish, String field, List<Problem> problems) {
        try {
            var day = LocalDate.parse(wish.of(field));
            if (day.getYear() >= 1900 && day.getYear() < 2200) {
                return day;
            }
        } catch (DateTimeParseException _) {
            // What can't be read is missing.
        }
        problems.add(Problem.of(field, Refusal.DAY_MISSING));
        return null;
    }

    /** An address on the web; empty when none was typed. */
    Optional<String> link(Wish wish, List<Problem> problems) {
        var typed = wish.of(Field.LINK);
        if (typed.isEmpty()) {
            return Optional.empty();
        }
        if (typed.length() > LONG || !address(typed)) {
            problems.add(Problem.of(Field.LINK, Refusal.LINK_SHAPE));
        }
        return Optional.of(typed);
    }

    private static boolean address(String typed) {
        try {
            var uri = URI.create(typed);
            return uri.getHost() != null
                    && uri.getUserInfo() == null
                    && ("https".equals(uri.getScheme()) || "http".equals(uri.getScheme()));
        } catch (IllegalArgumentException _) {
            return false;
        }
    }
}
