package id.pendopo.calendar;

import id.pendopo.shared.OrganisationId;
import id.pendopo.shared.Problem;
import id.pendopo.shared.Site;
import id.pendopo.shared.Texts;
import id.pendopo.web.ProblemDetails;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Computes deadlines in working days, for programs. */
@RestController
class DeadlineApi {

    private static final Map<String, Boolean> SWITCH = Map.of("true", true, "false", false);

    private final Calendars calendars;
    private final Clock clock;

    DeadlineApi(Calendars calendars, Clock clock) {
        this.calendars = calendars;
        this.clock = clock;
    }

    /**
     * A deadline.
     *
     * @param due the last day; it ends with that day
     * @param endsAt the first instant after it
     * @param provisional whether a year is touched for which nobody has entered holidays yet
     * @param daysOff days that a week alone would not have off
     */
    record Deadline(
            LocalDate received,
            int workingDays,
            String calendar,
            boolean jointLeave,
            LocalDate due,
            Instant endsAt,
            boolean provisional,
            List<DayOff> daysOff) {}

    /** A day off on the way. */
    record DayOff(LocalDate date, DayKind kind, String name, String decree) {}

    @GetMapping("/api/v1/tools/deadline")
    ResponseEntity<?> deadline(
            @RequestParam(defaultValue = "") String received,
            @RequestParam(defaultValue = "") String workingDays,
            @RequestParam(defaultValue = Calendars.NATION) String calendar,
            @RequestParam(defaultValue = "") String jointLeave,
            OrganisationId organisation,
            Site site,
            Texts texts) {
        var problems = new ArrayList<Problem>();
        var day = day(received, site, problems);
        int days = days(workingDays, problems);
        var leave = SWITCH.get(jointLeave);
        if (leave == null && !jointLeave.isEmpty()) {
            problems.add(Problem.of("jointLeave", Refusal.NOT_A_SWITCH, jointLeave));
        }
        var chain = calendars.chain(organisation, calendar);
        if (chain.isEmpty()) {
            problems.add(Problem.of("calendar", Refusal.UNKNOWN_CALENDAR, calendar));
        }
        if (!problems.isEmpty() || chain.isEmpty() || day == null) {
            return ProblemDetails.refused(problems, texts);
        }
        var working = calendars.of(organisation, chain.get(), clock.instant(), leave);
        var due = working.due(day, days);
        return ResponseEntity.ok(
                new Deadline(
                        day,
                        days,
                        calendar,
                        working.jointLeaveOff(),
                        due,
                        due.plusDays(1).atStartOfDay(site.zone()).toInstant(),
                        working.unknown(due) || working.unknown(day),
                        working.daysOff(day, due).stream()
                                .map(off -> dayOff(off, texts.locale().getLanguage()))
                                .toList()));
    }

    private static DayOff dayOff(MarkedDay day, String language) {
        return new DayOff(day.date(), day.kind(), day.name(language), day.decree());
    }

    /** The day of an instant at the organisation; a day alone is that day. */
    private static @Nullable LocalDate day(String text, Site site, List<Problem> problems) {
        if (text.isBlank()) {
            problems.add(Problem.of("received", Refusal.RECEIVED_MISSING));
            return null;
        }
        try {
            var day =
                    text.length() == "2026-03-13".length()
                            ? LocalDate.parse(text)
                            : OffsetDateTime.parse(text.replace(' ', '+'))
                                    .atZoneSameInstant(site.zone())
                                    .toLocalDate();
            if (DayFields.tooFar(day)) {
                problems.add(DayFields.tooFar("received"));
                return null;
            }
            return day;
        } catch (DateTimeException _) {
            problems.add(Problem.of("received", Refusal.NOT_AN_INSTANT, text));
            return null;
        }
    }

    private static int days(String text, List<Problem> problems) {
        int days = text.matches("\\d{1,4}") ? Integer.parseInt(text) : -1;
        if (days < 0 || days > WorkingDays.LONGEST) {
            problems.add(
                    Problem.of(
                            "workingDays", Refusal.DAYS_NOT_POSSIBLE, text, WorkingDays.LONGEST));
        }
        return days;
    }
}
