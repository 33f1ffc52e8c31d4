package id.pendopo.complaint;

import id.pendopo.catalogue.Services;
import id.pendopo.organisation.Organisations;
import id.pendopo.organisation.Regions;
import id.pendopo.shared.OrganisationId;
import id.pendopo.shared.Problem;
import id.pendopo.shared.Reason;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/**
 * What a complaint must have so that it can be taken: little. Nothing is refused because it came
 * late or belongs elsewhere. Fields are named as the API names them.
 */
@Component
public class IntakeRules {

    /** Most characters of each, and of anything about the reporter. */
    public static final int TITLE = 150;

    public static final int BODY = 4_000;
    public static final int PLACE = 300;
    public static final int REMEDY = 1_000;
    public static final int CONTACT = 200;

    private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s.]+(\\.[^@\\s.]+)+");
    private static final Pattern PHONE = Pattern.compile("\\+?[0-9][0-9 ()./-]{6,24}");

    /** What lies before is a slip of the pen. */
    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 1, 1);

    private final Law law;
    private final Organisations organisations;
    private final Regions regions;
    private final Services services;
    private final Clock clock;

    IntakeRules(
            Law law, Organisations organisations, Regions regions, Services services, Clock clock) {
        this.law = law;
        this.organisations = organisations;
        this.regions = regions;
        this.services = services;
        this.clock = clock;
    }

    List<Problem> check(OrganisationId organisation, NewComplaint fresh) {
        var problems = new ArrayList<Problem>();
        text(problems, "title", fresh.title(), TITLE, Refusal.TITLE_TOO_LONG);
        text(problems, "body", fresh.body(), BODY, Refusal.BODY_TOO_LONG);
        text(problems, "remedy", fresh.remedy(), REMEDY, Refusal.REMEDY_TOO_LONG);
        text(problems, "place", fresh.location().place(), PLACE, Refusal.PLACE_TOO_LONG);
        if (fresh.body().isBlank()) {
            problems.add(Problem.of("body", Refusal.BODY_MISSING));
        }
        if (fresh.title().isBlank()) {
            problems.add(Problem.of("title", Refusal.TITLE_MISSING));
        }
        if (fresh.category().isBlank()) {
            problems.add(Problem.of("category", Refusal.CATEGORY_MISSING));
        } else if (law.category(fresh.category()).isEmpty()) {
            problems.add(Problem.of("category", Refusal.CATEGORY_UNKNOWN, fresh.category()));
        }
        if (!fresh.caseClass().isBlank() && law.caseClass(fresh.caseClass()).isEmpty()) {
            problems.add(Problem.of("class", Refusal.CLASS_UNKNOWN, fresh.caseClass()));
        }
        references(problems, organisation, fresh);
        times(problems, organisation, fresh);
        position(problems, fresh.location());
        contact(problems, fresh.reporter());
        return problems;
    }

    private void references(
            List<Problem> problems, OrganisationId organisation, NewComplaint fresh) {
        if (!fresh.target().isBlank()
                && organisations.unit(organisation, fresh.target()).isEmpty()) {
            problems.add(Problem.of("target", Refusal.UNIT_UNKNOWN, fresh.target()));
        }
        if (!fresh.service().isBlank() && services.find(organisation, fresh.service()).isEmpty()) {
            problems.add(Problem.of("service", Refusal.SERVICE_UNKNOWN, fresh.service()));
        }
        var region = fresh.location().regionCode();
        if (region != null && regions.find(region).isEmpty()) {
            problems.add(Problem.of("regionCode", Refusal.REGION_UNKNOWN, region));
        }
    }

    private void times(List<Problem> problems, OrganisationId organisation, NewComplaint fresh) {
        var now = clock.instant();
        var zone = organisations.zone(organisation);
        var today = LocalDate.ofInstant(now, zone);
        if (fresh.eventDate() != null && fresh.eventDate().isAfter(today)) {
            problems.add(Problem.of("eventDate", Refusal.DATE_IN_THE_FUTURE));
        }
        if (fresh.eventDate() != null && fresh.eventDate().isBefore(FIRST_DAY)) {
            problems.add(Problem.of("eventDate", Refusal.DATE_TOO_EARLY));
        }
        if (fresh.received() != null
                && fresh.received().isBefore(FIRST_DAY.atStartOfDay(zone).toInstant())) {
            problems.add(Problem.of("receivedAt", Refusal.DATE_TOO_EARLY));
        }
        if (fresh.received() != null && fresh.received().isAfter(now)) {
            problems.add(Problem.of("receivedAt", Refusal.RECEIVED_LATER));
        }
    }

    private static void position(List<Problem> problems, Location location) {
        var lat = location.lat();
        var lon = location.lon();
        boolean both = lat != null && lon != null && Math.abs(lat) <= 90 && Math.abs(lon) <= 180;
        if (!both && (lat != null || lon != null)) {
            problems.add(Problem.of("lat", Refusal.POSITION_NOT_POSSIBLE));
        }
    }

    private static void contact(List<Problem> problems, Reporter reporter) {
        text(problems, "contact.name", reporter.name(), CONTACT, Refusal.CONTACT_TOO_LONG);
        text(problems, "contact.address", reporter.address(), CONTACT, Refusal.CONTACT_TOO_LONG);
        text(problems, "contact.proxyFor", reporter.proxyFor(), CONTACT, Refusal.CONTACT_TOO_LONG);
        shape(problems, "contact.email", reporter.email(), EMAIL, Refusal.EMAIL_SHAPE);
        shape(problems, "contact.phone", reporter.phone(), PHONE, Refusal.PHONE_SHAPE);
    }

    private static void shape(
            List<Problem> problems, String field, String typed, Pattern shape, Reason reason) {
        if (!typed.isEmpty() && (typed.length() > CONTACT || !shape.matcher(typed).matches())) {
            problems.add(Problem.of(field, reason, typed));
        }
    }

    private static void text(
            List<Problem> problems, String field, String typed, int longest, Reason reason) {
        if (typed.length() > longest) {
            problems.add(Problem.of(field, reason, typed.length(), longest));
        }
    }
}
